import type { HouseInstance } from '../model/instance';
import { destinationsOf } from '../model/rules/movable';
import { mayLieIn } from '../model/rules/who-may-lie-where';
import type { PlacementQuestion } from '../placement.types';

/** Whether a house has fewer free places than the household has guests, no matter who moves and who lies in cots. */
export function hasTooFewPlaces(question: PlacementQuestion, house: HouseInstance): boolean {
  const { household, residents } = question;
  const everybody = [...household.guests, ...residents.flatMap(({ guests }) => guests)];
  const isUsed = {
    bed: true,
    cot: everybody.some(guest => mayLieIn(guest, { kind: 'cot' }, house.rules)),
    shared: everybody.some(guest => mayLieIn(guest, { kind: 'shared' }, house.rules)),
  };
  const movers = household.isolation ? [] : house.movers.flatMap(({ resident }) => residents[resident] ?? []);
  const shapes = house.rooms.map(({ shape }) => shape);
  const open = [
    house.asking.openRooms,
    ...movers.map(mover => destinationsOf(shapes, mover, question, false)),
  ];
  const free = house.rooms.map(({ shape, occupants }, at) => {
    if (!open.some(isOpen => isOpen[at])) return 0;
    const taken = new Set(occupants.flatMap(({ placeIds }) => placeIds));
    return shape.places.filter(({ id, kind }) => isUsed[kind] && !taken.has(id)).length;
  });
  return free.reduce((sum, count) => sum + count, 0) < household.guests.length;
}
