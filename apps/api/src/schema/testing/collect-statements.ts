import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { Statement } from './statement-check';

const ROOT = path.resolve(__dirname, '../../../../..');

/** Every statement in the sources of these folders, found by the compiler in a process of its own. */
export function collectStatements(...folders: string[]): Statement[] {
  const output = execFileSync(process.execPath, [path.join(ROOT, 'tools/sql/collect.ts'), ...folders], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return JSON.parse(output) as Statement[];
}
