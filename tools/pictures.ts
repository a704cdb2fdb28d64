// `npm run pictures`: keeps how every page looks now; with `answers`, what the API answers is first recorded anew; with
// `compare`, nothing is kept: every page is compared with its pictures in all looks, of which `npm test` has two.
import fs from 'node:fs';
import path from 'node:path';
import { startTestCluster } from './jest/test-cluster.ts';
import { NATIVE, runJest } from './test/jest.ts';
import { ROOT } from './test/run-command.ts';

const LOOKS = fs.globSync('*-{light,dark}.spec.ts', { cwd: path.join(ROOT, 'apps/staff-e2e/src/pictures') });

const anew = process.argv.includes('answers');
const compares = process.argv.includes('compare');
const cluster = await startTestCluster(true);
try {
  for (const [at, look] of LOOKS.entries()) {
    const mode = { BAANEK_PICTURES: anew && at === 0 ? 'answers' : 'keep' };
    const env = { ...NATIVE, ...(compares ? {} : mode) };
    const { passed, failed } = await runJest(['apps/staff-e2e'], env, `--testPathPatterns=pictures/${look}`);
    console.log(`${look}: ${passed} passed, ${failed} failed`);
    if (failed > 0) process.exitCode = 1;
  }
} finally {
  await cluster.stop();
}
