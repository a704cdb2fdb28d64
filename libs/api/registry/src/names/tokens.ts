import { createHmac, type KeyObject } from 'node:crypto';
import { headOf, type NameWord, readName } from './name-words';

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
  words: readonly NameWord[];
  birthYear: number | null;
  phone: string | null;
  pin: string | null;
}

/** How much a shared token of each kind says; orders the candidates that are opened. */
const WEIGHTS: Readonly<Record<string, number>> = {
  pin: 20,
  phone: 8,
  pair: 4,
  year: 2,
  initial: 2,
  short: 2,
  near: 1,
};

/** Pairs of words in an order of their own, «Асанова Айзада» and «Айзада Асанова» meet; of «Асанов Асан» the word with itself. */
function pairs(words: readonly string[]): string[] {
  return words.flatMap((a, i) => words.slice(i + 1).map(b => pair(a, b)));
}

const pair = (a: string, b: string): string => `pair ${a < b ? `${a} ${b}` : `${b} ${a}`}`;
const withYear = (words: readonly string[], year: number | null): string[] =>
  year === null ? [] : words.map(word => `year ${word} ${year}`);

/** Begin and end of a stem that no single typing error can spoil both; a letter between them takes a swap. */
function halves(stem: string): string[] {
  const n = stem.length;
  const begin = n >= 6 ? 3 : n >= 4 ? 2 : 1;
  const end = n >= 7 ? 3 : n >= 5 ? 2 : n >= 3 ? 1 : 0;
  return [`${stem.slice(0, begin)}-`, ...(end > 0 ? [`-${stem.slice(-end)}`] : [])];
}

/** Tokens of a stem that may itself hold the typing error, so that its true length is not known. */
function halvesAsked(stem: string): string[] {
  const n = stem.length;
  const lengths = [...(n <= 5 ? [1] : []), 2, 3].filter(length => length < n);
  return lengths.flatMap(length => [`${stem.slice(0, length)}-`, `-${stem.slice(-length)}`]);
}

/** One word whole, of the other one half. */
const near = (whole: string, other: string, cut: (stem: string) => string[]): string[] =>
  cut(other).map(half => `near ${whole} ${half}`);

const wholeOf = (words: readonly NameWord[]): string[] =>
  words.filter(({ initials }) => initials.length === 0).map(({ stem }) => stem);

/** A surname with one initial, for «Асанова А.»; of somebody filed with initials only, marked as such. */
function withInitials(surnames: readonly string[], others: readonly NameWord[]): string[] {
  return surnames.flatMap(surname =>
    others.flatMap(({ stem, initials }) => {
      const value = `${surname} ${headOf(stem)}`;
      return initials.length > 0 ? [`initial ${value}`, `short ${value}`] : [`initial ${value}`];
    }),
  );
}

/**
 * Values under which a person is filed, some 17 for three names. Never a lone name: it would tell how frequent it is.
 * `near` files the given name with the surname and with the patronymic so that one typing error is forgiven.
 */
export function tokensOf(person: Findable): string[] {
  const [surname, given, patronymic] = [person.surname, person.given, person.patronymic].map(readName) as [
    NameWord[],
    NameWord[],
    NameWord[],
  ];
  const others = [...given, ...patronymic];
  const surnames = wholeOf(surname);
  const own = [...surnames, ...wholeOf(others)];
  const parts = [...surname, ...others].flatMap(word => word.parts);
  const former = person.formerNames.map(name => wholeOf(readName(name)));
  const values = [
    ...pairs([...own, ...parts]),
    ...former.flatMap(words => pairs([...words, ...wholeOf(others)])),
    ...withInitials([...surnames, ...former.flat()], others),
    ...withYear(own, person.birthYear),
    ...wholeOf(given).flatMap(name =>
      [...surnames, ...wholeOf(patronymic)].flatMap(other => [
        ...near(name, other, halves),
        ...near(other, name, halves),
      ]),
    ),
    ...person.phones.map(phone => `phone ${phone}`),
    ...(person.pin ? [`pin ${person.pin}`] : []),
  ];
  return [...new Set(values)];
}

/** «Гүл Мира Асанова» for Гүлмира: two neighbours are one word. */
const joined = (words: readonly string[]): string[] =>
  words.slice(1).flatMap((word, i) => {
    const rest = words.filter((_, at) => at !== i && at !== i + 1);
    return rest.map(other => pair((words[i] ?? '') + word, other));
  });

/** Values to look for; empty when what was asked is too vague: it takes two words, a word and a year, or an exact key. */
export function tokensFor({ words, birthYear, phone, pin }: Asked): string[] {
  const whole = wholeOf(words);
  const heads = [...new Set(words.flatMap(({ initials }) => initials))];
  const others = (at: number): string[] => whole.filter((_, i) => i !== at);
  const values = [
    ...pairs(whole),
    ...joined(whole),
    ...whole.flatMap(word => heads.map(head => `initial ${word} ${head}`)),
    ...whole.flatMap((word, i) => others(i).map(other => `short ${word} ${headOf(other)}`)),
    // of three words one error leaves two that find her
    ...(whole.length === 2 ? whole.flatMap((word, i) => near(word, whole[1 - i] ?? '', halvesAsked)) : []),
    ...withYear(whole, birthYear),
    ...(phone ? [`phone ${phone}`] : []),
    ...(pin ? [`pin ${pin}`] : []),
  ];
  return [...new Set(values)];
}

/** What a value says for whoever is filed under it. */
export const weightOf = (value: string): number => WEIGHTS[value.slice(0, value.indexOf(' '))] ?? 0;

/** 64 bits of HMAC-SHA-256 under the centre's key for this side, as PostgreSQL's bigint. */
export function keyed(key: Buffer | KeyObject, value: string): string {
  const [type = '', ...rest] = value.split(' ');
  const digest = createHmac('sha256', key)
    .update(`${type}\0${rest.join(' ')}`)
    .digest();
  return digest.readBigInt64BE(0).toString();
}
