import { mayNameView, VIEW_PARAMETERS } from '@baanek/contracts';
import type { ListView } from './list-views.dto';

/** What is wrong with views that are to be kept together, as a field and its rule; null for nothing. */
export function faultOfViews(views: readonly ListView[]): { field: string; rule: string } | null {
  const names = new Set<string>();
  for (const { name, query } of views) {
    if (!mayNameView(name)) return { field: 'name', rule: 'matches' };
    if (!VIEW_PARAMETERS.test(query)) return { field: 'query', rule: 'matches' };
    const bare = name.toLowerCase();
    if (names.has(bare)) return { field: 'name', rule: 'taken' };
    names.add(bare);
  }
  return views.filter(({ opens }) => opens).length > 1 ? { field: 'opens', rule: 'notTwice' } : null;
}
