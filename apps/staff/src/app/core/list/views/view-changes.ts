import type { SavedView } from './saved-views';

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Puts a view in the place of the one called `before` or as itself, else at the end; at most one opens the list. */
export function withView(
  views: readonly SavedView[],
  view: SavedView,
  before: string | null = null,
): SavedView[] {
  const others = view.opens ? views.map(one => ({ ...one, opens: false })) : views;
  const at = others.findIndex(({ name }) => same(name, before ?? view.name));
  if (at === -1) return [...others, view];
  return others.flatMap((one, i) => (i === at ? [view] : same(one.name, view.name) ? [] : [one]));
}

/** What is left without the view of this name. */
export const withoutView = (views: readonly SavedView[], name: string): SavedView[] =>
  views.filter(one => !same(one.name, name));
