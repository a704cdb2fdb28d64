// Golos Text (OFL 1.1), cut down to the signs and weights that are shown.
import fs from 'node:fs';
import path from 'node:path';
import { Blob as FontBlob, Face } from 'harfbuzzjs';
import subsetFont from 'subset-font';

const FILES = path.join(
  path.dirname(path.dirname(import.meta.dirname)),
  'node_modules/@fontsource-variable/golos-text/files',
);

const range = (from: number, to: number): string =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));

/** A file of the interface: which file of the font it is cut from, the signs it holds, and the family it is part of. */
interface Cut {
  name: string;
  from: 'latin' | 'cyrillic' | 'cyrillic-ext';
  signs: string;
  /** The family where it is not the one of Cyrillic texts. */
  family?: string;
}

const PUNCTUATION = ` !%()+,-./${range(0x30, 0x3b)}?\u00a0«»·×–—’…`;
/** Signs that stand in few places of a Cyrillic text. */
const RARE = `"#$&'*<=>@${range(0x5b, 0x60)}${range(0x7b, 0x7e)}©±÷‘“”„‹›`;
const CAPITALS = range(0x41, 0x5a);
const SMALL = [...range(0x61, 0x7a), 'ü'];
/** The small letters that stand in the frame of every page, whatever its language: Baanek, Eng, Esc. */
const IN_FRAME = 'acegkns';

/**
 * Each is loaded only where one of its signs stands; letters of names in other languages stand in few places. A Cyrillic text
 * has punctuation, digits and the capitals of clients' codes; an English one has all Latin letters in one file, because only
 * letters of one file are kerned.
 */
export const CUTS: readonly Cut[] = [
  { name: 'signs', from: 'latin', signs: PUNCTUATION + CAPITALS + IN_FRAME },
  { name: 'small', from: 'latin', signs: SMALL.filter(letter => !IN_FRAME.includes(letter)).join('') + RARE },
  { name: 'cyrillic', from: 'cyrillic', signs: `${range(0x410, 0x44f)}Ёё№` },
  { name: 'kyrgyz', from: 'cyrillic-ext', signs: 'ҢңӨөҮү' },
  { name: 'cyrillic-names', from: 'cyrillic', signs: 'ЂЃЄЅІЇЈЉЊЋЌЎЏђѓєѕіїјљњћќўџ' },
  { name: 'cyrillic-ext-names', from: 'cyrillic-ext', signs: 'ҖҗҚқҒғҲҳ' },
  {
    name: 'latin',
    from: 'latin',
    signs: PUNCTUATION + RARE + CAPITALS + SMALL.join(''),
    family: 'Golos Text Latin',
  },
];

/** Writes the fonts and the style sheet that names them; a sign that the font lacks is an error. */
export async function makeFonts(folder: string): Promise<void> {
  const rules = [];
  for (const { name, from, signs, family = 'Golos Text' } of CUTS) {
    const whole = fs.readFileSync(path.join(FILES, `golos-text-${from}-wght-normal.woff2`));
    const cut = (targetFormat: 'truetype' | 'woff2'): Promise<Buffer> =>
      subsetFont(whole, signs, {
        targetFormat,
        variationAxes: { wght: { min: 400, max: 700 } },
        keepFeatures: ['kern', 'tnum'],
        noHinting: true,
      });
    const held = new Set(new Face(new FontBlob(await cut('truetype'))).collectUnicodes());
    const lacking = [...signs].filter(sign => !held.has(sign.codePointAt(0) ?? 0));
    if (lacking.length > 0) throw new Error(`Golos Text (${from}) has no ${lacking.join(' ')}`);
    fs.writeFileSync(path.join(folder, `golos-${name}.woff2`), await cut('woff2'));
    const codes = [...new Set(signs)].map(sign => `U+${sign.codePointAt(0)?.toString(16) ?? ''}`).join(',');
    rules.push(
      `@font-face{font-family:'${family}';font-weight:400 700;font-display:swap;src:url(golos-${name}.woff2) format('woff2');unicode-range:${codes}}`,
    );
  }
  fs.writeFileSync(path.join(folder, 'fonts.css'), rules.join('\n'));
}
