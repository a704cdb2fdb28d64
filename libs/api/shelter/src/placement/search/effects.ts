import type { Choice } from './choices';
import type { Model } from './model';
import type { Units } from './worth';

/** What a change in a room does to the whole. */
export interface Effect {
  /** Households that move, each counted once. */
  moves: number;
  /** What they and the rooms of the household that asks weigh. */
  weight: number;
  /** Of the balance. */
  items: readonly (readonly [item: number, by: number])[];
}

export function effectOf(
  { movers }: Model,
  at: number,
  { leaving, coming, part }: Pick<Choice, 'leaving' | 'coming' | 'part'>,
  units: Units | null,
): Effect {
  const items: [item: number, by: number][] = coming.map(type => [type, -1]);
  let [moves, weight] = [0, Number(part > 0)];
  const { guest, move } = units ?? { guest: 0, move: 0 };
  for (const { mover } of leaving) {
    const { type = 0, homes, guests = 0 } = movers[mover] ?? {};
    const other = homes?.get(at);
    items.push([other ?? type, 1]);
    if (other !== undefined) continue;
    moves++;
    weight += move + guests * guest;
    for (const home of homes?.values() ?? []) items.push([home, -1]);
  }
  return { moves, weight, items };
}
