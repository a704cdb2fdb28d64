import type { Guest, PlacementQuestion, Resident, RoomShape } from '../placement.types';

const room = (id: string, beds: number): RoomShape => ({
  id,
  houseId: 'house',
  kind: 'family',
  floor: 1,
  stepFree: true,
  adjoining: [],
  closed: [],
  places: Array.from({ length: beds }, (_, at) => ({ id: `${id}${at + 1}`, kind: 'bed', besideId: null })),
});

const guest = (id: string, age: number, sex: Guest['sex'] = 'female'): Guest => ({
  id,
  age,
  sex,
  stepFree: false,
});

const resident = (householdId: string, ...guests: Resident['guests']): Resident => ({
  householdId,
  guests,
  until: null,
  apart: [],
  movable: true,
});

/** The example of the README: one bed is free in each of two rooms, and a woman with a daughter asks for one room. */
export const WORKED_EXAMPLE: PlacementQuestion = {
  rules: {
    house: { boysApartFrom: 12, cotUnder: 3, sharedBedUnder: 5, smallUnder: 6, sharedRooms: true },
  },
  rooms: [room('a', 2), room('b', 3)],
  residents: [
    resident('Aida', { ...guest('Aida', 30), placeId: 'a1' }),
    resident(
      'Bermet',
      { ...guest('Bermet', 30), placeId: 'b1' },
      { ...guest('son of Bermet', 8, 'male'), placeId: 'b2' },
    ),
  ],
  household: {
    guests: [guest('Cholpon', 30), guest('daughter of Cholpon', 9)],
    apart: [],
    quiet: false,
    isolation: false,
    rooms: 1,
  },
  from: '2026-03-01',
  to: null,
};
