import type { Guest, PlaceShape } from '../placement.types';
import { bedsLeft, shareBeds } from './bed-sharing';
import { freeBedsOf } from './beds';
import { type Profile, profileOf } from './profile';

const RULES = { boysApartFrom: 12, cotUnder: 3, sharedBedUnder: 5, smallUnder: 6, sharedRooms: true };
const household = (...ages: number[]): Profile =>
  profileOf(
    ages.map((age): Guest => ({ id: `${age}`, age, sex: 'female', stepFree: false })),
    RULES,
  );
const bed = (id: string): PlaceShape => ({ id, kind: 'bed', besideId: null });
const half = (of: string, id: string): PlaceShape => ({ id, kind: 'shared', besideId: of });
const COT: PlaceShape = { id: 'cot', kind: 'cot', besideId: null };

describe('beds that households need', () => {
  it('are as many as guests when there is nothing but beds', () => {
    const free = freeBedsOf([bed('a'), bed('b'), bed('c')]);
    expect(bedsLeft(free, [{ profile: household(30, 4) }])).toBe(1);
    expect(bedsLeft(free, [{ profile: household(30, 4) }, { profile: household(30, 1) }])).toBe(-1);
  });

  it('are fewer with a cot and with half of a mother’s bed', () => {
    const free = freeBedsOf([bed('a'), bed('b'), half('a', 'a1'), COT]);
    expect(bedsLeft(free, [{ profile: household(30, 4, 1) }])).toBe(1);
    expect(bedsLeft(free, [{ profile: household(30, 6, 1) }])).toBe(0);
  });

  it('give the wide bed to the household that spares most', () => {
    const free = freeBedsOf([bed('a'), bed('b'), bed('c'), half('a', 'a1'), half('a', 'a2')]);
    expect(shareBeds([household(30, 4), household(30, 4, 3)], free)).toEqual({ beds: 3, owners: [1] });
  });

  it('do not count halves of a bed in which somebody else lies', () => {
    expect(freeBedsOf([bed('b'), half('a', 'a1')]).halves).toEqual([]);
  });
});
