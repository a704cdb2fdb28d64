import { createHmac, type KeyObject } from 'node:crypto';
import { headOf, keysOf, type NameWord, readName } from './name-words';

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

/**
 * How much a shared token of each kind says; orders the candidates that are opened. Who bears exactly what was asked
 * shares all that forgives errors: it weighs little, lest others who share two names weigh nothing beside her.
 */
const WEIGHTS: Readonly<Record<string, number>> = {
  pin: 20,
  phone: 8,
  pair: 4,
  year: 2,
  about: 1,
  initial: 2,
  short: 2,
  near: 1,
  trio: 0.6,
  slip: 0.25,
};

/** A word by all its keys: what it is read as, and what else it may be. */
type Keys = readonly string[];

/** Values of two words, by every key of each. */
const across = <T>(a: Keys, b: Keys, value: (a: string, b: string) => T): T[] =>
  a.flatMap(one => b.map(other => value(one, other)));

/** Pairs of words in an order of their own, «Асанова Айзада» and «Айзада Асанова» meet; of «Асанов Асан» the word with itself. */
function pairs(words: readonly Keys[]): string[] {
  return words.flatMap((a, i) => words.slice(i + 1).flatMap(b => across(a, b, pair)));
}

const sorted = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
const pair = (a: string, b: string): string => `pair ${sorted(a, b)}`;
const withYear = (words: readonly Keys[], year: number | null): string[] =>
  year === null ? [] : words.flat().map(word => `year ${word} ${year}`);
/** A year that is told wrongly is seldom more than one off. */
const aboutYear = (words: readonly Keys[], year: number | null): string[] =>
  year === null
    ? []
    : [year - 1, year + 1].flatMap(other => words.flat().map(word => `about ${word} ${other}`));

/** How long the begin and the end of a stem are that no single error can spoil both; a letter between takes a swap. */
const beginOf = (n: number): number => (n >= 6 ? 3 : n >= 4 ? 2 : 1);
const endOf = (n: number): number => (n >= 7 ? 3 : n >= 5 ? 2 : n >= 3 ? 1 : 0);
const cut = (stem: string, begin: number, end: number): string[] => [
  ...(begin <= stem.length ? [`${stem.slice(0, begin)}-`] : []),
  ...(end > 0 && end <= stem.length ? [`-${stem.slice(-end)}`] : []),
];

const halves = (stem: string): string[] => cut(stem, beginOf(stem.length), endOf(stem.length));

/**
 * Of a stem that may itself hold the error, so that it is one letter longer or shorter than the true one; and up to three
 * where the error has hidden an ending.
 */
const halvesAsked = (stem: string): string[] => [
  ...new Set([
    ...[-1, 0, 1].flatMap(more => cut(stem, beginOf(stem.length + more), endOf(stem.length + more))),
    ...(stem.length > 4 ? cut(stem, beginOf(stem.length - 3), 0) : []),
  ]),
];

const first = (keys: Keys = []): Keys => keys.slice(0, 1);

type Cut = (stem: string) => string[];

/** One word whole, of the other one half. */
const near = (whole: Keys, other: Keys, cutting: Cut): string[] =>
  across(whole, other, (a, b) => cutting(b).map(half => `near ${a} ${half}`)).flat();

/** Of three words two whole and half of the third: an error in a full name is found in a large centre, too. */
function trios(words: readonly Keys[], cutting: Cut, spoilt = (keys: Keys): Keys => keys): string[] {
  const [a = [], b = [], c = []] = words;
  const turns = [[a, b, c], [a, c, b], [b, c, a]] as const; // prettier-ignore
  return turns.flatMap(([one, two, third]) => {
    const cuts = spoilt(third).flatMap(cutting);
    return across(one, two, sorted).flatMap(whole => cuts.map(half => `trio ${whole} ${half}`));
  });
}

const LETTERS = /zh|sh|ch|ts|./g;

/** A stem, and what is left of it without each of its letters: two that are one error apart have one of these in common. */
function slipsOf(stem: string): string[] {
  const letters = stem.match(LETTERS) ?? [];
  return [...new Set([stem, ...letters.map((_, i) => letters.filter((__, at) => at !== i).join(''))])];
}

/** Of two words one whole, of the other all but a letter: where a person has no third name that would tell her apart. */
function slips([a = [], b = []]: readonly Keys[], spoilt = (keys: Keys): Keys => keys): string[] {
  const one = (whole: Keys, other: Keys): string[] =>
    across(whole, spoilt(other), (word, stem) => slipsOf(stem).map(slip => `slip ${word} ${slip}`)).flat();
  return [...one(a, b), ...one(b, a)];
}

const wholeOf = (words: readonly NameWord[]): Keys[] =>
  words.filter(({ initials }) => initials.length === 0).map(keysOf);

/** A name with one initial, for «Асанова А.» and «Айзада К.»; of somebody filed with initials only, marked as such. */
function withInitials(names: readonly Keys[], others: readonly NameWord[]): string[] {
  return names.flat().flatMap(name =>
    others.flatMap(({ stem, initials }) => {
      const value = `${name} ${headOf(stem)}`;
      return initials.length > 0 ? [`initial ${value}`, `short ${value}`] : [`initial ${value}`];
    }),
  );
}

/**
 * Values under which a person is filed, some 24 for three names. Never a lone name: it would tell how frequent it is.
 * `near` files the given name with the surname and with the patronymic, `trio` two words with half of the third, `slip`
 * one of two words with the other but for a letter, so that one typing error is forgiven.
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
  const parts = [...surname, ...others].flatMap(word => word.parts).map(part => [part]);
  const former = person.formerNames.map(name => wholeOf(readName(name)));
  const values = [
    ...pairs([...own, ...parts]),
    ...former.flatMap(words => pairs([...words, ...wholeOf(others)])),
    ...withInitials([...surnames, ...former.flat()], others),
    ...withInitials(wholeOf(given), surname),
    ...withYear(own, person.birthYear),
    ...wholeOf(given).flatMap(name =>
      [...surnames, ...wholeOf(patronymic)].flatMap(other => [
        ...near(name, other, halves),
        ...near(other, name, halves),
      ]),
    ),
    ...(own.length === 2 ? slips(own) : []),
    ...(own.length === 3 ? trios(own, halves) : []),
    ...person.phones.map(phone => `phone ${phone}`),
    ...(person.pin ? [`pin ${person.pin}`] : []),
  ];
  return [...new Set(values)];
}

/** «Гүл Мира Асанова» for Гүлмира: two neighbours are one word. */
const joined = (words: readonly Keys[]): string[] =>
  words.slice(1).flatMap((word, i) => {
    const rest = words.filter((_, at) => at !== i && at !== i + 1);
    return rest.flatMap(other => (other[0] ? [pair((words[i]?.[0] ?? '') + (word[0] ?? ''), other[0])] : []));
  });

/** Values to look for; empty when what was asked is too vague: it takes two words, a word and a year, or an exact key. */
export function tokensFor({ words, birthYear, phone, pin }: Asked): string[] {
  const whole = wholeOf(words);
  const heads = [...new Set(words.flatMap(({ initials }) => initials))];
  // an error in a word of several readings is seldom also in a rare one
  const likely = whole.map(keys => keys.slice(0, 2));
  const others = (at: number): string[] => whole.filter((_, i) => i !== at).flatMap(keys => keys.map(headOf));
  const values = [
    ...pairs(whole),
    ...joined(whole),
    ...whole.flat().flatMap(word => heads.map(head => `initial ${word} ${head}`)),
    ...whole.flatMap((keys, i) =>
      across(keys, [...new Set(others(i))], (word, head) => `short ${word} ${head}`),
    ),
    ...(likely.length === 2
      ? likely.flatMap((word, i) => near(word, first(likely[1 - i]), halvesAsked))
      : []),
    ...(likely.length === 2 ? slips(likely, first) : []),
    ...(likely.length === 3 ? trios(likely, halvesAsked, first) : []),
    ...withYear(whole, birthYear),
    ...aboutYear(whole, birthYear),
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
    .update(`${type === 'about' ? 'year' : type}\0${rest.join(' ')}`)
    .digest();
  return digest.readBigInt64BE(0).toString();
}
