// Compresses the built interface and holds its first load to the budget.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

interface Stats {
  outputs: Record<string, { entryPoint?: string; imports: { path: string; kind: string }[] }>;
}

const DIST = path.join(path.dirname(path.dirname(import.meta.dirname)), 'dist', 'staff');
const FOLDER = path.join(DIST, 'browser');
/** Everything the sign-in page needs: page, scripts, styles, words of one language, icons, fonts. */
const BUDGET = 150 * 1024;
const FIRST = ['src/main.ts', 'access/sign-in/sign-in.page.ts', 'generated/words.ru.ts'];

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
const first = [...firstScripts(), ...files.filter(isShownFirst)];
const total = first.reduce((sum, name) => sum + size(name), 0);
console.log(
  `first load ${(total / 1024).toFixed(1)} kB of ${BUDGET / 1024} kB (brotli), ${first.length} files`,
);
if (total > BUDGET) {
  for (const name of first) console.error(`  ${(size(name) / 1024).toFixed(1)} kB ${name}`);
  process.exit(1);
}

/** Scripts of the first page and whatever they import without being asked. */
function firstScripts(): string[] {
  const { outputs } = JSON.parse(fs.readFileSync(path.join(DIST, 'stats.json'), 'utf8')) as Stats;
  const wanted = Object.keys(outputs).filter(name =>
    FIRST.some(end => outputs[name]?.entryPoint?.endsWith(end)),
  );
  if (wanted.length < FIRST.length) throw new Error(`expected the bundles of ${FIRST.join(', ')}`);
  for (const name of wanted)
    for (const { path: imported, kind } of outputs[name]?.imports ?? [])
      if (kind === 'import-statement' && !wanted.includes(imported)) wanted.push(imported);
  return wanted.filter(name => name.endsWith('.js'));
}

function isShownFirst(name: string): boolean {
  return /^(index\.html|icons\.svg|styles-.*\.css)$|golos-(cyrillic|latin)-[A-Z0-9]+\.woff2$/.test(name);
}
