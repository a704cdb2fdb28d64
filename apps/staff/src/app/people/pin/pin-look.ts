import { type PinWarning, pinWarnings } from '@baanek/contracts';
import { today } from '../../core/i18n/dates';
import { ageOf, type PersonModel, readBirth } from '../person-model';

/** What a number is held against. */
export type NumberTyped = Pick<PersonModel, 'pin' | 'sex' | 'birth'>;

/** The digits of a number, once it is whole; else empty. */
export function wholePin(typed: string): string {
  const digits = typed.replace(/\s/g, '');
  return /^\d{14}$/.test(digits) ? digits : '';
}

/** What in the number contradicts sex or birth as they are typed beside it. */
export function contradictionsOf({ pin, sex, birth }: NumberTyped): PinWarning[] {
  const whole = wholePin(pin);
  if (!whole) return [];
  const age = ageOf(birth);
  return pinWarnings(whole, sex ?? 'not_known', {
    birthDate: readBirth(birth)?.date ?? null,
    birthYear: age === null ? null : Number(today().slice(0, 4)) - age,
  });
}

/** Stands for one number beside one sex and birth: whoever has looked at them is asked again once one of them changes. */
export const lookOf = ({ pin, sex, birth }: NumberTyped): string =>
  [wholePin(pin), sex, birth.trim()].join(' ');

/** Whether the number contradicts what is typed beside it, and nobody has said yet that both were looked at. */
export const needsLook = (person: PersonModel): boolean =>
  contradictionsOf(person).length > 0 && person.pinSeen !== lookOf(person);
