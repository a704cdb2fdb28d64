import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { TABLES_OF_FRAME } from '../build/staff-words.ts';
import { importGraph } from '../lint/import-graph.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const APP = 'apps/staff/src/app/';
const FRAME = ['shell/shell.ts', 'today/today.page.ts', 'shell/not-found.page.ts', 'root.ts'].map(
  file => APP + file,
);
const read = (file: string): string => fs.readFileSync(path.join(ROOT, file), 'utf8');
const keysOf = (table: string): string[] =>
  parse<{ key: string }>(read(`apps/staff/words/${table}.csv`), { columns: true }).map(({ key }) => key);
const tables = fs.readdirSync(path.join(ROOT, 'apps/staff/words')).map(file => path.parse(file).name);
const later = tables.filter(table => !TABLES_OF_FRAME.includes(table)).flatMap(keysOf);

/** Files that are loaded, now or by a click, from what the frame and "today" show. */
function filesOfFrame(): string[] {
  const graph = importGraph(ROOT, ['apps/staff/src/app', 'libs/web/ui/src']);
  const files = new Set(FRAME);
  for (const file of files) for (const next of graph.get(file) ?? []) if (graph.has(next)) files.add(next);
  return [...files];
}

/** What waits for all words before it is shown (`shell/help/guide.ts`, `today/today-work.ts`). */
const WAITS = /\/shell\/(help|tour)\/|\/today\/put-off-dialog/;

/** The code of a file with its template. */
function codeOf(file: string): string {
  const code = read(file);
  const template = /templateUrl: '\.\/([^']+)'/.exec(code)?.[1];
  return code + (template ? read(path.join(path.dirname(file), template)) : '');
}

/** Keys, and beginnings of keys that a value completes. */
function asked(code: string): string[] {
  const words = Array.from(
    code.matchAll(/['`"]((?:[\w-]+\.)+[\w-]*)(?=['`"]|\$\{)/g),
    found => found[1] ?? '',
  );
  const plain = Array.from(code.matchAll(/(?:\bt|\.of|\.count)\(\s*'([\w-]+)'/g), found => found[1] ?? '');
  const sets = Array.from(
    code.matchAll(/\.(?:code|options)\(\s*'(\w+)'/g),
    found => `set.${found[1] ?? ''}.`,
  );
  return [...words, ...plain, ...sets].filter(key => key !== 'set.'); // `code` and `options` complete that one
}

describe('the words of the frame and of "today"', () => {
  const files = filesOfFrame().filter(file => !WAITS.test(file));

  it('are looked for where they stand', () => {
    expect(files).toContain('apps/staff/src/app/shell/keys-help.ts'); // loaded by a click
    expect(asked(codeOf('apps/staff/src/app/today/today-line.ts'))).toContain('today.kind.');
  });

  it('are joined by all others before the help, the tour or the dialog of putting off is shown', () => {
    expect(read(`${APP}today/today-work.ts`)).toMatch(/need\('pages'\)[^}]*put-off-dialog/);
    const guide = read(`${APP}shell/help/guide.ts`);
    expect(guide).toMatch(/need\('pages'\)[^;]*need\('help'\)/);
    expect(guide.match(/this\.words\(\)/g)).toHaveLength(2);
  });

  it('have those of the closed sets that lines of "today" name', () => {
    const sources = fs.globSync('libs/api/*/src/today/*.ts', { cwd: ROOT });
    const sets = sources.flatMap(file =>
      Array.from(read(file).matchAll(/'(\w+)\.' \|\|/g), found => found[1] ?? ''),
    );
    expect(new Set(sets)).toContain('escortKind');
    expect(later.filter(key => sets.some(set => key.startsWith(`set.${set}.`)))).toEqual([]);
  });

  it('are in the tables that come with them', () => {
    const late = files.flatMap(file =>
      asked(codeOf(file)).flatMap(part =>
        later
          .filter(key => key === part || key.startsWith(part.endsWith('.') ? part : `${part}.`))
          .filter(key => key === part || part.endsWith('.') || /\.(one|few|many|other)$/.test(key))
          .map(key => `${key} (${path.basename(file)})`),
      ),
    );
    expect([...new Set(late)].sort()).toEqual([]);
  });
});
