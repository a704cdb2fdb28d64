import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';

const ROOT = path.join(import.meta.dirname, '..', '..');
const APP = path.join(ROOT, 'apps/staff/src/app');
const read = (file: string): string => fs.readFileSync(file, 'utf8');
const rows = parse<{ key: string; ru: string }>(read(path.join(ROOT, 'apps/staff/words/help.csv')), {
  columns: true,
});
const sources = fs
  .globSync('**/*.{ts,html}', { cwd: APP })
  .filter(file => !file.endsWith('.spec.ts') && !/shell\/(help|tour)\//.test(file.replaceAll(path.sep, '/')))
  .map(file => read(path.join(APP, file)));

describe('the help', () => {
  it('names what stands on some page', () => {
    const code = sources.join('\n');
    const named = rows.flatMap(({ ru }) =>
      Array.from(ru.matchAll(/\{\{([\w]+\.[\w.]+)\}\}/g), ([, key = '']) => key),
    );
    const isSaid = (key: string): boolean =>
      code.includes(`'${key}'`) || code.includes(`'${key.slice(0, key.lastIndexOf('.') + 1)}'`);
    expect(new Set(named).size).toBeGreaterThan(80);
    expect([...new Set(named)].filter(key => !isSaid(key)).sort()).toEqual([]);
  });

  it('lists the keys that pages have', () => {
    const wordsIn = (code: string): string[] =>
      Array.from(code.matchAll(/word: '([^']+)'/g), ([, word = '']) => word);
    const calls = sources.flatMap(code => /\bpageKeys\(([^;]*)\);/.exec(code)?.[1] ?? []);
    const listed = wordsIn(read(path.join(APP, 'shell/help/help-pages.ts')));
    const had = calls.flatMap(wordsIn);
    expect(had.length).toBeGreaterThan(6);
    expect(had.filter(word => !listed.includes(word))).toEqual([]);
  });
});
