import type { Guest, HouseRules, RoomShape } from '../../placement.types';
import { profileOf } from '../profile';
import { maySleepTogether } from './roommates';
import {
  areKeptApart,
  areSexesApart,
  holdsOneHousehold,
  mayEnter,
  mayIsolate,
  mayLieIn,
} from './who-may-lie-where';

const RULES: HouseRules = {
  boysApartFrom: 12,
  cotUnder: 3,
  sharedBedUnder: 5,
  smallUnder: 6,
  sharedRooms: true,
};
const guest = (age: number | null, sex: Guest['sex'] = 'female'): Guest => ({
  id: `${sex} of ${age}`,
  age,
  sex,
  stepFree: false,
});
const room = (kind: RoomShape['kind']): RoomShape => ({
  id: 'room',
  houseId: 'house',
  kind,
  floor: 1,
  stepFree: true,
  adjoining: [],
  closed: [],
  places: [],
});
const profile = (...guests: Guest[]): ReturnType<typeof profileOf> => profileOf(guests, RULES);
const MOTHER = guest(30);
const BOY = guest(12, 'male');
const household = (apartId: number, ...guests: Guest[]): Parameters<typeof maySleepTogether>[3][number] => ({
  profile: profile(...guests),
  apartId,
});

describe('who may lie where', () => {
  it.each([
    [2, 'cot', true],
    [3, 'cot', false],
    [4, 'shared', true],
    [5, 'shared', false],
    [null, 'cot', false],
    [90, 'bed', true],
  ] as const)('lets a guest of %j into a %s: %j', (age, kind, may) => {
    expect(mayLieIn(guest(age), { kind }, RULES)).toBe(may);
  });

  it('lets no boy of the age of the rules into a women’s room', () => {
    expect(mayEnter(profile(BOY), room('women'))).toBe(false);
    expect(mayEnter(profile(guest(11, 'male')), room('women'))).toBe(true);
    expect(mayEnter(profile(BOY), room('family'))).toBe(true);
  });

  it('keeps isolation rooms for those who need one', () => {
    expect([mayIsolate(true, room('isolation')), mayIsolate(false, room('family'))]).toEqual([true, true]);
    expect([mayIsolate(true, room('family')), mayIsolate(false, room('isolation'))]).toEqual([false, false]);
  });

  it('keeps boys and women of different households apart, either way round', () => {
    expect(areSexesApart(profile(BOY), profile(MOTHER))).toBe(true);
    expect(areSexesApart(profile(MOTHER), profile(BOY))).toBe(true);
    expect(areSexesApart(profile(guest(30, null)), profile(MOTHER))).toBe(false);
  });

  it('puts one household into isolation, and into every room of a house that says so', () => {
    expect(holdsOneHousehold(room('family'), RULES)).toBe(false);
    expect(holdsOneHousehold(room('isolation'), RULES)).toBe(true);
    expect(holdsOneHousehold(room('family'), { ...RULES, sharedRooms: false })).toBe(true);
  });

  it('keeps households with a group in common apart', () => {
    expect(areKeptApart({ apart: ['x', 'y'] }, { apart: ['y'] })).toBe(true);
    expect(areKeptApart({ apart: ['x'] }, { apart: [] })).toBe(false);
  });
});

describe('who may sleep in one room', () => {
  const may = (
    staying: ReturnType<typeof household>[],
    ...arriving: ReturnType<typeof household>[]
  ): boolean =>
    maySleepTogether(
      room('family'),
      RULES,
      [
        [false, true],
        [true, false],
      ],
      staying,
      arriving,
    );

  it('judges those who arrive, against those who stay and one another', () => {
    expect(may([household(-1, MOTHER)], household(-1, BOY))).toBe(false);
    expect(may([], household(-1, MOTHER), household(-1, BOY))).toBe(false);
    expect(may([], household(-1, MOTHER, BOY))).toBe(true);
    expect(may([household(0, MOTHER)], household(1, MOTHER))).toBe(false);
    expect(may([household(0, MOTHER)], household(-1, MOTHER))).toBe(true);
  });

  it('does not judge those who stay among themselves', () => {
    expect(may([household(-1, MOTHER), household(-1, BOY)])).toBe(true);
    expect(may([household(0, MOTHER), household(1, MOTHER)], household(-1, guest(7, null)))).toBe(true);
  });
});
