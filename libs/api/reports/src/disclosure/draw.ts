/** Draws a whole number from 0 to `below` - 1, each as likely as the others. */
export type Draw = (below: number) => number;

/** Draws nothing: the same each time, with as little hidden as the order of the cells allows. For previews, never for a release. */
export const undrawn: Draw = below => below - 1;

/** The same in an order that is drawn (Fisher and Yates). */
export function shuffled<T>(items: readonly T[], draw: Draw): T[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const at = draw(last + 1);
    [order[last], order[at]] = [order[at] as T, order[last] as T];
  }
  return order;
}
