// `npm test`: build, lint, types, every spec and journey; the last line is the count.
import fs from 'node:fs';
import { startTestCluster } from './jest/test-cluster.ts';
import { groupSpecs } from './test/group-specs.ts';
import { type Count, NATIVE, runJest } from './test/jest.ts';
import { ROOT, runNode } from './test/run-command.ts';

const BROWSER = ['libs/web/ui', 'apps/staff'];
const NX = 'node_modules/nx/dist/bin/nx.js';

const total: Count = { passed: 0, failed: 0, skipped: 0 };
const began = Date.now();
const add = (count: Count): void => {
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
};
const stamp = (name: string, ms: number): string =>
  `${name.padEnd(44)} ${(ms / 1000).toFixed(1).padStart(6)} s`;

/** One thing that holds or does not. */
async function check(name: string, file: string, ...args: string[]): Promise<boolean> {
  const since = Date.now();
  const { ok, output } = await runNode(file, args);
  console.log(`${ok ? 'pass' : 'FAIL'}  ${stamp(name, Date.now() - since)}`);
  if (!ok) console.log(output);
  add({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });
  return ok;
}

async function specs(name: string, ...jest: Parameters<typeof runJest>): Promise<void> {
  const since = Date.now();
  const count = await runJest(...jest);
  const facts = `${count.passed} passed${count.failed ? `, ${count.failed} failed` : ''}`;
  console.log(`${count.failed ? 'FAIL' : 'pass'}  ${stamp(`${name}: ${facts}`, Date.now() - since)}`);
  add(count);
}

async function inTurn(...checks: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (const check of checks) await check();
}

const all = fs.globSync('{apps,libs,tools}/**/jest.config.cjs', {
  cwd: ROOT,
  exclude: folder => folder.includes('node_modules') || folder.includes('mutation'),
});
const projects = all.map(file => file.replace(/\/jest\.config\.cjs$/, '')).sort();
/** Their spec files say how they are grouped; those of journeys and tools start programs of their own and stay alone. */
const servers = projects.filter(project => project.startsWith('libs/') || project === 'apps/api');
const programs = projects.filter(project => !BROWSER.includes(project));

/** Together what shares sources, so that these are read and checked once. */
const SERVER = ['libs/contracts', 'libs/api', 'apps/api'];
const SCREENS = ['libs/web', 'apps/staff'];
const others = fs
  .globSync('{apps,libs}/*', { cwd: ROOT })
  .filter(folder => ![...SERVER, ...SCREENS].includes(folder));
const typed = fs
  .globSync('{apps,libs,tools}/**/tsconfig.json', {
    cwd: ROOT,
    exclude: folder => folder.includes('node_modules'),
  })
  .filter(file => !SERVER.some(folder => file.startsWith(`${folder}/`)));
const lint = (folders: readonly string[]): Promise<boolean> =>
  check(`lint: ${folders.join(' ')}`, 'node_modules/eslint/bin/eslint.js', '--max-warnings', '0', ...folders);

const built = await check('build within its budgets', NX, 'run-many', '-t', 'build', '--outputStyle=static');
if (built) {
  // two lanes, because most of these use one processor only
  await Promise.all([
    inTurn(...[SERVER, SCREENS, [...others, 'tools']].map(folders => () => lint(folders))),
    inTurn(
      ...['tsconfig.server.json', ...typed].map(
        config => () => check(`types: ${config}`, 'node_modules/typescript/bin/tsc', '-p', config),
      ),
      () => check('format', 'node_modules/prettier/bin/prettier.cjs', '--check', '.'),
      () => check('the page for native readers is what the words are', 'tools/words-to-read.ts', '--check'),
      () => check('wire types are those of the API', 'tools/wire-types.ts', '--check'),
      () => check('nothing that nobody uses', 'node_modules/knip/bin/knip.js', '--no-progress'),
    ),
  ]);
  const cluster = await startTestCluster(true);
  const interrupted = (): void => {
    void cluster.stop().then(() => process.exit(130));
  };
  process.once('SIGINT', interrupted);
  process.once('SIGTERM', interrupted);
  try {
    await specs(
      'interface',
      BROWSER.filter(project => projects.includes(project)),
      { NODE_OPTIONS: '' },
    );
    const { project, grouped } = groupSpecs(servers.filter(one => programs.includes(one)));
    const ignored = `--testPathIgnorePatterns=${grouped}`;
    await specs('server, tools, journeys and pictures', [...programs, project], NATIVE, ignored);
  } finally {
    await cluster.stop();
  }
}
console.log(`\n${Math.round((Date.now() - began) / 1000)} s`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed > 0 ? 1 : 0);
