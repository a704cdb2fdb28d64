import type { Guest, PlacementQuestion, PlaceShape, Resident, RoomShape } from './placement.types';
import { violations } from './violations';

const RULES = { boysApartFrom: 12, cotUnder: 3, sharedBedUnder: 5, smallUnder: 6, sharedRooms: true };

const beds = (room: string, count: number): PlaceShape[] =>
  Array.from({ length: count }, (_, at) => ({ id: `${room}${at}`, kind: 'bed', besideId: null }));
const room = (id: string, over: Partial<RoomShape> = {}): RoomShape => ({
  id,
  houseId: 'house',
  kind: 'family',
  floor: 1,
  stepFree: true,
  adjoining: [],
  closed: [],
  places: beds(id, 2),
  ...over,
});
const guest = (id: string, age: number | null, sex: Guest['sex'] = 'female'): Guest => ({
  id,
  age,
  sex,
  stepFree: false,
});
const resident = (placeId: string, over: Partial<Resident> = {}): Resident => ({
  householdId: 'present',
  guests: [{ ...guest('present', 30), placeId }],
  until: null,
  apart: [],
  movable: true,
  ...over,
});
const MOTHER = guest('mother', 30);
const CHILD = guest('child', 4);
const question = (
  rooms: RoomShape[],
  over: Partial<PlacementQuestion['household']> = {},
  residents: Resident[] = [],
  rules: Partial<typeof RULES> = {},
): PlacementQuestion => ({
  rules: { house: { ...RULES, ...rules }, other: RULES },
  rooms,
  residents,
  household: { guests: [MOTHER, CHILD], apart: [], quiet: false, isolation: false, ...over },
  from: '2026-03-01',
  to: '2026-03-15',
});
const HALF: PlaceShape = { id: 'h', kind: 'shared', besideId: 'a0' };
const COT: PlaceShape = { id: 'c', kind: 'cot', besideId: null };
const there = [resident('a1')];
const shut = room('a', { closed: [{ from: '2026-03-10', to: null }] });
const next = [room('a', { adjoining: ['b'] }), room('b', { adjoining: ['a'] })];
const apart = (placeId: string): Resident[] => [resident(placeId, { apart: ['x'] })];
const boy = { guests: [guest('mother', 13, 'male')] };

describe('rules that a placement breaks', () => {
  it.each<[string, PlacementQuestion, Record<string, string>, string[]]>([
    ['none', question([room('a')]), { mother: 'a0', child: 'a1' }, []],
    ['a place that is taken', question([room('a')], {}, there), { mother: 'a1' }, ['place_taken']],
    ['a room that closes', question([shut]), { mother: 'a0' }, ['room_closed']],
    [
      'isolation of one who need not',
      question([room('a', { kind: 'isolation' })]),
      { mother: 'a0' },
      ['isolation'],
    ],
    [
      'no isolation of one who must',
      question([room('a')], { isolation: true }),
      { mother: 'a0' },
      ['isolation'],
    ],
    ['a boy among women', question([room('a', { kind: 'women' })], boy), { mother: 'a0' }, ['women_only']],
    ['a boy beside a woman', question([room('a')], boy, there), { mother: 'a0' }, ['boys_apart']],
    [
      'a young boy beside a woman',
      question([room('a')], { guests: [guest('mother', 11, 'male')] }, there),
      { mother: 'a0' },
      [],
    ],
    [
      'kept apart, in one room',
      question([room('a')], { apart: ['x'] }, apart('a1')),
      { mother: 'a0' },
      ['kept_apart'],
    ],
    [
      'kept apart, next door',
      question(next, { apart: ['x'] }, apart('b0')),
      { mother: 'a0' },
      ['kept_apart'],
    ],
    [
      'a room of another',
      question([room('a')], {}, there, { sharedRooms: false }),
      { mother: 'a0' },
      ['one_household'],
    ],
    [
      'two houses',
      question([room('a'), room('b', { houseId: 'other' })]),
      { mother: 'a0', child: 'b0' },
      ['one_house', 'one_house'],
    ],
    ['too old for a cot', question([room('a', { places: [COT] })]), { child: 'c' }, ['cot_age']],
    [
      'beside the mother',
      question([room('a', { places: [...beds('a', 1), HALF] })]),
      { mother: 'a0', child: 'h' },
      [],
    ],
    [
      'beside nobody',
      question([room('a', { places: [...beds('a', 2), HALF] })]),
      { mother: 'a1', child: 'h' },
      ['shared_bed'],
    ],
    ['no such place', question([room('a')]), { mother: 'z9' }, ['place_unknown']],
    ['no such guest', question([room('a')]), { stranger: 'a0' }, ['place_unknown']],
  ])('tells %s', (_, asked, placed, rules) => {
    const list = Object.entries(placed).map(([guestId, placeId]) => ({ guestId, placeId }));
    expect(violations(asked, list).map(({ rule }) => rule)).toEqual(rules);
  });

  it('tells a child whose mother is moved out of the bed they share', () => {
    const guests = [
      { ...MOTHER, placeId: 'a0' },
      { ...CHILD, placeId: 'h' },
    ];
    const rooms = [room('a', { places: [...beds('a', 2), HALF] })];
    const asked = question(rooms, { guests: [] }, [resident('', { guests })]);
    const told = violations(asked, [{ guestId: 'mother', placeId: 'a1' }]);
    expect(told).toEqual([{ rule: 'shared_bed', roomId: 'a', guestId: 'child' }]);
  });
});
