import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';

const APP = path.join(import.meta.dirname, '..', '..', 'apps', 'staff');
const read = (pattern: string): string[] =>
  fs.globSync(pattern, { cwd: APP }).map(file => fs.readFileSync(path.join(APP, file), 'utf8'));

const keys = new Set(
  read('words/*.csv').flatMap(text => parse<{ key: string }>(text, { columns: true }).map(({ key }) => key)),
);
const code = read('src/**/*.{ts,html}').filter(text => !text.includes('JSON.parse('));
const literals = new Set(
  code.flatMap(text =>
    Array.from(text.matchAll(/['`"]([\w-]+(?:\.[\w-]+)*\.?)(?=['`"]|\$\{)/g), found => found[1] ?? ''),
  ),
);
const forms = ['one', 'few', 'many', 'other'];
/** Codes of the server make these, so no literal names them: other specs hold them against the sets. */
const MADE = /^(set|error|rule|audit\.action|audit\.domain|reason|member|counted)\./;

describe('words of the interface', () => {
  it('exist for every key the code asks for', () => {
    const calls = code.flatMap(text => Array.from(text.matchAll(/(?:\bt|\.of|\.count)\(\s*'([\w.-]+)'/g)));
    const asked = calls.map(found => found[1] ?? '').filter(key => !key.endsWith('.'));
    expect(asked.length).toBeGreaterThan(200);
    expect(asked.filter(key => !keys.has(key) && !keys.has(`${key}.few`))).toEqual([]);
  });

  it('are all asked for by somebody', () => {
    const asked = (key: string): boolean =>
      literals.has(key) ||
      Array.from(literals).some(part => part.endsWith('.') && key.startsWith(part)) ||
      (forms.includes(key.split('.').at(-1) ?? '') && literals.has(key.replace(/\.\w+$/, '')));
    expect(Array.from(keys).filter(key => !asked(key) && !MADE.test(key))).toEqual([]);
  });
});
