// Writes the wire types of libs/contracts from the API's own document; `--check` fails where they are stale.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';

const ROOT = path.dirname(import.meta.dirname);
const FILE = path.join(ROOT, 'libs', 'contracts', 'src', 'api.gen.ts');

const json = execFileSync(process.execPath, [path.join(ROOT, 'dist', 'api', 'openapi.mjs')], {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
  env: { ...process.env, NODE_OPTIONS: '' },
});
const types = astToString(await openapiTS(JSON.parse(json) as OpenAPI3));
const text = `// Generated from the API by \`node tools/wire-types.ts\`; do not edit.\n${types}`;

if (!process.argv.includes('--check')) fs.writeFileSync(FILE, text);
else if (fs.readFileSync(FILE, 'utf8') !== text) {
  console.error('libs/contracts/src/api.gen.ts is stale: run `npm run wire-types` and commit it.');
  process.exit(1);
}
