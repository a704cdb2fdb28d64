import { pathToFileURL } from 'node:url';
import { buildBundle } from '../plain/rules.ts';

interface Names {
  surname: string;
  given: string;
  patronymic: string;
}

/** What the API reads in one row. */
export interface Entry {
  date: string;
  birth: { date: string | null; year: number | null };
  phones: string[];
  appeal: { sex: string; violence: string[]; children: number | null };
  person: { names: Names } | null;
}

export interface Random {
  next(): number;
  whole(least: number, most: number): number;
  chance(share: number): boolean;
  pick<T>(from: readonly T[]): T;
}

/** Functions of the API, as they stand. */
export interface ImportRules {
  readTable(file: Buffer): Promise<{ headings: string[]; rows: string[][] }>;
  guessMapping(headings: readonly string[], rows: readonly string[][]): string[];
  readRow(cells: readonly string[], mapping: readonly string[], today: string): Entry | { fault: string };
  foldName(name: string): string[];
  seedName(random: Random, sex: 'female' | 'male'): Names;
  Random: new (seed: number) => Random;
}

const SOURCES = {
  'imports/src/rows/table-reader': 'readTable',
  'imports/src/rows/columns.rules': 'guessMapping',
  'imports/src/rows/row.rules': 'readRow',
  'registry/src/names/name-words': 'foldName',
  '../../apps/api/src/seed/seed-names': 'seedName',
  '../../apps/api/src/demo/random': 'Random',
};

/** Bundles them, so that the bench reads a row as the API does, and invents the people its seed does. */
export const loadImportRules = async (): Promise<ImportRules> =>
  (await import(pathToFileURL(await buildBundle('import-rules', SOURCES)).href)) as ImportRules;
