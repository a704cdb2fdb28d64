import { findPlaces } from '../find-places';
import type { Guest, Placed, PlacementQuestion, Resident } from '../placement.types';
import { violations } from '../violations';
import type { Drawing } from './drawing';
import { family } from './families';
import { houseOf, rulesOf } from './large-houses';
import { night } from './nights';

type EmptyHouse = Pick<PlacementQuestion, 'rules' | 'rooms'>;
/** Where a household is put, and who moves for it; null when it is turned away. */
type Policy = (question: PlacementQuestion) => readonly Placed[] | null;

interface NewHousehold {
  day: number;
  nights: number;
  guests: readonly Guest[];
}

/** Share of the same families of a year that get a place, by each policy. */
export function yearOf(draw: Drawing, places: number): { ours: number; firstFit: number } {
  const house = { rules: { house: rulesOf(draw, true) }, rooms: houseOf(draw, 'house', places) };
  const arrivals: NewHousehold[] = [];
  for (let day = 0; day < 365; day++)
    while (draw.chance(places / (places + 45)))
      arrivals.push({ day, nights: draw.whole(3, 45), guests: family(draw, `family ${arrivals.length}`) });
  return {
    ours: served(house, arrivals, bySearch) / arrivals.length,
    firstFit: served(house, arrivals, firstFit) / arrivals.length,
  };
}

function served(house: EmptyHouse, arrivals: readonly NewHousehold[], policy: Policy): number {
  let residents: Resident[] = [];
  let count = 0;
  for (const { day, nights, guests } of arrivals) {
    const from = night(day);
    const until = night(day + nights);
    residents = residents.filter(one => one.until !== null && one.until > from);
    const household = { guests, apart: [], quiet: false, isolation: false };
    const placed = policy({ ...house, residents, household, from, to: until });
    if (!placed) continue;
    count++;
    const to = new Map(placed.map(({ guestId, placeId }) => [guestId, placeId]));
    residents = residents.map(one => ({
      ...one,
      guests: one.guests.map(guest => ({ ...guest, placeId: to.get(guest.id) ?? guest.placeId })),
    }));
    const present = guests.map(guest => ({ ...guest, placeId: to.get(guest.id) ?? '' }));
    residents.push({ householdId: guests[0]?.id ?? '', guests: present, until, apart: [], movable: true });
  }
  return count;
}

const bySearch: Policy = question => {
  const answer = findPlaces(question, 1);
  if (answer.kind === 'none') return null;
  if (answer.kind === 'fits') return answer.proposals[0]?.placed ?? null;
  return [...answer.plan.proposal.placed, ...answer.plan.steps.flatMap(({ placed }) => placed)];
};

/** The first room that takes all of them; else one guest after another into the first place that is allowed. */
const firstFit: Policy = question => {
  const rooms = question.rooms.map(({ places }) => places.map(({ id }) => id));
  for (const places of [...rooms, rooms.flat()]) {
    const placed: Placed[] = [];
    for (const { id: guestId } of question.household.guests) {
      const free = places.find(
        placeId => violations(question, [...placed, { guestId, placeId }]).length === 0,
      );
      if (free) placed.push({ guestId, placeId: free });
    }
    if (placed.length === question.household.guests.length) return placed;
  }
  return null;
};
