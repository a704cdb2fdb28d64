import { compareNames } from '../names/compare';
import { isInitial, type NameWord, readName } from '../names/name-words';
import type { Contact, Identity } from '../persons/identity';
import { certainlySame, type Likeness, likeness } from '../search/same.rules';

/** One record as it is compared with the others. */
export interface Compared {
  id: string;
  name: readonly NameWord[];
  alike: Likeness;
  pin: string | null;
}

export interface AlikePair {
  /** The smaller id first. */
  firstId: string;
  secondId: string;
  reasons: AlikeReason[];
}

/** Why two records look like one; the words are those of the search. */
type AlikeReason = 'pin_same' | 'phone_same' | 'name_same' | 'name_typo' | 'year_same';

/** Share of two names, from 0 to 1, from which on only letters differ. */
const NEARLY = 0.6;
/** How many records may share one key before it says nothing: a hotline's own number, a very common name. */
const CROWD = 40;
/** Records, then blocks of them, between two yields. */
const STEPS = 1_000;

export const compared = (id: string, identity: Identity, contact: Contact | null): Compared => ({
  id,
  pin: identity.pin,
  name: readName([identity.surname, identity.given, identity.patronymic].join(' ')),
  alike: likeness([identity.surname, identity.given, identity.patronymic], {
    birthYear: identity.birthYear,
    birthDate: identity.birthDate,
    phones: contact?.phones ?? [],
  }),
});

/**
 * Pairs that a careful clerk would look at twice: the same PIN, or `certainlySame`, or nearly the same name with the same
 * phone or date of birth. Only records that share a PIN, a phone, a date of birth or two words of a name are compared, so
 * that the work grows with the records and not with their square.
 * Yields now and then, for others to be let through.
 */
export function* alikePairs(records: readonly Compared[]): Generator<undefined, AlikePair[]> {
  const blocks = new Map<string, Compared[]>();
  let steps = 0;
  for (const record of records) {
    if (++steps % STEPS === 0) yield;
    for (const key of keysOf(record)) {
      const block = blocks.get(key);
      if (block) block.push(record);
      else blocks.set(key, [record]);
    }
  }
  const pairs = new Map<string, AlikePair>();
  for (const block of blocks.values()) {
    if (++steps % STEPS === 0) yield;
    if (block.length < 2 || block.length > CROWD) continue;
    block.forEach((a, i) => {
      for (const b of block.slice(i + 1)) {
        const [first, second] = a.id < b.id ? [a, b] : [b, a];
        const key = `${first.id} ${second.id}`;
        const reasons = pairs.has(key) ? [] : reasonsOf(first, second);
        if (reasons.length > 0) pairs.set(key, { firstId: first.id, secondId: second.id, reasons });
      }
    });
  }
  return [...pairs.values()];
}

function keysOf({ pin, alike }: Compared): string[] {
  const words = alike.words.filter(word => !isInitial(word));
  const names = words.flatMap((a, i) => words.slice(i + 1).map(b => `name ${[a, b].sort().join(' ')}`));
  return [
    ...new Set([
      ...alike.phones.map(phone => `phone ${phone}`),
      ...(pin ? [`pin ${pin}`] : []),
      ...(alike.birthDate ? [`born ${alike.birthDate}`] : []),
      ...names,
    ]),
  ];
}

function reasonsOf(a: Compared, b: Compared): AlikeReason[] {
  const pinSame = a.pin !== null && a.pin === b.pin;
  const certain = pinSame || certainlySame(a.alike, b.alike);
  if (!certain && !nearlySame(a, b)) return [];
  const reasons: AlikeReason[] = [];
  if (pinSame) reasons.push('pin_same');
  if (phoneShared(a, b)) reasons.push('phone_same');
  if (!certain) reasons.push('name_typo');
  else if (a.alike.words.some(word => !isInitial(word) && b.alike.words.includes(word)))
    reasons.push('name_same');
  if (a.alike.birthYear !== null && a.alike.birthYear === b.alike.birthYear) reasons.push('year_same');
  return reasons;
}

/** A letter or two differ in a name of two words or more, and the phone or the date of birth are the same. */
function nearlySame(a: Compared, b: Compared): boolean {
  const dateSame = a.alike.birthDate !== null && a.alike.birthDate === b.alike.birthDate;
  if (!dateSame && !phoneShared(a, b)) return false;
  const [one, other] = [a.alike.birthYear, b.alike.birthYear];
  if (one !== null && other !== null && Math.abs(one - other) > 1) return false;
  const [fewer, more] = a.name.length <= b.name.length ? [a.name, b.name] : [b.name, a.name];
  if (fewer.length < 2) return false;
  const { matched, share } = compareNames(fewer, more);
  return matched === fewer.length && share >= NEARLY;
}

const phoneShared = (a: Compared, b: Compared): boolean =>
  a.alike.phones.some(phone => b.alike.phones.includes(phone));
