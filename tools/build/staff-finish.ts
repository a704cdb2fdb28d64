// Compresses the built interface and holds the sign-in, and what "today" adds to it, to their budgets.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

interface Stats {
  outputs: Record<string, { entryPoint?: string; imports: { path: string; kind: string }[] }>;
}

const DIST = path.join(path.dirname(path.dirname(import.meta.dirname)), 'dist', 'staff');
const FOLDER = path.join(DIST, 'browser');
/** What a browser loads for a page: scripts, and files that match. Sizes are in bytes, compressed. */
interface Budget {
  page: string;
  scripts: readonly string[];
  files: RegExp;
  bytes: number;
  requests: number;
}

const SIGN_IN = ['src/main.ts', 'generated/words.ru.ts'];
const FRAME = ['app/staff.app.ts', 'shell/shell.ts', 'today/today.page.ts', 'generated/words.ru.frame.ts'];
const PAGE = 'index\\.html|styles-.*\\.css';
const BUDGETS: readonly Budget[] = [
  {
    page: 'sign-in',
    scripts: SIGN_IN,
    files: new RegExp(`^(${PAGE})$`),
    bytes: 98 * 1024, // the facts of the sign-in page make it 100
    requests: 9,
  },
  {
    page: 'sign-in and today',
    scripts: [...SIGN_IN, ...FRAME],
    files: new RegExp(`^(${PAGE}|icons\\.svg)$|golos-(cyrillic|latin)-[A-Za-z0-9_-]{8}\\.woff2$`),
    bytes: 176 * 1024, // the answers of the server make it 180
    requests: Infinity,
  },
];

const files = fs.readdirSync(FOLDER, { recursive: true }).map(String);
for (const name of files)
  if (/\.(js|css|svg|html|json)$/.test(name)) {
    const text = fs.readFileSync(path.join(FOLDER, name));
    const params = { [zlib.constants.BROTLI_PARAM_QUALITY]: 11 };
    fs.writeFileSync(path.join(FOLDER, `${name}.br`), zlib.brotliCompressSync(text, { params }));
  }

const size = (name: string): number => {
  const compressed = path.join(FOLDER, `${name}.br`);
  return fs.statSync(fs.existsSync(compressed) ? compressed : path.join(FOLDER, name)).size;
};
let over = false;
for (const { page, scripts, files: shown, bytes, requests } of BUDGETS) {
  const loaded = [...scriptsOf(scripts), ...files.filter(name => shown.test(name))];
  const total = loaded.reduce((sum, name) => sum + size(name), 0);
  const inKb = (n: number): string => `${(n / 1024).toFixed(1)} kB`;
  console.log(`${page}: ${inKb(total)} of ${inKb(bytes)} (brotli), ${loaded.length} files`);
  if (total <= bytes && loaded.length <= requests) continue;
  over = true;
  for (const name of loaded) console.error(`  ${inKb(size(name))} ${name}`);
}
if (over) process.exit(1);

/** Scripts of these sources and whatever they import without being asked. */
function scriptsOf(sources: readonly string[]): string[] {
  const { outputs } = JSON.parse(fs.readFileSync(path.join(DIST, 'stats.json'), 'utf8')) as Stats;
  const wanted = Object.keys(outputs).filter(name =>
    sources.some(end => outputs[name]?.entryPoint?.endsWith(end)),
  );
  if (wanted.length < sources.length) throw new Error(`expected the bundles of ${sources.join(', ')}`);
  for (const name of wanted)
    for (const { path: imported, kind } of outputs[name]?.imports ?? [])
      if (kind === 'import-statement' && !wanted.includes(imported)) wanted.push(imported);
  return wanted.filter(name => name.endsWith('.js'));
}
