import { pathToFileURL } from 'node:url';
import { buildBundle } from '../plain/rules.ts';

/** The systems of writing, and what opens a sealed row. */
export interface NameRules {
  open(key: Buffer, place: string, bytes: Buffer): Buffer;
  derive(secret: Buffer, purpose: string): Buffer;
  transliterate(name: string, system: System): string;
}

export type System = 'bgn' | 'icao' | 'iso9' | 'alaLc' | 'turkish' | 'chat' | 'russian';

const SOURCES = {
  'kernel/src/sealing/envelope': 'open',
  'kernel/src/sealing/root-key': 'derive',
  'registry/src/names/systems': 'transliterate',
};

/** As they stand in the API. */
export async function loadNameRules(): Promise<NameRules> {
  const file = await buildBundle('names', SOURCES);
  return (await import(pathToFileURL(file).href)) as NameRules;
}
