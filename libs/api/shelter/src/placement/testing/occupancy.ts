import { assignPlaces } from '../answer/assign-places';
import type { PlacementQuestion, Resident, RoomShape } from '../placement.types';
import { freePlaces } from '../search/free-places';
import { housesOf } from '../search/houses';
import type { Drawing } from './drawing';
import { family } from './families';
import { FROM, night } from './nights';

/** Admits households while they fit, beyond the number wanted, and lets some leave again, so that gaps are anywhere. */
export function lived(
  draw: Drawing,
  rules: PlacementQuestion['rules'],
  rooms: readonly RoomShape[],
  guests: number,
): Resident[] {
  const residents: Resident[] = [];
  const count = (): number => residents.reduce((sum, one) => sum + one.guests.length, 0);
  const house = rooms[0]?.houseId ?? '';
  for (let tries = 0; tries < 60 && count() < guests + 8; tries++) {
    const id = `${house} household ${tries}`;
    const household = {
      guests: family(draw, id),
      apart: draw.chance(0.08) ? [`group ${draw.whole(0, 1)}`] : [],
      quiet: false,
      isolation: false,
    };
    const question = { rules, rooms, residents, household, from: FROM, to: night(1) };
    const [free] = freePlaces(housesOf(question), 1);
    if (!free) continue;
    const { placed } = assignPlaces(question, free);
    const placeOf = new Map(placed.map(({ guestId, placeId }) => [guestId, placeId]));
    residents.push({
      householdId: id,
      guests: household.guests.map(guest => ({ ...guest, placeId: placeOf.get(guest.id) ?? '' })),
      until: draw.chance(0.85) ? night(draw.whole(0, 60)) : null,
      apart: household.apart,
      movable: draw.chance(0.9),
    });
  }
  while (count() > guests) residents.splice(draw.whole(0, residents.length - 1), 1);
  return residents;
}
