// `npm run schema`: keeps the checksums of new migrations, and the schema that all of them make.
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { startCluster } from '../embedded-postgres/cluster.ts';
import { keepNewChecksums } from './checksums.ts';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const EXPECTED = path.join(ROOT, 'apps', 'api', 'src', 'schema', 'expected-schema.json');

keepNewChecksums();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'baanek-schema-'));
fs.chmodSync(folder, 0o755);
const cluster = await startCluster({ folder: path.join(folder, 'pg'), fast: true });
try {
  const client = await new pg.Client({ connectionString: cluster.url('postgres') }).connect();
  await client.query('CREATE DATABASE schema_of_now');
  await client.end();
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [path.join(ROOT, 'dist', 'api', 'schema.mjs')],
    {
      env: { ...process.env, DATABASE_URL: cluster.url('schema_of_now'), BAANEK_ROOT_KEY_FILE: 'not-read' },
      maxBuffer: 10_000_000,
    },
  );
  fs.writeFileSync(EXPECTED, stdout);
  console.log(
    `${Object.keys(JSON.parse(stdout) as object).length} facts in ${path.relative(ROOT, EXPECTED)}`,
  );
} finally {
  await cluster.stop();
  fs.rmSync(folder, { recursive: true, force: true });
}
