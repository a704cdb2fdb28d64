import type { CostScale } from '../model/cost-tiers';
import type { HouseholdPart, HouseInstance, RoomInstance } from '../model/instance';
import { largestFor, type Remainder } from './remainder';
import type { RoomChange } from './room-change';

/** A change of a room that breaks no rule, with what the search needs to know of the room after it. */
export interface Pattern {
  change: RoomChange;
  /** The largest household of a woman with girls that the room still takes. */
  largest: number;
  /** What the part of the asking household costs here, folded (`CostScale`). */
  roomCost: number;
  /** Households in the room that are kept apart from others, and whether they arrive. */
  keptApart: readonly { apartId: number; arrives: boolean }[];
}

/** Those who arrive in a room and the beds that are then left; the asking household is the last of them. */
export interface Arrivals {
  parts: readonly HouseholdPart[];
  beds: number;
}

export function patternOf(
  house: HouseInstance,
  room: RoomInstance,
  scale: CostScale,
  change: RoomChange,
  { staying }: Remainder,
  { parts, beds }: Arrivals,
): Pattern {
  const own = change.part > 0 ? parts.at(-1)?.profile : undefined;
  return {
    change,
    largest: largestFor(house, room, [...staying, ...parts], beds),
    roomCost: own
      ? scale.ofPart({
          room: room.shape,
          part: own,
          others: others([...staying, ...parts.slice(0, -1)]),
          wantsQuiet: house.asking.wantsQuiet,
        })
      : 0,
    keptApart: [
      ...staying.map(({ apartId }) => ({ apartId, arrives: false })),
      ...parts.map(({ apartId }) => ({ apartId, arrives: true })),
    ].filter(({ apartId }) => apartId >= 0),
  };
}

function others(parts: readonly HouseholdPart[]): { size: number; small: number } {
  let [size, small] = [0, 0];
  for (const { profile } of parts) {
    size += profile.size;
    small += profile.small;
  }
  return { size, small };
}
