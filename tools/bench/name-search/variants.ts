import type { Draw } from '../../drawing.ts';
import type { Stored } from './plain-names.ts';
import type { NameRules, System } from './rules.ts';

/** A name asked for in another way than it stands on file. */
export interface Query {
  /** A {@link Kind}, or a scheme of transliteration. */
  kind: string;
  text: string;
  /** Asked for beside the name. */
  year: number | null;
  wanted: Stored;
}

const KINDS = [
  ...(['bgn', 'icao', 'iso9', 'alaLc', 'turkish', 'chat', 'russian'] satisfies System[]),
  ...(['order', 'particle', 'ending', 'initials', 'typo', 'fullTypo'] as const),
] as const;

type Kind = (typeof KINDS)[number];

const PARTICLE = / (кызы|уулу)(?= |$)/;
const ENDING = /(?<=\p{L}{3})(ова|ева|ов|ев)(?= |$)/u;
const LETTERS = 'абвгдежзийклмнңоөпрстуүхчшыэюя';
const below = (draw: Draw, limit: number): number => Math.floor(draw() * limit);

/** The name in every kind in turn; a kind that the name does not offer is left to the next person. */
export function vary(people: readonly Stored[], rules: NameRules, draw: Draw): Query[] {
  const queries: Query[] = [];
  const waiting: Kind[] = [];
  let next = 0;
  for (const wanted of people) {
    const at = waiting.findIndex(kind => fits(kind, wanted.name));
    let kind = at >= 0 ? waiting.splice(at, 1)[0] : KINDS[next++ % KINDS.length];
    while (kind && !fits(kind, wanted.name)) {
      waiting.push(kind);
      kind = KINDS[next++ % KINDS.length];
    }
    if (!kind) continue;
    const year = kind === 'initials' ? wanted.year : null;
    queries.push({ kind, text: write(kind, wanted.name, rules, draw), year, wanted });
  }
  return queries;
}

/** The name of each of these people by every scheme; what a scheme has no letter for is written as on a Russian keyboard. */
export const bySchemes = (people: readonly Stored[], rules: NameRules): Query[] =>
  rules.SCHEME_NAMES.flatMap(kind =>
    people.map(wanted => ({
      ...{ kind, wanted, year: null },
      text: rules.writeBy(kind, rules.transliterate(wanted.name, 'russian')),
    })),
  );

function fits(kind: Kind, name: string): boolean {
  if (kind === 'particle') return PARTICLE.test(name);
  if (kind === 'ending') return ENDING.test(name);
  if (kind === 'fullTypo') return wordsOf(name).length === 3;
  return kind !== 'russian' || /[өүң]/i.test(name);
}

function write(kind: Kind, name: string, rules: NameRules, draw: Draw): string {
  switch (kind) {
    case 'order':
      return reordered(name, draw);
    case 'particle':
      return name.replace(PARTICLE, '');
    case 'ending':
      return name.replace(ENDING, ending => (draw() < 0.5 ? '' : ending.slice(0, 2)));
    case 'initials':
      return withInitials(name);
    case 'typo':
    case 'fullTypo':
      return mistyped(name, draw);
    default:
      return rules.transliterate(name, kind);
  }
}

/** Words of a name; a particle stays with the word before it. */
const wordsOf = (name: string): string[] => name.split(/ (?!кызы|уулу)/);

function reordered(name: string, draw: Draw): string {
  const words = wordsOf(name);
  const turned = words
    .map(word => ({ word, at: draw() }))
    .sort((a, b) => a.at - b.at)
    .map(({ word }) => word)
    .join(' ');
  return turned === name ? words.reverse().join(' ') : turned;
}

/** «Асанова А. К.» */
function withInitials(name: string): string {
  const [surname = '', ...others] = wordsOf(name);
  return [surname, ...others.map(word => `${word.charAt(0)}.`)].join(' ');
}

/** One letter left out, doubled by another, replaced, or swapped with the next one. */
function mistyped(name: string, draw: Draw): string {
  const places = [...name].flatMap((letter, at) => (/\p{L}/u.test(letter) ? [at] : []));
  const at = places[below(draw, places.length)] ?? 0;
  const letter = LETTERS[below(draw, LETTERS.length)] ?? '';
  const [before, own, after] = [name.slice(0, at), name.charAt(at), name.slice(at + 1)];
  const way = below(draw, 4);
  if (way === 0) return before + after;
  if (way === 1) return before + own + letter + after;
  if (way === 2 && /^\p{L}/u.test(after)) return before + after.charAt(0) + own + after.slice(1);
  return before + letter + after;
}
