import type { PlacementCost, RoomShape } from '../placement.types';
import type { Profile } from './profile';

/**
 * What a tier that adds up over rooms looks at: a part of the asking household in a room, and who else sleeps there.
 */
export interface PartInRoom {
  room: RoomShape;
  part: Profile;
  others: Pick<Profile, 'size' | 'small'>;
  wantsQuiet: boolean;
}

interface Tier {
  name: string;
  /** What a part of the asking household costs in its room; absent where the search counts by itself. */
  inRoom?: (part: PartInRoom) => number;
  /** More than all rooms cost together, for a household of so many guests in a house of so many places. */
  limit?: (guests: number, places: number) => number;
}

/**
 * Everything that is minimised, in this order. `weight` folds three tiers: households that move, their guests, rooms
 * of the asking household (`weightOf`, `unitsOf`). `waste` does not add up over rooms: the search keeps it beside the
 * sum.
 */
const COST_TIERS = [
  { name: 'weight' },
  { name: 'apartRooms' },
  {
    name: 'stairs',
    inRoom: ({ room, part }) => (room.stepFree ? 0 : part.stepFree),
    limit: guests => guests + 1,
  },
  { name: 'waste' },
  {
    name: 'strangers',
    inRoom: ({ part, others }) =>
      part.small * others.size + others.small * part.size - part.small * others.small,
    limit: (guests, places) => guests * (places + guests) + 1,
  },
  {
    // small children without an adult of their household
    name: 'alone',
    inRoom: ({ part }) => (part.adults > 0 ? 0 : part.small),
    limit: guests => guests + 1,
  },
  {
    name: 'noisy',
    inRoom: ({ room, wantsQuiet }) => Number(wantsQuiet && room.kind !== 'quiet'),
    limit: guests => guests + 1,
  },
] as const satisfies Tier[];

/** The tiers that an answer shows, in this order; rooms are shown as `split`, `alone` and `noisy` are not shown. */
export const SHOWN_TIERS = [
  'split',
  'apartRooms',
  'stairs',
  'waste',
  'strangers',
] as const satisfies (keyof PlacementCost)[];

type TierName = (typeof COST_TIERS)[number]['name'];

/** What an arrangement costs, tier by tier. */
export type FullCost = PlacementCost & Record<TierName, number>;

/** Below zero when the first is better. */
export function compareCosts(a: FullCost, b: FullCost): number {
  const first = COST_TIERS.find(({ name }) => a[name] !== b[name]);
  return first ? a[first.name] - b[first.name] : 0;
}

/** Of a weight: what one guest who moves weighs, and one move; a room of the asking household weighs one. */
export interface WeightUnits {
  guest: number;
  move: number;
}

/** A guest who moves weighs more than all rooms of those who ask, and a move more than all guests who move. */
export function unitsOf(asking: number, present: number): WeightUnits {
  const guest = asking + 1;
  return { guest, move: guest * (present + 1) };
}

/** Folds all tiers but waste into one number whose order is theirs, and unfolds it again. */
export class CostScale {
  /** By tier, what one of it is worth: more than everything in the tiers after it. */
  private readonly worth = new Map<TierName, number>();
  private readonly guests: number;

  /** For an asking household of so many guests, in a house of so many places. */
  constructor(guests: number, places: number) {
    this.guests = guests;
    let worth = 1;
    for (const tier of (COST_TIERS as readonly (Tier & { name: TierName })[]).toReversed()) {
      if (tier.name === 'waste') continue;
      this.worth.set(tier.name, worth);
      worth *= tier.limit?.(guests, places) ?? guests + 1;
    }
  }

  /** What one more group of adjoining rooms is worth. */
  get perGroup(): number {
    return this.worth.get('apartRooms') ?? 0;
  }

  /** What a part of the asking household costs in its room, weight and groups of rooms apart. */
  ofPart(part: PartInRoom): number {
    let sum = 0;
    for (const tier of COST_TIERS)
      if ('inRoom' in tier) sum += tier.inRoom(part) * (this.worth.get(tier.name) ?? 0);
    return sum;
  }

  ofWeight(weight: number): number {
    return weight * (this.worth.get('weight') ?? 0);
  }

  /** Unfolds a number; the first room and the first group of rooms cost nothing. */
  unfold(folded: number, waste: number): FullCost {
    let left = folded;
    const counts = new Map<TierName, number>();
    for (const { name } of COST_TIERS) {
      const per = this.worth.get(name);
      if (per === undefined) continue;
      counts.set(name, Math.floor(left / per));
      left %= per;
    }
    const count = (name: TierName): number => counts.get(name) ?? 0;
    const names = COST_TIERS.map(({ name }) => [name, count(name)] as const);
    return {
      ...(Object.fromEntries(names) as Record<TierName, number>),
      split: (count('weight') % (this.guests + 1)) - 1,
      apartRooms: count('apartRooms') - 1,
      waste,
    };
  }
}
