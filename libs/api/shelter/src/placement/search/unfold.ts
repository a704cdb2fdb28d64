import type { Guest, Placed, PlacementQuestion } from '../placement.types';
import type { Arrangement } from './arrange';
import { bed } from './bedding';
import { remainderOf } from './content';
import type { Model } from './model';
import { guestsOf } from './party';

/** Who goes where: the new household, and the residents that move. */
export interface Unfolded {
  placed: readonly Placed[];
  moves: readonly { resident: number; placed: readonly Placed[] }[];
}

/** Turns an arrangement, which knows only kinds of guests and of households, into places of people. */
export function unfold(
  { household, residents }: PlacementQuestion,
  model: Model,
  { choices }: Arrangement,
): Unfolded {
  const before = new Map(residents.flatMap(({ guests }) => guests.map(({ id, placeId }) => [id, placeId])));
  const gone = choices.flatMap(({ option }) => option.leaving.map(({ mover }) => mover));
  const waiting = [...new Set(gone)].sort((a, b) => a - b);
  const nextOf = (type: number): number => {
    const at = waiting.findIndex(mover => model.movers[mover]?.type === type);
    const [next = -1] = at < 0 ? [] : waiting.splice(at, 1);
    const mover = model.movers[next];
    if (!mover) throw new Error('an arrangement in which more come than wait');
    return mover.resident;
  };
  let soFar = 0;
  const placedOf = new Map<number, Placed[]>();
  const rooms = choices.map(({ at, option }) => {
    const own: readonly Guest[] = guestsOf(model.asked, option.part, soFar);
    soFar += option.part;
    return {
      at,
      leaving: option.leaving,
      come: [
        ...(own.length > 0 ? [{ resident: -1, guests: own }] : []),
        ...option.coming.map(type => {
          const resident = nextOf(type);
          return { resident, guests: residents[resident]?.guests ?? [] };
        }),
      ],
    };
  });
  for (const { at, leaving, come } of rooms) {
    const chamber = model.chambers[at];
    if (!chamber || come.length === 0) continue;
    const { free } = remainderOf(chamber, leaving);
    const placed = bed(
      come.map(({ guests }) => guests),
      free,
      model.rules,
      before,
    );
    for (const { resident, guests } of come) {
      const theirs = placed.filter(({ guestId }) => guests.some(({ id }) => id === guestId));
      placedOf.set(resident, [...(placedOf.get(resident) ?? []), ...theirs]);
    }
  }
  const own = placedOf.get(-1) ?? [];
  placedOf.delete(-1);
  const moves = [...placedOf].map(([resident, placed]) => ({
    resident,
    placed: placed.filter(({ guestId, placeId }) => before.get(guestId) !== placeId),
  }));
  return { placed: inOrder(own, household.guests), moves };
}

const inOrder = (placed: readonly Placed[], guests: readonly Guest[]): Placed[] =>
  guests.flatMap(({ id }) => placed.filter(({ guestId }) => guestId === id));
