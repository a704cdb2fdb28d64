import { shareBeds } from '../model/bed-sharing';
import { freeBedsOf, halvesOf, isBed, isCot } from '../model/beds';
import { groupBy } from '../model/group-by';
import { isWoman } from '../model/guests';
import { profileOf } from '../model/profile';
import { mayLieIn } from '../model/rules/who-may-lie-where';
import type { Guest, HouseRules, Placed, PlaceShape } from '../placement.types';

type Households = readonly (readonly Guest[])[];

/**
 * Gives each guest of several households a place among the free ones of a room, in the fewest beds: the smallest in
 * cots, then beside their mothers. A guest who may keep the bed they have keeps it.
 */
export function placeGuests(
  households: Households,
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

  // in the order of `FreeBeds.halves`, so that the owners of `shareBeds` stand at the same index
  const wide = free.filter(place => isBed(place) && halvesOf(place, free).length > 0);
  wide.sort((a, b) => halvesOf(b, free).length - halvesOf(a, free).length);
  const profiles = households.map(guests => profileOf(guests, rules));
  const { owners } = shareBeds(profiles, freeBedsOf(free));
  for (const [at, owner] of owners.entries())
    put(
      households[owner ?? -1]?.find(guest => isWoman(guest) && waiting.has(guest)),
      wide[at],
    );
  const halves = households.map((_, of) =>
    owners.flatMap((owner, at) => (owner === of && wide[at] ? halvesOf(wide[at], free) : [])),
  );

  const cots = free.filter(isCot);
  for (const guest of byNeedOfCot(households, halves, rules)) if (cots.length > 0) put(guest, cots.shift());
  for (const [of, guests] of households.entries())
    for (const guest of guests)
      if (mayLieIn(guest, { kind: 'shared' }, rules) && waiting.has(guest)) put(guest, halves[of]?.shift());

  const used = new Set(placed.map(({ placeId }) => placeId));
  const beds = free.filter(place => isBed(place) && !used.has(place.id));
  beds.sort((a, b) => Number(wide.includes(a)) - Number(wide.includes(b)));
  const take = (guest: Guest, is: (bed: PlaceShape) => boolean): void => {
    const at = beds.findIndex(bed => is(bed) && mayLieIn(guest, bed, rules));
    if (at >= 0) put(guest, beds.splice(at, 1)[0]);
  };
  for (const guests of byChoice([...waiting], beds, rules)) {
    for (const guest of guests) take(guest, ({ id }) => id === before.get(guest.id));
    for (const guest of guests) if (waiting.has(guest)) take(guest, () => true);
  }
  if (waiting.size > 0) throw new Error('guests for whom the search found room have no place');
  return placed;
}

/** Guests who may lie in a cot, those first who have no half of a bed to go to. */
function byNeedOfCot(
  households: Households,
  halves: readonly (readonly PlaceShape[])[],
  rules: HouseRules,
): Guest[] {
  const ranked = households.flatMap((guests, of) => {
    const small = guests.filter(guest => mayLieIn(guest, { kind: 'cot' }, rules));
    const mayShare = (guest: Guest): boolean => mayLieIn(guest, { kind: 'shared' }, rules);
    const older = guests.filter(guest => mayShare(guest) && !small.includes(guest)).length;
    const left = Math.max(0, (halves[of]?.length ?? 0) - older);
    const either = small.filter(mayShare);
    return small.map(guest => {
      if (!mayShare(guest)) return { guest, rank: 0 };
      return { guest, rank: either.indexOf(guest) < either.length - left ? 1 : 2 };
    });
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ guest }) => guest);
}

/** Guests who may lie in equally many of the beds together, those with the least choice first. */
function byChoice(guests: readonly Guest[], beds: readonly PlaceShape[], rules: HouseRules): Guest[][] {
  const choices = groupBy(guests, guest => beds.filter(bed => mayLieIn(guest, bed, rules)).length);
  return [...choices].sort(([a], [b]) => a - b).map(([, some]) => some);
}
