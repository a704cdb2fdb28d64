import tables from './iuliia.json' with { type: 'json' };

// The tables are those of iuliia (https://github.com/nalgeon/iuliia, MIT), a scheme of transliteration each; how they
// are applied follows its description: by the letter before, by the letter after, by the last two letters of a word.

interface Scheme {
  mapping: Readonly<Record<string, string>>;
  previous: Readonly<Record<string, string>>;
  next: Readonly<Record<string, string>>;
  ending: Readonly<Record<string, string>>;
  samples: readonly (readonly string[])[];
}

const SCHEMES = tables as unknown as Readonly<Record<string, Scheme>>;

/** Every scheme of the tables. */
export const SCHEME_NAMES: readonly string[] = Object.keys(SCHEMES);

/** What the authors of a scheme’s table expect of it: a text in Cyrillic, and in Latin. */
export const samplesOf = (scheme: string): readonly (readonly [string, string])[] =>
  (SCHEMES[scheme]?.samples ?? []).map(([text = '', written = '']) => [text, written] as const);

/** Writes a text by one scheme; letters that the scheme does not have stay. */
export function writeBy(scheme: string, text: string): string {
  const table = SCHEMES[scheme];
  if (!table) throw new Error(`no scheme ${scheme}`);
  return text.replace(/[\p{L}\p{M}]+/gu, word => writeWord(table, word));
}

function writeWord(table: Scheme, word: string): string {
  const ending = word.length > 2 ? table.ending[word.slice(-2).toLowerCase()] : undefined;
  const own = ending === undefined ? word : word.slice(0, -2);
  const letters = [...own].map((letter, i) =>
    writeLetter(table, own.charAt(i - 1), letter, own.charAt(i + 1)),
  );
  return letters.join('') + (ending ?? '');
}

function writeLetter(table: Scheme, before: string, letter: string, after: string): string {
  const small = letter.toLowerCase();
  const written =
    table.previous[before.toLowerCase() + small] ??
    table.next[small + after.toLowerCase()] ??
    table.mapping[small] ??
    small;
  return small === letter ? written : written.charAt(0).toUpperCase() + written.slice(1);
}
