// Lints every fixture as if it stood in the place it must not be in; answers the messages as JSON.
import fs from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';
import { WALLS } from './walls.mjs';

const ROOT = path.dirname(path.dirname(import.meta.dirname));
const FIXTURES = path.join(import.meta.dirname, 'fixtures', 'walls');
const elsewhere: Record<string, string> = {
  api: 'apps/api/src/main.ts',
  staff: 'apps/staff/src/main.ts',
  relative: 'libs/api/registry/src/persons/person.rules.ts',
  resource: 'apps/staff/src/app/cases/file/case.store.ts',
  screen: 'apps/staff/src/app/cases/file/case.store.ts',
  migration: 'apps/api/src/migrations/1790000000001-foundations.ts',
  tables: 'libs/api/cases/src/files/case-files.service.ts',
  environment: 'libs/api/kernel/src/index.ts',
};

/** An existing file of the wall's side: rules with types know only files of a project. */
function place(name: string): string {
  const wall = WALLS.find(({ project }) => project === name);
  return path.join(ROOT, elsewhere[name] ?? `${wall?.folder ?? ''}/src/index.ts`);
}

const eslint = new ESLint({ cwd: ROOT });
const said: Record<string, string[]> = {};
for (const file of fs.readdirSync(FIXTURES)) {
  const name = file.replace('.ts', '');
  const [result] = await eslint.lintText(fs.readFileSync(path.join(FIXTURES, file), 'utf8'), {
    filePath: place(name),
  });
  said[name] = (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId ?? 'fatal'}: ${message}`);
}
console.log(JSON.stringify(said));
