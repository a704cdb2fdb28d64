// Makes what the interface imports: words per language from the tables in apps/staff/words, icons in one sprite, fonts.
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { makeFonts } from './staff-fonts.ts';
import { PARTS } from './staff-words.ts';

const ROOT = path.dirname(path.dirname(import.meta.dirname));
const APP = path.join(ROOT, 'apps', 'staff');
const OUT = path.join(APP, 'src', 'generated');
const LANGUAGES = ['ru', 'ky', 'en'] as const;
const partOf = (table: string): string =>
  Object.keys(PARTS).find(part => PARTS[part]?.includes(table)) ?? '.pages';

type Row = Record<'key' | (typeof LANGUAGES)[number], string> & { part: string };

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
    return table.map(row => ({ ...row, part: partOf(path.parse(name).name) }));
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
  for (const part of [...Object.keys(PARTS), '.pages']) {
    const words = Object.fromEntries(
      rows.filter(row => row.part === part).map(row => [row.key, row[language]]),
    );
    // text to parse is cheaper for the browser than an object of as many keys
    const text = JSON.stringify(JSON.stringify(words));
    const module = `export default JSON.parse(${text}) as Record<string, string>;\n`;
    fs.writeFileSync(path.join(OUT, `words.${language}${part}.ts`), module);
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

await makeFonts(OUT);
