import { papersOf } from './diminutives';
import { type Form, isParticleStem, takePlainApart } from './fold';
import { mostTelling, otherReadings } from './readings';
import { type Habit, habitOf, romanise } from './romanise';

/** What one word may be read as. */
export interface Reading {
  /** Folded; of an initial its first sound. */
  stem: string;
  /** Stem and ending as they sound, to measure a typing error in. */
  whole: string;
  form: Form;
  /** Plain Latin before folding: tells names apart that fold alike. */
  plain: string;
}

/** One word of a name as it was typed, ready to be compared; it stands for its likeliest reading. */
export interface NameWord extends Reading {
  /** Other stems: by another scheme of Latin, or the name in papers of somebody who is called by a shorter one. */
  others: readonly Reading[];
  /** Sounds an initial may stand for; empty for a whole word. */
  initials: readonly string[];
  /** Folded parts of a word with a hyphen. */
  parts: readonly string[];
}

const SEPARATORS = /[\s.,;/_()«»"]+/u;
const HYPHENS = /[-‐‑–—]+/u;
/** What one Latin letter may begin: J. is Жазгүл in BGN/PCGN and Йолкун in ISO 9. */
const LATIN_INITIALS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    c: ['zh', 'ts', 'ch', 'k'], d: ['d', 'zh'], e: ['e'], i: ['i', 'u', 'e'], j: ['zh', 'i', 'u', 'e'], k: ['k', 'h'],
    s: ['s', 'sh'], t: ['t', 'ts'], w: ['sh', 'v'], x: ['h'], y: ['i', 'u', 'e'], z: ['z', 'zh'],
  }), // prettier-ignore
);
const SPELLED_INITIAL = /^(?:zh|dzh|dj|ch|sh|shch|kh|ts|[yij][aeou])$/;

/** First sound of a folded word: what its initial folds to. */
export const headOf = (stem: string): string => /^(?:zh|ch|sh|ts|.)/.exec(stem)?.[0] ?? '';

/** True for what is left of a word that was an initial. */
export const isInitial = (stem: string): boolean => stem !== '' && headOf(stem) === stem;

/** A hard sign that would else part a word: Pod"yachev. */
const SIGNS_WITHIN = /(?<=\p{L})["“”](?=\p{L})/gu;
/** What was read lately: the same names come again and again, and reading one takes a hundred times as long as finding it. */
class Readings {
  private static readonly MOST = 4_000;
  private readonly kept = new Map<string, readonly NameWord[]>();

  of(key: string, read: () => readonly NameWord[]): readonly NameWord[] {
    const known = this.kept.get(key);
    if (known) return known;
    const [oldest] = this.kept.keys();
    if (this.kept.size >= Readings.MOST && oldest !== undefined) this.kept.delete(oldest);
    const words = read();
    this.kept.set(key, words);
    return words;
  }
}

const names = new Readings();
const single = new Readings();

/** The words of a whole name in their order; кызы, уулу, угли, қизи, тегин mark the word before them. */
export const readName = (name: string): readonly NameWord[] => names.of(name, () => readWhole(name));

function readWhole(name: string): NameWord[] {
  const typed = name.normalize('NFC').toLowerCase().replace(SIGNS_WITHIN, 'ъ');
  const habit = habitOf(typed);
  const words: NameWord[] = [];
  for (const one of typed.split(SEPARATORS))
    for (const read of single.of(`${habit} ${one}`, () => readWord(one, habit))) {
      if (!isParticleStem(read.stem) || read.initials.length > 0) words.push(read);
      else markChild(words);
    }
  return words;
}

/** «Асан-кызы» is two words, «Динара-Гүл» is one that is written apart. */
function readWord(typed: string, habit: Habit): NameWord[] {
  const plain = romanise(typed, habit);
  const pieces = plain.split(HYPHENS).map(piece => takePlainApart(piece));
  if (pieces.some(({ stem }) => isParticleStem(stem)))
    return plain.split(HYPHENS).flatMap(piece => word(piece, piece, [], habit));
  const parts = pieces.length > 1 ? pieces.map(({ stem }) => stem).filter(stem => stem.length > 1) : [];
  return word(typed, plain, parts, habit);
}

function word(typed: string, plain: string, parts: readonly string[], habit: Habit): NameWord[] {
  const read = readingOf(plain);
  if (read.stem === '') return [];
  const initials = initialsOf(typed, read.stem);
  const first = { ...read, stem: initials[0] ?? read.stem };
  return [{ ...first, initials, parts, others: initials.length > 0 ? [] : othersOf(typed, first, habit) }];
}

function readingOf(plain: string): Reading {
  const { stem, ending, form } = takePlainApart(plain);
  return { stem, whole: stem + ending, form, plain };
}

/** Each has a stem of its own. */
function othersOf(typed: string, first: Reading, habit: Habit): Reading[] {
  const stems = new Set([first.stem, '']);
  const isNew = ({ stem }: Reading): boolean => !stems.has(stem) && Boolean(stems.add(stem));
  const spelt = otherReadings(typed).map(other => readingOf(romanise(other, habit)));
  const read = mostTelling(spelt.filter(isNew));
  const called = [first, ...read].filter(({ form }) => form === 'bare').flatMap(({ stem }) => papersOf(stem));
  const papers = called.map((stem): Reading => ({ stem, whole: stem, form: 'bare', plain: stem }));
  return [...read, ...papers.filter(isNew)];
}

/** Every stem under which a word is filed and looked for. */
export const keysOf = ({ stem, others }: NameWord): string[] => [stem, ...others.map(other => other.stem)];

function initialsOf(typed: string, stem: string): readonly string[] {
  const letters = typed.replace(/[^\p{L}\p{M}]/gu, '');
  if ([...letters.normalize('NFC')].length === 1) return LATIN_INITIALS.get(letters) ?? [headOf(stem)];
  return SPELLED_INITIAL.test(letters) ? [headOf(stem)] : [];
}

function markChild(words: NameWord[]): void {
  const father = words.at(-1);
  if (father) words[words.length - 1] = { ...father, form: 'child' };
}

/** Folded words of a whole name, particles left out, no order implied; an initial is its first sound. */
export function foldName(name: string): string[] {
  return [...new Set(readName(name).map(({ stem }) => stem))];
}
