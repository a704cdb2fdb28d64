// Joins the scripts of the bundle, compresses the interface, says which scripts a page needs, and holds the sign-in, and what
// "today" adds to it, to their budgets.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { rolldown } from 'rolldown';
import { joinScripts, scriptsOf } from './staff-chunks.ts';

/** What a browser loads for a page. Sizes are in bytes, compressed. */
interface Budget {
  page: string;
  sources: readonly string[];
  files: RegExp;
  bytes: number;
  requests: number;
}

const DIST = path.join(path.dirname(path.dirname(import.meta.dirname)), 'dist');
const [BUNDLE, FOLDER] = [path.join(DIST, 'staff-bundle'), path.join(DIST, 'staff', 'browser')];

const SIGN_IN = ['src/main.ts', 'generated/words.ru.ts'];
const FRAME = ['app/staff.app.ts', 'shell/shell.ts', 'today/today.page.ts'];
const BUDGETS: readonly Budget[] = [
  {
    page: 'sign-in',
    sources: SIGN_IN,
    files: /^(index\.html|styles-.*\.css)$/,
    bytes: 98 * 1024, // the facts of the sign-in page make it 100
    requests: 9,
  },
  {
    page: 'sign-in and today',
    sources: [...SIGN_IN, ...FRAME, 'generated/words.ru.frame.ts'],
    files: /^(index\.html|styles-.*\.css|icons\.svg)$|golos-(cyrillic|signs)-[A-Za-z0-9_-]{8}\.woff2$/,
    bytes: 172 * 1024, // heads and the answers of the server make it 180
    requests: 18,
  },
];

/** By address: what its page is made of, so that a browser can ask for all of it at once. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  today: [],
  appeals: ['intake/intake.routes.ts', 'intake/appeals.page.ts'],
  'appeals/*': ['intake/intake.routes.ts', 'appeal/appeal.page.ts'],
  cases: ['cases/cases.routes.ts', 'cases/cases.page.ts'],
  'cases/*': ['cases/cases.routes.ts', 'file/case.page.ts'],
  shelter: ['shelter/shelter.routes.ts', 'board/board.page.ts'],
  escorts: ['legal/legal.routes.ts', 'legal/escort-week.page.ts'],
  programme: ['programme/programme.routes.ts', 'programme/programme.page.ts'],
};

fs.rmSync(path.dirname(FOLDER), { recursive: true, force: true });
fs.cpSync(path.join(BUNDLE, 'browser'), FOLDER, {
  recursive: true,
  filter: file => !file.endsWith('.js'),
});
fs.copyFileSync(path.join(BUNDLE, '3rdpartylicenses.txt'), path.join(DIST, 'staff', '3rdpartylicenses.txt'));
const scripts = await joinScripts(BUNDLE, FOLDER, FRAME);
writePage(await readEarlyScript());
writePreloads();
compress();
const over = BUDGETS.filter(budget => !holds(budget));
if (over.length > 0) process.exit(1);

/** What stands in the page itself: it runs while the scripts are on their way. */
async function readEarlyScript(): Promise<string> {
  const source = path.join(path.dirname(DIST), 'apps', 'staff', 'src', 'early.ts');
  const early = await rolldown({ input: source });
  const { output } = await early.generate({ format: 'iife', minify: true });
  await early.close();
  return output[0].code.trim();
}

/** The page names the scripts of the sign-in, below the one that stands in it: a style above would hold that up. */
function writePage(early: string): void {
  const file = path.join(FOLDER, 'index.html');
  const [main = '', ...rest] = scriptsOf(scripts, ['src/main.ts']);
  const preload = rest.map(name => `<link rel="modulepreload" href="${name}">`).join('');
  const page = fs
    .readFileSync(file, 'utf8')
    .replace(/<link rel="modulepreload"[^>]*>/g, '')
    .replace(/<script src="main-[^"]*"/, `${preload}<script src="${main}"`)
    .replace(/<base [^>]*>/, base => `${base}<script nonce="CSP_NONCE">${early}</script>`);
  fs.writeFileSync(file, page);
}

/** What the server adds to the page of somebody who is signed in (`staff-app.ts`). */
function writePreloads(): void {
  const start = scriptsOf(scripts, ['src/main.ts']);
  const pages = Object.entries(PAGES).map(([page, sources]) => [
    page,
    scriptsOf(scripts, [...FRAME, ...sources]).filter(file => !start.includes(file)),
  ]);
  fs.writeFileSync(path.join(FOLDER, 'preload.json'), JSON.stringify(Object.fromEntries(pages)));
}

function compress(): void {
  const params = { [zlib.constants.BROTLI_PARAM_QUALITY]: 11 };
  for (const name of filesOf(/\.(js|css|svg|html)$/)) {
    const text = fs.readFileSync(path.join(FOLDER, name));
    fs.writeFileSync(path.join(FOLDER, `${name}.br`), zlib.brotliCompressSync(text, { params }));
  }
}

function holds({ page, sources, files, bytes, requests }: Budget): boolean {
  const loaded = [...scriptsOf(scripts, sources), ...filesOf(files)];
  const size = (name: string): number => {
    const compressed = path.join(FOLDER, `${name}.br`);
    return fs.statSync(fs.existsSync(compressed) ? compressed : path.join(FOLDER, name)).size;
  };
  const total = loaded.reduce((sum, name) => sum + size(name), 0);
  const inKb = (n: number): string => `${(n / 1024).toFixed(1)} kB`;
  console.log(`${page}: ${inKb(total)} of ${inKb(bytes)} (brotli), ${loaded.length} files`);
  if (total <= bytes && loaded.length <= requests) return true;
  for (const name of loaded) console.error(`  ${inKb(size(name))} ${name}`);
  return false;
}

function filesOf(pattern: RegExp): string[] {
  return fs
    .readdirSync(FOLDER, { recursive: true })
    .map(String)
    .filter(name => pattern.test(name));
}
