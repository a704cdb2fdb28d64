import { type Form, isParticleStem, takePlainApart } from './fold';
import { romanise } from './romanise';

/** One word of a name as it was typed, ready to be compared. */
export interface NameWord {
  /** Folded; of an initial its first sound. */
  stem: string;
  /** Stem and ending as they sound, to measure a typing error in. */
  whole: string;
  form: Form;
  /** Plain Latin before folding: tells names apart that fold alike. */
  plain: string;
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

/** The words of a whole name in their order; кызы, уулу, угли, қизи, тегин mark the word before them. */
export function readName(name: string): NameWord[] {
  const typed = name.normalize('NFC').toLowerCase();
  const plain = romanise(typed).split(SEPARATORS);
  const words: NameWord[] = [];
  typed.split(SEPARATORS).forEach((word, i) => {
    // the plain text has as many words as the typed one: separators stay what they are
    for (const read of readWord(word, plain[i] ?? '')) {
      if (!isParticleStem(read.stem) || read.initials.length > 0) words.push(read);
      else markChild(words);
    }
  });
  return words;
}

/** «Асан-кызы» is two words, «Динара-Гүл» is one that is written apart. */
function readWord(typed: string, plain: string): NameWord[] {
  const pieces = plain.split(HYPHENS).map(piece => takePlainApart(piece));
  if (pieces.some(({ stem }) => isParticleStem(stem)))
    return plain.split(HYPHENS).flatMap(piece => word(piece, piece, []));
  const parts = pieces.length > 1 ? pieces.map(({ stem }) => stem).filter(stem => stem.length > 1) : [];
  return word(typed, plain, parts);
}

function word(typed: string, plain: string, parts: readonly string[]): NameWord[] {
  const { stem, ending, form } = takePlainApart(plain);
  if (stem === '') return [];
  const initials = initialsOf(typed, stem);
  const read = { stem: initials[0] ?? stem, whole: stem + ending, form, plain, initials, parts };
  return [read];
}

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
