import type { MovePlan, PlacementQuestion } from '../placement/placement.types';
import { Plans } from './plans.service';

const guest = { sex: 'female', age: 30, stepFree: false } as const;
const room = (id: string): PlacementQuestion['rooms'][number] => ({
  ...{ id, houseId: 'house', kind: 'family', floor: 1, stepFree: true, adjoining: [], closed: [] },
  places: [1, 2].map(n => ({ id: `${id}${n}`, kind: 'bed', besideId: null })),
});
const resident = (id: string, placeId: string): PlacementQuestion['residents'][number] => ({
  ...{ householdId: id, until: null, apart: [], movable: true },
  guests: [{ ...guest, id, placeId }],
});

/** Somebody in each of three rooms; who asks for two places gets them in a, if m moves to b. */
const question: PlacementQuestion = {
  rules: {},
  rooms: ['a', 'b', 'c'].map(room),
  residents: [resident('m', 'a1'), resident('n', 'b1'), resident('o', 'c1')],
  household: {
    guests: ['x', 'y'].map(id => ({ ...guest, id })),
    apart: [],
    quiet: false,
    isolation: false,
  },
  ...{ from: '2026-11-25', to: null },
};
const planOf = (moves: number): MovePlan =>
  ({
    steps: [{ householdIds: ['m'], placed: [{ guestId: 'm', placeId: 'b2' }] }],
    moves,
    proposal: { placed: ['x', 'y'].map((guestId, i) => ({ guestId, placeId: `a${i + 1}` })) },
  }) as unknown as MovePlan;

describe('plans that were proposed', () => {
  const plans = new Plans();
  const key = plans.keep(question, planOf(1));
  const recalled = (change: Partial<PlacementQuestion>): MovePlan | null =>
    plans.recall({ ...question, ...change }, key);
  const residents = (...own: PlacementQuestion['residents'][number][]): Partial<PlacementQuestion> => ({
    residents: [...own, ...question.residents.filter(({ householdId }) => householdId !== 'm')],
  });

  it('are known again where what they touch is as it was, whatever else has changed', () => {
    expect(recalled({})).toEqual(planOf(1));
    expect(recalled({ from: '2026-11-26', rooms: ['b', 'a'].map(room) })).toEqual(planOf(1));
    expect(recalled(residents(resident('m', 'a1'), resident('new', 'c2')))).toEqual(planOf(1));
  });

  it.each([
    ['one they move is elsewhere', residents(resident('m', 'c2'))],
    ['one they move has left', residents()],
    ['one they move may not be moved', residents({ ...resident('m', 'a1'), movable: false })],
    [
      'a household they move has grown',
      residents({
        ...resident('m', 'a1'),
        guests: ['m', 'k'].map((id, i) => ({ ...guest, id, placeId: `a${i + 1}` })),
      }),
    ],
    ['others ask', { household: { ...question.household, guests: [{ ...guest, id: 'x' }] } }],
    ['a room has become another', { rooms: question.rooms.map(one => ({ ...one, stepFree: false })) }],
  ])('are not when %s', (_, change) => {
    expect(recalled(change)).toBeNull();
  });

  it('are not known under another key', () => {
    expect(plans.keep(question, planOf(2))).not.toBe(key);
    expect(plans.recall(question, 'x')).toBeNull();
  });

  it('are forgotten, the oldest first', () => {
    const keys = Array.from({ length: 201 }, (_, i) => plans.keep(question, planOf(i)));
    expect(plans.recall(question, keys[0] ?? '')).toBeNull();
    expect(plans.recall(question, keys[1] ?? '')).not.toBeNull();
  });
});
