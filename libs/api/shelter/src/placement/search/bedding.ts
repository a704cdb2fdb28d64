import { isWoman, isYounger } from '../guests';
import type { Guest, HouseRules, Placed, PlaceShape } from '../placement.types';
import { halvesOf, isBed, isCot, share, spaceOf } from './beds';
import { lotOf } from './lot';

/**
 * Gives each guest of several households a place among the free ones of a room, in the fewest beds: the smallest in
 * cots, then beside their mothers. Whoever may keep the bed they have keeps it.
 */
export function bed(
  households: readonly (readonly Guest[])[],
  free: readonly PlaceShape[],
  rules: HouseRules,
  before: ReadonlyMap<string, string>,
): Placed[] {
  const placed: Placed[] = [];
  const waiting = new Set(households.flat());
  const put = (guest: Guest | undefined, place: PlaceShape | undefined): void => {
    if (!guest || !place || !waiting.delete(guest)) return;
    placed.push({ guestId: guest.id, placeId: place.id });
  };

  const wide = free.filter(place => isBed(place) && halvesOf(place, free).length > 0);
  wide.sort((a, b) => halvesOf(b, free).length - halvesOf(a, free).length);
  const lots = households.map(guests => lotOf(guests, rules));
  const { owners } = share(lots, spaceOf(free));
  const halves = households.map((guests, of) =>
    owners.flatMap((owner, at) => {
      const place = wide[at];
      if (owner !== of || !place) return [];
      put(
        guests.find(guest => isWoman(guest) && waiting.has(guest)),
        place,
      );
      return halvesOf(place, free);
    }),
  );

  const cots = free.filter(isCot);
  for (const guest of forCots(households, halves, rules)) if (cots.length > 0) put(guest, cots.shift());
  for (const [of, guests] of households.entries())
    for (const guest of guests)
      if (isYounger(guest, rules.sharedBedUnder) && waiting.has(guest)) put(guest, halves[of]?.shift());

  const used = new Set(placed.map(({ placeId }) => placeId));
  const beds = free.filter(place => isBed(place) && !used.has(place.id));
  beds.sort((a, b) => Number(wide.includes(a)) - Number(wide.includes(b)));
  const take = (at: number): PlaceShape | undefined => beds.splice(at, 1)[0];
  for (const guest of [...waiting]) {
    const old = beds.findIndex(({ id }) => id === before.get(guest.id));
    if (old >= 0) put(guest, take(old));
  }
  for (const guest of [...waiting]) put(guest, take(0));
  return placed;
}

/** Who may lie in a cot, those first who have no half of a bed to go to. */
function forCots(
  households: readonly (readonly Guest[])[],
  halves: readonly (readonly PlaceShape[])[],
  rules: HouseRules,
): Guest[] {
  const ranked = households.flatMap((guests, of) => {
    const small = guests.filter(guest => isYounger(guest, rules.cotUnder));
    const inHalf = (guest: Guest): boolean => isYounger(guest, rules.sharedBedUnder);
    const olders = guests.filter(guest => inHalf(guest) && !small.includes(guest)).length;
    const room = Math.max(0, (halves[of]?.length ?? 0) - olders);
    const either = small.filter(inHalf);
    return small.map(guest => {
      if (!inHalf(guest)) return { guest, rank: 0 };
      return { guest, rank: either.indexOf(guest) < either.length - room ? 1 : 2 };
    });
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ guest }) => guest);
}
