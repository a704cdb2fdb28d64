import { pathToFileURL } from 'node:url';
import { buildBundle } from '../plain/rules.ts';

/** The systems of writing, and what opens a sealed row. */
export interface NameRules {
  open(key: Buffer, place: string, bytes: Buffer): Buffer;
  derive(secret: Buffer, purpose: string): Buffer;
  transliterate(name: string, system: System): string;
  /** The schemes of the tables that the registry tests with; see there whose they are. */
  SCHEME_NAMES: readonly string[];
  writeBy(scheme: string, text: string): string;
  RUSSIAN_NAMES: readonly string[];
  KYRGYZ_NAMES: readonly string[];
}

export type System = 'bgn' | 'icao' | 'iso9' | 'alaLc' | 'turkish' | 'chat' | 'russian';

const SOURCES = {
  'kernel/src/sealing/envelope': 'open',
  'kernel/src/sealing/root-key': 'derive',
  'registry/src/names/systems': 'transliterate',
  'registry/src/names/testing/schemes': 'SCHEME_NAMES, writeBy',
  'registry/src/names/testing/full-names': 'RUSSIAN_NAMES, KYRGYZ_NAMES',
};

/** As they stand in the API. */
export async function loadNameRules(): Promise<NameRules> {
  const file = await buildBundle('names', SOURCES);
  return (await import(pathToFileURL(file).href)) as NameRules;
}
