// Makes what the interface imports: words per language from the tables in apps/staff/words, and one sprite of icons.
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import subsetFont from 'subset-font';

const ROOT = path.dirname(path.dirname(import.meta.dirname));
const APP = path.join(ROOT, 'apps', 'staff');
const OUT = path.join(APP, 'src', 'generated');
const LANGUAGES = ['ru', 'ky', 'en'] as const;
/** Tables the sign-in page needs; the others follow with the first page behind it. */
const FIRST = ['app', 'auth', 'errors', 'roles'];

type Row = Record<'key' | (typeof LANGUAGES)[number], string> & { first: boolean };

const folder = path.join(APP, 'words');
const rows = fs
  .readdirSync(folder)
  .filter(name => name.endsWith('.csv'))
  .sort()
  .flatMap(name => {
    const table = parse<Row>(fs.readFileSync(path.join(folder, name)), {
      columns: true,
      skipEmptyLines: true,
    });
    return table.map(row => ({ ...row, first: FIRST.includes(name.replace('.csv', '')) }));
  });

const keys = rows.map(row => row.key);
const twice = keys.filter((key, i) => keys.indexOf(key) !== i);
const empty = rows.filter(row => LANGUAGES.some(language => !row[language])).map(row => row.key);
if (twice.length > 0 || empty.length > 0) {
  console.error(
    `words: said twice: ${twice.join(', ') || 'none'}; missing in a language: ${empty.join(', ') || 'none'}`,
  );
  process.exit(1);
}
fs.mkdirSync(OUT, { recursive: true });
for (const language of LANGUAGES)
  for (const first of [true, false]) {
    const words = Object.fromEntries(
      rows.filter(row => row.first === first).map(row => [row.key, row[language]]),
    );
    // text to parse is cheaper for the browser than an object of as many keys
    const text = JSON.stringify(JSON.stringify(words));
    const module = `export default JSON.parse(${text}) as Record<string, string>;\n`;
    fs.writeFileSync(path.join(OUT, `words.${language}${first ? '' : '.more'}.ts`), module);
  }

const icons = fs.readFileSync(path.join(APP, 'icons.txt'), 'utf8').split('\n').filter(Boolean);
const symbols = icons.map(name => {
  const svg = fs.readFileSync(
    path.join(ROOT, 'node_modules', 'lucide-static', 'icons', `${name}.svg`),
    'utf8',
  );
  const shapes = svg.replace(/^[\s\S]*?<svg[\s\S]*?>/, '').replace(/<\/svg>\s*$/, '');
  return `<symbol id="${name}" viewBox="0 0 24 24">${shapes.replace(/\s+/g, ' ').trim()}</symbol>`;
});
const sprite = `<svg xmlns="http://www.w3.org/2000/svg"><!-- Lucide, ISC licence -->${symbols.join('')}</svg>\n`;
fs.writeFileSync(path.join(OUT, 'icons.svg'), sprite);

// Golos Text (OFL 1.1), the letters and weights we show; each file is loaded only where its letters stand. It has no arrows.
const code = (from: number, to: number): string =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
const FONTS = {
  latin: `${code(0x20, 0x7e)}\u00a0«»©±·×÷–—‘’“”„…‹›`,
  cyrillic: `${code(0x400, 0x45f)}№`,
  'cyrillic-ext': 'ҖҗҚқҒғҢңӘәӨөҮүҲҳ',
};
const css: string[] = [];
for (const [name, letters] of Object.entries(FONTS)) {
  const file = path.join(
    ROOT,
    'node_modules',
    '@fontsource-variable',
    'golos-text',
    'files',
    `golos-text-${name}-wght-normal.woff2`,
  );
  const axes = { wght: { min: 400, max: 700 } };
  const font = await subsetFont(fs.readFileSync(file), letters, {
    targetFormat: 'woff2',
    variationAxes: axes,
  });
  fs.writeFileSync(path.join(OUT, `golos-${name}.woff2`), font);
  const range = [...new Set(letters)].map(sign => `U+${sign.codePointAt(0)?.toString(16) ?? ''}`).join(',');
  css.push(
    `@font-face{font-family:'Golos Text';font-weight:400 700;font-display:swap;src:url(golos-${name}.woff2) format('woff2');unicode-range:${range}}`,
  );
}
fs.writeFileSync(path.join(OUT, 'fonts.css'), css.join('\n'));
