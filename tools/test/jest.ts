import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT, runNode } from './run-command.ts';

/** Lets jest run the ES modules of the server, of tools and of journeys. */
export const NATIVE = {
  NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
  NODE_COMPILE_CACHE: path.join(ROOT, '.cache', 'compiled'), // the built API is started some hundred times
};

export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  numRuntimeErrorTestSuites: number;
}

/** Runs the specs of some projects in one jest, with more options of jest; a file that cannot be read counts as a failure. */
export async function runJest(
  projects: readonly string[],
  env: Record<string, string>,
  ...options: readonly string[]
): Promise<Count> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'baanek-jest-'));
  const report = path.join(folder, 'report.json');
  const args = [
    '--projects',
    ...projects,
    '--maxWorkers=2',
    '--ci',
    '--forceExit',
    `--testSequencer=${path.join(ROOT, 'tools', 'jest', 'longest-first.cjs')}`,
    '--json',
    `--outputFile=${report}`,
    ...options,
  ];
  // the report goes to the file; of what jest says, only what went wrong is of interest
  const { ok, output } = await runNode('node_modules/jest/bin/jest.js', [...args, '--silent'], env);
  const told = fs.existsSync(report) ? (JSON.parse(fs.readFileSync(report, 'utf8')) as Report) : null;
  fs.rmSync(folder, { recursive: true });
  const count = {
    passed: told?.numPassedTests ?? 0,
    failed: (told?.numFailedTests ?? 0) + (told?.numRuntimeErrorTestSuites ?? 0),
    skipped: (told?.numPendingTests ?? 0) + (told?.numTodoTests ?? 0),
  };
  if (ok && count.failed === 0) return count;
  console.log(
    output
      .split('\n')
      .filter(line => !line.startsWith('{"num'))
      .join('\n'),
  );
  return { ...count, failed: Math.max(1, count.failed) };
}
