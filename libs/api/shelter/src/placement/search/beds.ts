import type { PlaceShape } from '../placement.types';
import type { Lot } from './lot';

/** Free places of a room: beds, cots, and for each bed with free halves beside it how many. */
export interface Space {
  beds: number;
  cots: number;
  /** Falling. */
  halves: readonly number[];
}

/** What of these places is free; a half counts with the bed it belongs to, and only while that is free too. */
export function spaceOf(places: readonly PlaceShape[]): Space {
  const beds = places.filter(isBed);
  const shared = places.filter(({ kind }) => kind === 'shared');
  const halves = beds.map(bed => halvesOf(bed, shared).length).filter(count => count > 0);
  return {
    beds: beds.length,
    cots: places.filter(isCot).length,
    halves: halves.sort((a, b) => b - a),
  };
}

/** A bed of its own. */
export const isBed = ({ kind }: PlaceShape): boolean => kind === 'bed';

export const isCot = ({ kind }: PlaceShape): boolean => kind === 'cot';

/** The halves of a bed in which a child may lie. */
export const halvesOf = ({ id }: PlaceShape, places: readonly PlaceShape[]): PlaceShape[] =>
  places.filter(({ kind, besideId }) => kind === 'shared' && besideId === id);

/** Who takes which bed with a half, by lots, and the fewest beds all of them need with it. */
export interface Sharing {
  beds: number;
  /** For each bed with halves, in their order, the lot whose woman lies in it; null when nobody needs it. */
  owners: readonly (number | null)[];
}

/** The fewest beds in which several lots sleep when cots and halves are used as well as they can be. */
export function share(lots: readonly Lot[], { cots, halves }: Space): Sharing {
  const none = lots.map(() => 0);
  if (halves.length === 0) return { beds: bedsWith(lots, cots, none), owners: [] };
  let best: Sharing = { beds: Infinity, owners: [] };
  const give = (at: number, owners: (number | null)[], women: number[], room: number[]): void => {
    if (at === halves.length || room.every((free, of) => free >= wish(lots[of]))) {
      const beds = bedsWith(lots, cots, room);
      if (beds < best.beds) best = { beds, owners: [...owners] };
      return;
    }
    for (let of = 0; of < lots.length; of++) {
      if (!women[of] || (room[of] ?? 0) >= wish(lots[of])) continue;
      const count = halves[at] ?? 0;
      give(
        at + 1,
        [...owners, of],
        women.with(of, (women[of] ?? 0) - 1),
        room.with(of, (room[of] ?? 0) + count),
      );
    }
    give(at + 1, [...owners, null], women, room);
  };
  give(
    0,
    [],
    lots.map(lot => lot.women),
    none,
  );
  return best;
}

const wish = (lot: Lot | undefined): number => (lot ? lot.halfOnly + lot.cotOrHalf : 0);

function bedsWith(lots: readonly Lot[], cots: number, room: readonly number[]): number {
  let [guests, inHalves, forCots] = [0, 0, 0];
  for (let of = 0; of < lots.length; of++) {
    const lot = lots[of];
    if (!lot) continue;
    const halves = Math.min(wish(lot), room[of] ?? 0);
    const either = Math.max(0, halves - lot.halfOnly);
    guests += lot.size;
    inHalves += halves;
    forCots += lot.cotOnly + lot.cotOrHalf - either;
  }
  return guests - inHalves - Math.min(cots, forCots);
}
