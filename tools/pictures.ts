// `npm run pictures`: keeps how every page looks now; with `answers`, what the API answers is first recorded anew.
import { startTestCluster } from './jest/test-cluster.ts';
import { runJest } from './test/jest.ts';

const LOOKS = ['ru-1366-light', 'ky-390-dark', 'en-1366-dark', 'ru-683-light'];
const NODE_OPTIONS = '--experimental-vm-modules --disable-warning=ExperimentalWarning';

const anew = process.argv.includes('answers');
const cluster = await startTestCluster(true);
try {
  for (const [at, look] of LOOKS.entries()) {
    const mode = anew && at === 0 ? 'answers' : 'keep';
    const { passed, failed } = await runJest(
      ['apps/staff-e2e'],
      { NODE_OPTIONS, BAANEK_PICTURES: mode },
      `pictures/${look}`,
    );
    console.log(`${look}: ${passed} passed, ${failed} failed`);
    if (failed > 0) process.exitCode = 1;
  }
} finally {
  await cluster.stop();
}
