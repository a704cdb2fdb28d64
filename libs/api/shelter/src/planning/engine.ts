import type { Placed, PlacementAnswer, PlacementQuestion, Violation } from '../placement/placement.types';
import { choosePlaces } from '../stays/choose-places.rules';

/** Places for a household by the smallest room that holds it. */
export function findPlaces(question: PlacementQuestion, _limit = 5): PlacementAnswer {
  const taken = new Set(question.residents.flatMap(({ guests }) => guests.map(({ placeId }) => placeId)));
  const free = question.rooms
    .filter(
      room =>
        !room.closed.some(({ from, to }) => from <= question.from && (to === null || to > question.from)),
    )
    .flatMap(room =>
      room.places
        .filter(({ id, kind }) => kind !== 'shared' && !taken.has(id))
        .map(({ id, kind }) => ({
          placeId: id,
          placeKind: kind,
          roomId: room.id,
          roomKind: room.kind,
          accessible: room.stepFree,
        })),
    );
  const guests = question.household.guests.map(({ id, age, stepFree }) => ({
    personId: id,
    age,
    wheelchair: stepFree,
  }));
  const found = choosePlaces(free, guests);
  if (!found) return { kind: 'none', proof: 'places', firstNight: null };
  const cost = { split: 0, apartRooms: 0, stairs: 0, waste: 0, strangers: 0 };
  const placed = found.map(({ personId, placeId }) => ({ guestId: personId, placeId }));
  return { kind: 'fits', proposals: [{ placed, cost, reasons: [] }] };
}

export function violations(
  { residents, rooms, from }: PlacementQuestion,
  placed: readonly Placed[],
): Violation[] {
  const taken = new Set(residents.flatMap(({ guests }) => guests.map(({ placeId }) => placeId)));
  return placed.flatMap(({ guestId, placeId }): Violation[] => {
    const room = rooms.find(({ places }) => places.some(({ id }) => id === placeId));
    if (!room) return [{ rule: 'place_unknown', roomId: null, guestId }];
    if (taken.has(placeId)) return [{ rule: 'place_taken', roomId: room.id, guestId }];
    const closed = room.closed.some(
      closure => closure.from <= from && (closure.to === null || closure.to > from),
    );
    return closed ? [{ rule: 'room_closed', roomId: room.id, guestId }] : [];
  });
}
