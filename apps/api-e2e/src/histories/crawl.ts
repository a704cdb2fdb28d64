import { dayFromNow, type Visitor } from '@baanek/e2e';
import type { History } from './history.ts';

export interface ApiDocument {
  paths: Record<string, Record<string, unknown>>;
}

/** What an address has to be asked with, once with each. */
const QUERIES: Readonly<Record<string, readonly string[]>> = {
  '/api/risk/asked': ['code=working&version=1'],
  '/api/risk-questionnaires/file': ['code=working&version=1'],
  '/api/cases': ['state=open', 'state=closed'],
  '/api/calendar': [`from=${dayFromNow(-1)}&to=${dayFromNow(5)}`],
  '/api/cases/{id}/appointments': ['when=ahead', 'when=behind'],
  '/api/shelter/timeline': [`from=${dayFromNow(0)}`],
  '/api/escorts': [`from=${dayFromNow(-1)}&to=${dayFromNow(5)}`],
  '/api/appeals/figures': [`from=${dayFromNow(-30)}&to=${dayFromNow(0)}`],
  '/api/shelter/figures': [`from=${dayFromNow(-30)}&to=${dayFromNow(0)}`],
};
/** A stream without an end, what answers anybody, and what changes nothing that is kept. */
const LEFT = /^\/api\/(live|health|openapi|welcome|auth)/;

/**
 * Reads everything that an account can read by any address of the API: every list, every record by its id, what is looked
 * for and what is exported. Answers which of these words it was told, with the first address that told each.
 */
export async function crawl(
  visitor: Visitor,
  { paths }: ApiDocument,
  { ids }: Pick<History, 'ids'>,
  words: readonly string[],
): Promise<Map<string, string>> {
  const told = new Map<string, string>();
  const hear = (address: string, text: string): void => {
    for (const word of words) if (!told.has(word) && text.includes(word)) told.set(word, address);
  };
  const failed = new Map<string, string>();
  for (const [path, methods] of Object.entries(paths)) {
    if (!('get' in methods) || LEFT.test(path)) continue;
    const names = path.match(/\{\w+\}/g) ?? [];
    const [, first = ''] = /^\/api\/([\w-]+)\/\{id\}/.exec(path) ?? [];
    const filled =
      names.length === 0 ? [path] : [...(ids.get(first) ?? [])].map(id => path.replace('{id}', id));
    for (const address of filled.filter(one => !one.includes('{')))
      for (const query of QUERIES[path] ?? ['']) {
        const asked = query ? `${address}?${query}` : address;
        const { status, text } = await visitor.ask('GET', asked.replace('/api/', ''));
        if (status === 400 || status >= 500) failed.set(path, text.slice(-160));
        hear(asked, text);
      }
  }
  if (failed.size > 0) throw new Error(`asked wrongly: ${[...failed].join('\n')}`);
  for (const word of ['', ...words.slice(0, 2)])
    for (const [address, body] of searches(word))
      hear(address, (await visitor.ask('POST', address, { body })).text);
  return told;
}

/** Searches and exports, which take what is searched for in the body because it may be a name. */
const searches = (words: string): [string, object][] => [
  ['cases/search', { words: words || 'Асанова' }],
  ['appeals/search', { words: words || 'Асанова' }],
  ['persons/search', { query: words || 'Асанова' }],
  ['cases/export', { words }],
  ['appeals/export', { words }],
  ['audit/export', {}],
];
