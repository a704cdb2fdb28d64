import { computed, effect, inject, type Signal, signal } from '@angular/core';
import { pinWarnings } from '@baanek/contracts';
import type { Wire } from '../core/http/api-types';
import { today } from '../core/i18n/dates';
import { Words } from '../core/i18n/words';
import { ageOf, type PersonModel, readBirth } from './person-model';
import { PinOnFile } from './pin-on-file';

const PAUSE_MS = 600;

type Typed = Pick<PersonModel, 'pin' | 'sex' | 'birth'>;

/**
 * What looks odd in the number that is being typed, in the user's language: it does not fit sex or birth, or somebody on
 * file has it, who is not `personId`. It is kept as typed. Call it where things are injected.
 */
export function pinHelp(typed: () => Typed, personId: () => string): Signal<string> {
  const words = inject(Words);
  const onFile = inject(PinOnFile);
  const bearer = signal<Wire['Candidate'] | null>(null);
  /** The number, once it is whole. */
  const pin = computed(() => {
    const digits = typed().pin.replace(/\s/g, '');
    return /^\d{14}$/.test(digits) ? digits : '';
  });
  const look = async (whole: string): Promise<void> => {
    const found = await onFile.bearerOf(whole);
    if (pin() === whole) bearer.set(found);
  };
  effect(onCleanup => {
    const whole = pin();
    bearer.set(null);
    if (!whole) return;
    const timer = setTimeout(() => void look(whole), PAUSE_MS);
    onCleanup(() => {
      clearTimeout(timer);
    });
  });
  return computed(() => {
    const { sex, birth } = typed();
    const [whole, found] = [pin(), bearer()];
    if (!whole) return '';
    const age = ageOf(birth);
    const known = {
      birthDate: readBirth(birth)?.date ?? null,
      birthYear: age === null ? null : Number(today().slice(0, 4)) - age,
    };
    const odd = pinWarnings(whole, sex ?? 'not_known', known).map(warning => words.of(`warning.${warning}`));
    if (found && found.id !== personId())
      odd.push(words.of('warning.pin_taken', { code: found.code, name: found.shortName }));
    return odd.join(' ');
  });
}
