/**
 * Writes docs/words-to-read.md: every word of the interface with where it is seen, for native readers, drafts first.
 * With `--check` it only says whether the page is as the words are.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { pageOfWords, type ReadRow, type WordRow } from './words/to-read.ts';

const ROOT = path.join(import.meta.dirname, '..');
const PAGE = path.join(ROOT, 'docs', 'words-to-read.md');
const tables = path.join(ROOT, 'apps', 'staff', 'words');
const rowsOf = <T>(file: string): T[] => parse<T>(fs.readFileSync(file), { columns: true });

const words = fs
  .readdirSync(tables)
  .sort()
  .flatMap(file => rowsOf<WordRow>(path.join(tables, file)));
const page = pageOfWords(words, rowsOf<ReadRow>(path.join(ROOT, 'docs', 'words-read.csv')));

if (!process.argv.includes('--check')) fs.writeFileSync(PAGE, page);
else if (!fs.existsSync(PAGE) || fs.readFileSync(PAGE, 'utf8') !== page) {
  console.error('docs/words-to-read.md is not what the words are: run `npm run words`.');
  process.exitCode = 1;
}
