import type { HouseInstance, Occupant } from '../model/instance';
import type { Part } from '../model/parts';

/** A change of who lies in one room: the one form in which all layers speak of it. */
export interface RoomChange {
  leaving: readonly Occupant[];
  /** The types of the households that arrive, one entry each. */
  arriving: readonly number[];
  /** Of the asking household; 0 is nobody. */
  part: Part;
}

/** What a change of one room costs at some prices; adds up over the decisions that make up the change. */
export type ChangeCost = (change: RoomChange) => number;

export const NO_CHANGE: RoomChange = { leaving: [], arriving: [], part: 0 };

/** What a change in one room does to the whole house. */
export interface ChangeEffect {
  /** Households that move; one that lies in several rooms counts in the first of them. */
  moves: number;
  /** What they, their guests and a room of the asking household weigh. */
  weight: number;
  /** By how much it changes which linking constraints. */
  links: readonly (readonly [link: number, by: number])[];
}

export function effectOf(
  { movers, units }: HouseInstance,
  room: number,
  { leaving, arriving, part }: RoomChange,
): ChangeEffect {
  const links: [link: number, by: number][] = arriving.map(type => [type, -1]);
  let [moves, weight] = [0, Number(part > 0)];
  for (const { mover } of leaving) {
    const { type = 0, otherRooms, guests = 0 } = movers[mover] ?? {};
    const further = otherRooms?.get(room);
    links.push([further ?? type, 1]);
    if (further !== undefined) continue;
    moves++;
    weight += units.move + guests * units.guest;
    for (const link of otherRooms?.values() ?? []) links.push([link, -1]);
  }
  return { moves, weight, links };
}
