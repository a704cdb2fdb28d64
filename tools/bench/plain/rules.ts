import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, stop } from 'esbuild';
import { ROOT } from '../../start/installation.ts';

/** Bytes sealed for one place in one row. */
type Crypt = (key: Buffer, place: string, bytes: Buffer) => Buffer;

export interface Identity {
  surname: string;
  given: string;
  patronymic: string;
  formerNames: string[];
  birthDate: string | null;
  birthYear: number | null;
  pin: string | null;
}

export interface Contact {
  mayLeaveMessage: string;
  phones: string[];
}

export interface Question {
  name: readonly object[];
  birthYear: number | null;
  phone: string | null;
  pin: string | null;
  oblast: string | null;
}

/** The pure functions of the API: what they cost, they cost both. */
export interface Rules {
  seal: Crypt;
  open: Crypt;
  derive(secret: Buffer, purpose: string): Buffer;
  askedName(name: string): object[];
  tokensFor(asked: Question & { words: readonly object[] }): string[];
  weightOf(value: string): number;
  keyed(key: Buffer, value: string): string;
  judgeAll(
    question: Question,
    known: readonly { identity: Identity; contact: Contact | null; oblast: string }[],
  ): ({ likelihood: string; reasons: string[]; score: number } | null)[];
  ageOn(date: string, identity: Identity): number | null;
  shortName(identity: Identity): string;
  initialsOf(identity: Identity): string;
}

const SOURCES = {
  'kernel/src/sealing/envelope': 'seal, open',
  'kernel/src/sealing/root-key': 'derive',
  'registry/src/names/tokens': 'tokensFor, weightOf, keyed',
  'registry/src/search/search.rules': 'askedName, judgeAll',
  'registry/src/persons/identity': 'ageOn, shortName',
  '../contracts/src/name-letters': 'initialsOf',
};

/** Bundles them as they stand, so that the plain server folds, judges and opens exactly as the API does. */
export const buildRules = (): Promise<string> => buildBundle('rules', SOURCES);

/** Bundles functions of the API under `dist/bench`, and answers where; `sources` names a file and what it exports. */
export async function buildBundle(name: string, sources: Readonly<Record<string, string>>): Promise<string> {
  const folder = path.join(ROOT, 'dist', 'bench');
  const file = path.join(folder, `${name}.mjs`);
  fs.mkdirSync(folder, { recursive: true });
  const lines = Object.entries(sources).map(([source, names]) => `export { ${names} } from './${source}';`);
  await build({
    stdin: { contents: lines.join('\n'), resolveDir: path.join(ROOT, 'libs', 'api') },
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    tsconfig: path.join(ROOT, 'apps', 'api', 'tsconfig.json'),
    logLevel: 'warning',
  });
  await stop(); // its helper would keep this process alive
  return file;
}

export const loadRules = async (file: string): Promise<Rules> =>
  (await import(pathToFileURL(file).href)) as Rules;
