import type { CorrectionReason } from '@baanek/contracts';
import type { Facts } from '@baanek/kernel';
import type { Identity } from './identity';
import type { PersonFields, PersonView } from './person.dto';
import type { Person } from './person.entity';
import type { Written } from './person.rules';

type Plain = Pick<Person, 'sex' | 'oblast' | 'language' | 'interpreter' | 'wheelchair'>;

/** What a file says of somebody, field by field, in the order in which the screen names them. */
export function factsOf(
  { sex, oblast, language, interpreter, wheelchair }: Plain,
  { identity, contact, background }: Written,
): Facts {
  const { surname, given, patronymic, formerNames, birthDate, birthYear, pin } = identity;
  return {
    ...{ surname, given, patronymic, formerNames },
    birth: birthDate ?? birthYear,
    ...{ pin, sex, oblast, language, interpreter, wheelchair },
    ...contact,
    ...background,
  };
}

/** Whether a name that is corrected for this reason never was hers. */
export const isMisspelt = (reason: CorrectionReason): boolean =>
  reason === 'typing_error' || reason === 'recorded_wrongly';

/** The names by which she was known before stay with her; a name that was misspelt was never hers. */
export function withFormerName(before: Identity, after: Identity, misspelt: boolean): Identity {
  const was = [before.surname, before.given, before.patronymic].filter(Boolean).join(' ');
  const isHers = before.surname !== '' && !misspelt && before.surname !== after.surname;
  if (!isHers || after.surname === '' || after.formerNames.includes(was)) return after;
  return { ...after, formerNames: [...after.formerNames, was] };
}

/** What was typed of a person, from what is shown of her. */
export function asFields(view: PersonView): PersonFields {
  const { names, birthDate, birthYear, pin, contact, background } = view;
  const { sex, oblast, language, interpreter, wheelchair } = view;
  const birth = birthDate ? { date: birthDate } : birthYear === null ? null : { year: birthYear };
  return { names, birth, pin, contact, background, sex, oblast, language, interpreter, wheelchair };
}
