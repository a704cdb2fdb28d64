// `npm run pictures`: keeps how every page looks now; with `answers`, what the API answers is first recorded anew.
import fs from 'node:fs';
import path from 'node:path';
import { startTestCluster } from './jest/test-cluster.ts';
import { NATIVE, runJest } from './test/jest.ts';
import { ROOT } from './test/run-command.ts';

const LOOKS = fs.globSync('*-{light,dark}.spec.ts', { cwd: path.join(ROOT, 'apps/staff-e2e/src/pictures') });

const anew = process.argv.includes('answers');
const cluster = await startTestCluster(true);
try {
  for (const [at, look] of LOOKS.entries()) {
    const env = { ...NATIVE, BAANEK_PICTURES: anew && at === 0 ? 'answers' : 'keep' };
    const { passed, failed } = await runJest(['apps/staff-e2e'], env, `--testPathPatterns=pictures/${look}`);
    console.log(`${look}: ${passed} passed, ${failed} failed`);
    if (failed > 0) process.exitCode = 1;
  }
} finally {
  await cluster.stop();
}
