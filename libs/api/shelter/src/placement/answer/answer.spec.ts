import type { Guest, PlacementQuestion, PlaceShape } from '../placement.types';
import { WORKED_EXAMPLE } from '../testing/worked-example';
import { moveSteps } from './move-steps';
import { placeGuests } from './place-guests';
import { reasonsOf } from './reasons';

const RULES = { boysApartFrom: 12, cotUnder: 3, sharedBedUnder: 5, smallUnder: 6, sharedRooms: true };
const guest = (id: string, age: number): Guest => ({ id, age, sex: 'female', stepFree: false });
const bed = (id: string): PlaceShape => ({ id, kind: 'bed', besideId: null });
const half = (id: string, of: string): PlaceShape => ({ id, kind: 'shared', besideId: of });

describe('places of guests', () => {
  const placed = (guests: Guest[], places: PlaceShape[], before = new Map<string, string>()): string[] =>
    placeGuests([guests], places, RULES, before).map(one => `${one.guestId} ${one.placeId}`);

  it('are cots for the smallest, then halves beside the mother, then beds', () => {
    const places = [
      bed('plain'),
      bed('wide'),
      half('half', 'wide'),
      { id: 'cot', kind: 'cot', besideId: null } as const,
    ];
    expect(
      placed([guest('mother', 30), guest('baby', 1), guest('child', 4), guest('girl', 9)], places),
    ).toEqual(['mother wide', 'baby cot', 'child half', 'girl plain']);
  });

  it('are the ones they had, where they may keep them', () => {
    const before = new Map([['mother', 'second']]);
    expect(placed([guest('mother', 30), guest('girl', 9)], [bed('first'), bed('second')], before)).toEqual([
      'mother second',
      'girl first',
    ]);
  });

  it('spare the wide bed when nobody needs its half', () => {
    expect(placed([guest('mother', 30)], [bed('wide'), half('half', 'wide'), bed('plain')])).toEqual([
      'mother plain',
    ]);
  });
});

describe('steps of a plan', () => {
  const move = (
    resident: number,
    guestId: string,
    placeId: string,
  ): Parameters<typeof moveSteps>[1][number] => ({
    resident,
    placed: [{ guestId, placeId }],
  });
  const son = 'son of Bermet';

  it('let a household leave before another one comes to its place', () => {
    const moves = [move(0, 'Aida', 'b1'), move(1, 'Bermet', 'b3')];
    expect(moveSteps(WORKED_EXAMPLE, moves).map(({ householdIds }) => householdIds)).toEqual([
      ['Bermet'],
      ['Aida'],
    ]);
  });

  it('swap households that wait for one another in one step', () => {
    const moves = [move(0, 'Aida', 'b2'), move(1, son, 'a1')];
    expect(moveSteps(WORKED_EXAMPLE, moves)).toEqual([
      { householdIds: ['Aida', 'Bermet'], placed: [...moves.flatMap(({ placed }) => placed)] },
    ]);
  });

  it('do not wait in one room unless a rule keeps them apart', () => {
    const moves = [move(0, 'Aida', 'b3'), move(1, 'Bermet', 'a2')];
    expect(moveSteps(WORKED_EXAMPLE, moves)).toHaveLength(2);
    const [aida, bermet] = WORKED_EXAMPLE.residents;
    const apart = { ...WORKED_EXAMPLE, residents: [aida, bermet].map(one => ({ ...one, apart: ['x'] })) };
    expect(moveSteps(apart as PlacementQuestion, moves)).toHaveLength(1);
  });
});

describe('reasons', () => {
  const cost = { split: 0, apartRooms: 0, stairs: 0, waste: 0, strangers: 0 };
  const codes = (placeId: string, moves: Parameters<typeof reasonsOf>[1]['moves'] = []): unknown[] =>
    reasonsOf(WORKED_EXAMPLE, { placed: [{ guestId: 'Cholpon', placeId }], moves }, cost).map(
      ({ code, count }) => [code, count],
    );

  it('name households that sleep in the same room when all have moved', () => {
    expect(codes('a2')).toContainEqual(['shares_room', 1]);
    expect(codes('a2', [{ resident: 0, placed: [{ guestId: 'Aida', placeId: 'b3' }] }])).toEqual([
      ['moves', 1],
      ['one_room', null],
      ['room_alone', null],
      ['largest_kept', null],
    ]);
  });
});
