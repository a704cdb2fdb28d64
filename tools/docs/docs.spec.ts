import fs from 'node:fs';
import path from 'node:path';
import { deadLinks, missingPaths, missingScripts, settingsRead, settingsTold } from './docs.rules.ts';
import { SERVER_ENV, SERVER_FLAGS } from '../start/program.ts';

const ROOT = path.dirname(path.dirname(import.meta.dirname));
const read = (file: string): string => fs.readFileSync(path.join(ROOT, file), 'utf8');
const exists = (file: string): boolean => fs.existsSync(path.join(ROOT, file));
const glob = (pattern: string): string[] =>
  fs.globSync(pattern, { cwd: ROOT }).map(file => file.replaceAll(path.sep, '/'));

const documents = [...glob('*.md'), ...glob('docs/**/*.md')];
const start = ['tools/start.ts', ...glob('tools/start/*.ts')].map(read).join('\n');
const settings = settingsRead(read('apps/api/src/env.ts'), start);
const { scripts, dependencies } = JSON.parse(read('package.json')) as Record<
  'scripts' | 'dependencies',
  Record<string, string>
>;

describe('documents', () => {
  it('are all looked at', () => {
    expect(documents).toEqual(
      expect.arrayContaining(['README.md', 'docs/operations.md', 'docs/security.md']),
    );
    expect(documents.length).toBeGreaterThan(15);
  });

  it.each(documents)('link to what exists: %s', file => {
    expect(deadLinks(file, read(file), exists, read)).toEqual([]);
  });

  it.each(documents)('name files and commands that exist: %s', file => {
    expect([...missingPaths(read(file), exists), ...missingScripts(read(file), scripts)]).toEqual([]);
  });

  it('tell every setting that is read, and no other', () => {
    expect(settings.length).toBeGreaterThan(10);
    expect(settingsTold(read('docs/operations.md')).sort()).toEqual([...settings].sort());
  });

  it('set nothing in Compose and the image that nobody reads', () => {
    const names = `${read('docker-compose.yml')}\n${read('Dockerfile')}`.matchAll(
      /^ {2,}(?:ENV )?([A-Z_]{4,})[:=]/gm,
    );
    const ours = Array.from(names, at => at[1] ?? '').filter(
      name => !/^(POSTGRES_|PG[A-Z]+$|NODE_|NX_)/.test(name),
    );
    expect(ours.length).toBeGreaterThan(5);
    expect(ours.filter(name => !settings.includes(name))).toEqual([]);
  });

  it('start the server in the image and the unit as `npm start` does', () => {
    const environment = Object.entries(SERVER_ENV).map(([name, value]) => `${name}=${value}`);
    for (const file of ['Dockerfile', 'docs/systemd/baanek.service'])
      for (const part of [...environment, ...SERVER_FLAGS]) expect(read(file)).toContain(part);
  });

  it('give each package that runs its reason', () => {
    const reasons = read('docs/adr/0010-dependencies.md');
    const named = (name: string): boolean =>
      reasons.includes(`\`${name}\``) || reasons.includes(`\`${name.split('/').at(-1) ?? ''}\``);
    expect(Object.keys(dependencies).filter(name => !named(name))).toEqual([]);
  });

  it('hold every decision the code names', () => {
    const code = glob('{apps,libs}/**/src/**/*.ts').filter(file => !file.includes('node_modules'));
    const cited = code.flatMap(file => Array.from(read(file).matchAll(/\bADR (\d+)/g), at => Number(at[1])));
    expect(cited.length).toBeGreaterThan(3);
    const numbers = glob('docs/adr/*.md').map(file => Number(path.basename(file).slice(0, 4)));
    expect([...new Set(cited)].filter(number => !numbers.includes(number))).toEqual([]);
  });

  it('show the accounts of the demo as they are', () => {
    const code = read('apps/api/src/demo/accounts.ts').split('DEMO_COLLEAGUES')[0] ?? '';
    const logins = Array.from(code.matchAll(/login: '(\w+)'/g), at => at[1]);
    const told = Array.from(read('README.md').matchAll(/^\| `(\w+)`/gm), at => at[1]);
    expect(told).toEqual(logins);
    expect(read('README.md')).toContain(`\`${/DEMO_PASSWORD = '([^']+)'/.exec(code)?.[1] ?? 'none'}\``);
  });
});

describe('the look at documents', () => {
  const there: Record<string, string> = { 'docs/a.md': '# One two\n\n## Who, and why?', 'tools/x.ts': '' };
  const has = (file: string): boolean => file in there;
  const text = (file: string): string => there[file] ?? '';

  it('finds links that lead nowhere, in the folder of the document, with their anchors', () => {
    const links =
      '[a](a.md) [b](b.md) [c](a.md#who-and-why) [d](#one) [e](https://x.test/b.md) [f](../tools/x.ts)';
    expect(deadLinks('docs/a.md', links, has, text)).toEqual(['b.md', '#one']);
  });

  it('finds files, scripts and settings that do not exist', () => {
    expect(missingPaths('`tools/x.ts` and `tools/y.ts`', has)).toEqual(['tools/y.ts']);
    expect(missingScripts('`npm run a`, `npm run b`, `npm start`', { a: '', start: '' })).toEqual(['b']);
    expect(settingsTold('| `HOST` | x |\n| host |')).toEqual(['HOST']);
    const env = 'class Env {\n  HOST = 1;\n  KEY?: string;\n}\nexport function f() {\n  NOT: 1;\n}';
    expect(settingsRead(env, `process.env['HOME_DIR']`)).toEqual(['HOST', 'KEY', 'HOME_DIR']);
  });
});
