import { createHmac } from 'node:crypto';
import { foldName } from './fold';

/** What a person can be found by, before it is keyed. */
export interface Findable {
  surname: string;
  given: string;
  patronymic: string;
  formerNames: readonly string[];
  birthYear: number | null;
  phones: readonly string[];
  pin: string | null;
}

/** What somebody asks for: words of a name in any order, and exact things. */
export interface Asked {
  words: readonly string[];
  birthYear: number | null;
  phone: string | null;
  pin: string | null;
}

/** Pairs of words, each once, in an order of their own: «Асанова Айзада» and «Айзада Асанова» meet. */
function pairs(words: readonly string[]): string[] {
  return words.flatMap((a, i) => words.slice(i + 1).map(b => `pair ${[a, b].sort().join(' ')}`));
}

/** A surname with one initial, for «Асанова А.». */
const withInitials = (surnames: readonly string[], others: readonly string[]): string[] =>
  surnames.flatMap(surname => others.map(other => `initial ${surname} ${other.charAt(0)}`));

const withYear = (words: readonly string[], year: number | null): string[] =>
  year === null ? [] : words.map(word => `year ${word} ${year}`);

/** Values under which a person is filed. Never a lone name: it would tell how frequent it is. */
export function tokensOf(person: Findable): string[] {
  const surname = foldName(person.surname);
  const others = [...foldName(person.given), ...foldName(person.patronymic)];
  const own = [...new Set([...surname, ...others])];
  const former = person.formerNames.map(foldName);
  const named = [own, ...former.map(words => [...new Set([...words, ...others])])];
  const values = [
    ...named.flatMap(pairs),
    ...withInitials([...surname, ...former.flat()], others),
    ...withYear(own, person.birthYear),
    ...person.phones.map(phone => `phone ${phone}`),
    ...(person.pin ? [`pin ${person.pin}`] : []),
  ];
  return [...new Set(values)];
}

/** Values to look for; empty when what was asked is too vague: it takes two words, a word and a year, or an exact key. */
export function tokensFor(asked: Asked): string[] {
  const words = [...new Set(asked.words.flatMap(foldName))];
  const whole = words.filter(word => word.length > 1);
  const initials = words.filter(word => word.length === 1);
  return [
    ...pairs(whole),
    ...withInitials(whole, initials),
    ...withYear(whole, asked.birthYear),
    ...(asked.phone ? [`phone ${asked.phone}`] : []),
    ...(asked.pin ? [`pin ${asked.pin}`] : []),
  ];
}

/** 64 bits of HMAC-SHA-256 under the centre's key for this side, as PostgreSQL's bigint. */
export function keyed(key: Buffer, value: string): string {
  const [type = '', ...rest] = value.split(' ');
  const digest = createHmac('sha256', key)
    .update(`${type}\0${rest.join(' ')}`)
    .digest();
  return digest.readBigInt64BE(0).toString();
}
