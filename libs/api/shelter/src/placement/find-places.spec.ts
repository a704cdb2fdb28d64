import { findPlaces } from './find-places';
import type { Guest, PlacementAnswer, PlacementQuestion, Resident, RoomShape } from './placement.types';
import { whoFits } from './who-fits';

const FROM = '2026-03-01';
const RULES = { boysApartFrom: 12, cotUnder: 3, sharedBedUnder: 5, smallUnder: 6, sharedRooms: true };

const room = (id: string, beds: number, over: Partial<RoomShape> = {}): RoomShape => ({
  id,
  houseId: 'house',
  kind: 'family',
  floor: 1,
  stepFree: true,
  adjoining: [],
  closed: [],
  places: Array.from({ length: beds }, (_, at) => ({ id: `${id}${at}`, kind: 'bed', besideId: null })),
  ...over,
});
const person = (id: string, age: number | null, sex: Guest['sex'] = 'female'): Guest => ({
  id,
  age,
  sex,
  stepFree: false,
});
const lives = (placeIds: string, ages: (number | null)[], over: Partial<Resident> = {}): Resident => ({
  householdId: placeIds,
  guests: placeIds.split(' ').map((placeId, at) => ({ ...person(`of ${placeId}`, ages[at] ?? 30), placeId })),
  until: null,
  apart: [],
  movable: true,
  ...over,
});
const family = (...guests: Guest[]): PlacementQuestion['household'] => ({
  guests,
  apart: [],
  quiet: false,
  isolation: false,
});
const MOTHER = person('mother', 30);
const GIRLS = [person('girl of 9', 9), person('girl of 4', 4), person('girl of 7', 7)];
const BOY = person('boy', 13, 'male');
const ask = (
  rooms: RoomShape[],
  residents: Resident[],
  household: PlacementQuestion['household'],
  over: Partial<PlacementQuestion> & { house?: Partial<typeof RULES> } = {},
): PlacementQuestion => ({
  rules: { house: { ...RULES, ...over.house } },
  rooms,
  residents,
  household,
  from: FROM,
  to: '2026-03-15',
  ...over,
});
const roomsOf = (answer: PlacementAnswer): string =>
  answer.kind === 'fits'
    ? [...new Set(answer.proposals[0]?.placed.map(one => one.placeId[0]))].sort().join('')
    : answer.kind;
const movesOf = (answer: PlacementAnswer): number => (answer.kind === 'moves' ? answer.plan.moves : 0);
const proofOf = (answer: PlacementAnswer): unknown =>
  answer.kind === 'none' ? [answer.proof, answer.firstNight] : answer.kind;

const FOUR = ['a', 'b', 'c', 'd'];
const lone = FOUR.flatMap(id => [0, 1, 2, 3].map(at => lives(`${id}${at}`, [30])));
const families = FOUR.map(id => lives(`${id}0 ${id}1 ${id}2 ${id}3`, [30, 9, 8, 7]));
const asked = family(MOTHER, ...GIRLS);

describe('places for a household', () => {
  it('spreads a family over four rooms of five with one place free in each, when nothing else will do', () => {
    const answer = findPlaces(
      ask(
        FOUR.map(id => room(id, 5)),
        lone,
        asked,
      ),
    );
    expect(answer).toMatchObject({ kind: 'fits', proposals: [{ cost: { split: 3, apartRooms: 3 } }] });
  });

  it('brings it into one of these rooms by three moves of women alone', () => {
    const answer = findPlaces(
      ask(
        FOUR.map(id => room(id, 5)),
        lone,
        { ...asked, rooms: 1 },
      ),
    );
    expect(answer).toMatchObject({ kind: 'moves', plan: { moves: 3, proposal: { cost: { split: 0 } } } });
  });

  it('proves that no moves bring it into one room when each is held by a family of four', () => {
    const question = ask(
      FOUR.map(id => room(id, 5)),
      families,
      { ...asked, rooms: 1 },
    );
    expect(proofOf(findPlaces(question))).toEqual(['arrangement', null]);
  });

  it('takes the one empty room of five', () => {
    const rooms = [...FOUR, 'e'].map(id => room(id, 4));
    expect(roomsOf(findPlaces(ask(rooms, families, asked)))).toBe('e');
  });

  it('puts a mother with a wheelchair, girls and a boy of 13 into the empty room without a stair', () => {
    const household = family({ ...MOTHER, stepFree: true }, ...GIRLS.slice(0, 2), BOY);
    const rooms = [room('a', 6), room('b', 4, { stepFree: false }), room('c', 4)];
    expect(roomsOf(findPlaces(ask(rooms, [lives('a0', [30])], household)))).toBe('c');
  });

  it.each([
    ['a boy of 13 to women', family(BOY), [lives('a0', [30])], {}, ['arrangement', null]],
    ['a girl to a boy of 13', family(GIRLS[0] as Guest), [lives('a0', [13])], {}, ['arrangement', null]],
    [
      'a second household where rooms are not shared',
      family(MOTHER),
      [lives('a0', [30])],
      { sharedRooms: false },
      ['arrangement', null],
    ],
    ['two where one bed is free', family(MOTHER, BOY), [lives('a0', [30])], {}, ['places', null]],
  ])('does not put %s', (_, household, residents, house, answer) => {
    const boys = residents.map(one => ({
      ...one,
      guests: one.guests.map(guest => ({ ...guest, sex: guest.age === 13 ? ('male' as const) : guest.sex })),
    }));
    expect(proofOf(findPlaces(ask([room('a', 2)], boys, household, { house })))).toEqual(answer);
  });

  it('lays a baby into the cot and a small child beside its mother', () => {
    const places = [
      { id: 'a0', kind: 'bed', besideId: null },
      { id: 'a1', kind: 'cot', besideId: null },
      { id: 'a2', kind: 'shared', besideId: 'a0' },
    ] as const;
    const household = family(person('baby', 1), MOTHER, person('child', 4, 'male'));
    const answer = findPlaces(ask([room('a', 0, { places })], [], household));
    expect(answer.kind === 'fits' && answer.proposals[0]?.placed.map(({ placeId }) => placeId)).toEqual([
      'a1',
      'a0',
      'a2',
    ]);
    const older = family(MOTHER, person('child', 5));
    expect(proofOf(findPlaces(ask([room('a', 0, { places })], [], older)))).toEqual(['places', null]);
  });

  it('keeps households apart, next door too', () => {
    const rooms = [room('a', 2, { adjoining: ['b'] }), room('b', 2, { adjoining: ['a'] }), room('c', 1)];
    const household = { ...family(MOTHER), apart: ['x'] };
    expect(roomsOf(findPlaces(ask(rooms, [lives('a0', [30], { apart: ['x'] })], household)))).toBe('c');
  });

  it('gives isolation rooms to those alone who need one, several if they must', () => {
    const rooms = [room('a', 4), room('b', 1, { kind: 'isolation' }), room('c', 1, { kind: 'isolation' })];
    expect(roomsOf(findPlaces(ask(rooms, [], { ...family(MOTHER, BOY), isolation: true })))).toBe('bc');
    expect(roomsOf(findPlaces(ask(rooms, [], family(MOTHER))))).toBe('a');
  });

  it('passes a room by that closes during the stay, and tells when it opens', () => {
    const closed = [{ from: '2026-03-10', to: '2026-03-20' }];
    const question = ask([room('a', 2, { closed })], [], family(MOTHER));
    expect(proofOf(findPlaces(question))).toEqual(['places', '2026-03-20']);
    expect(findPlaces({ ...question, to: '2026-03-10' }).kind).toBe('fits');
  });

  it('tells the first night after planned departures', () => {
    const residents = [
      lives('a0', [30], { until: '2026-03-09' }),
      lives('a1', [30], { until: '2026-03-04' }),
    ];
    const full = ask([room('a', 2)], residents, family(MOTHER));
    expect(proofOf(findPlaces(full))).toEqual(['places', '2026-03-04']);
  });

  it('chains two moves, each into places that are free by then', () => {
    const house = { sharedRooms: false };
    const rooms = [room('a', 4), room('b', 2), room('c', 1)];
    const residents = [lives('a0 a1', [30, 9]), lives('b0', [30])];
    const answer = findPlaces(ask(rooms, residents, { ...asked, rooms: 1 }, { house }));
    expect(answer.kind === 'moves' && answer.plan.steps.map(({ householdIds }) => householdIds)).toEqual([
      ['b0'],
      ['a0 a1'],
    ]);
  });

  it('looks at no more moves than it is allowed, and proves nothing then', () => {
    const rooms = FOUR.map(id => room(id, 5));
    const question = ask(rooms, lone, { ...asked, rooms: 1 });
    const kinds = [0, 2, 3].map(mostMoves => proofOf(findPlaces(question, 1, { mostMoves })));
    expect(kinds).toEqual([[null, null], [null, null], 'moves']);
    const full = ask([room('a', 1)], [lives('a0', [30])], family(MOTHER));
    expect(proofOf(findPlaces(full, 1, { mostMoves: 0 }))).toEqual(['places', null]);
  });

  it('swaps two households in one step', () => {
    const rooms = [room('a', 2, { adjoining: ['b'] }), room('b', 1, { adjoining: ['a'] }), room('c', 1)];
    const residents = [lives('b0', [30], { apart: ['x'] }), lives('c0', [30])];
    const household = { ...family(MOTHER, BOY), apart: ['x'] };
    const answer = findPlaces(ask(rooms, residents, household));
    expect(movesOf(answer)).toBe(2);
    expect(
      answer.kind === 'moves' && answer.plan.steps.map(({ householdIds }) => householdIds.length),
    ).toEqual([2]);
  });

  it('proposes different rooms, the best first', () => {
    const answer = findPlaces(ask([room('a', 2), room('b', 4), room('c', 3)], [], family(MOTHER, BOY)));
    const rooms =
      answer.kind === 'fits'
        ? answer.proposals.map(({ placed }) => [...new Set(placed.map(one => one.placeId[0]))].join(''))
        : [];
    expect(rooms.slice(0, 2)).toEqual(['a', 'c']);
    expect(new Set(rooms).size).toBe(rooms.length);
  });
});

describe('who fits', () => {
  it('tells by size of family what it takes', () => {
    const rooms = [room('a', 3, { adjoining: ['b'] }), room('b', 2, { adjoining: ['a'] }), room('c', 1)];
    const { household: _, ...house } = ask(rooms, [], asked);
    expect(
      whoFits(house)
        .map(({ fit }) => fit)
        .slice(0, 7),
    ).toEqual(['one_room', 'one_room', 'one_room', 'adjoining', 'adjoining', 'apart', 'none']);
  });
});
