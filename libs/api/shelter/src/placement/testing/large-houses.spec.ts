import { findPlaces } from '../find-places';
import type { MovePlan, PlacementQuestion, Violation } from '../placement.types';
import { violations } from '../violations';
import { whoFits } from '../who-fits';
import { agrees } from './agreement';
import { Drawing } from './drawing';
import { hallQuestion, largeQuestion } from './large-houses';
import { yearOf } from './year';

const SCALE = { houses: 2, places: 60, guests: 40, sharedRooms: true, asking: 7 };

/** Of the household that asks a house with halls. */
const ASKING = [
  { asking: 7, boysApartFrom: 18, rooms: 1 },
  { asking: 6, boysApartFrom: 18 },
] as const;

const HALLS = [
  [8, [20, 40], 50, 'moves', 3],
  [8, [12, 16, 32], 50, 'moves', 3],
  [0, [20, 20, 20], 50, 'moves', 6],
  [7, [20, 20, 20], 50, 'moves', 2],
] as const;

/** What is broken when a plan is carried out. */
function movedInto(question: PlacementQuestion, { steps, proposal }: MovePlan): Violation[] {
  const to = new Map(steps.flatMap(({ placed }) => placed.map(({ guestId, placeId }) => [guestId, placeId])));
  const residents = question.residents.map(one => ({
    ...one,
    guests: one.guests.map(guest => ({ ...guest, placeId: to.get(guest.id) ?? guest.placeId })),
  }));
  return violations({ ...question, residents }, proposal.placed);
}

function expectExactly(question: PlacementQuestion, kind: string, moves: number): void {
  const answer = findPlaces(question);
  expect(answer.kind).toBe(kind);
  if (answer.kind === 'moves') {
    expect(answer.plan.moves).toBe(moves);
    expect(movedInto(question, answer.plan)).toEqual([]);
  } else if (answer.kind === 'none') expect(answer.proof).toBe('arrangement');
}

describe('houses of sixty places', () => {
  it.each([1, 2, 3, 4, 5])('get proposals that break no rule, house %i', seed => {
    const question = largeQuestion(new Drawing(seed), SCALE);
    const answer = findPlaces(question);
    const proposals = answer.kind === 'fits' ? answer.proposals : [];
    expect(proposals.length).toBeGreaterThan(0);
    for (const { placed } of proposals) expect(violations(question, placed)).toEqual([]);
  });

  it('never take a larger family with less', () => {
    const { household: _, ...house } = largeQuestion(new Drawing(1), { ...SCALE, houses: 1 });
    const order = ['one_room', 'adjoining', 'apart', 'moves', 'none'];
    const ranks = whoFits(house).map(({ fit }) => order.indexOf(fit));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });

  // these took minutes, or for ever, before rooms were judged at prices
  it.each([
    [31, 40, 'none', 0],
    [37, 46, 'none', 0],
    [49, 46, 'none', 0],
    [33, 52, 'moves', 9],
    [50, 52, 'moves', 9],
  ])(
    'are told exactly how many moves it takes, house %i with %i guests: %s, %i',
    (seed, guests, kind, moves) => {
      const question = largeQuestion(new Drawing(seed), { ...SCALE, houses: 1, guests });
      expectExactly(question, kind, moves);
    },
  );

  it('take more families of the same year than first fit does', () => {
    const { ours, firstFit } = yearOf(new Drawing(0), 16);
    expect(ours).toBeGreaterThan(firstFit);
  });
});

describe('houses with halls', () => {
  it('get answers as good as the best that trying everything finds', () => {
    for (let seed = 0; seed < 40; seed++) {
      const scale = { halls: seed % 2 ? [5, 7] : [4, 8], guests: 8 + (seed % 3), asking: 2 + (seed % 2) };
      const boysApartFrom = seed % 3 ? 18 : 7;
      const rooms = seed % 4 < 2 ? { rooms: 1 } : {};
      const question = hallQuestion(new Drawing(seed), { ...scale, boysApartFrom, ...rooms });
      // nobody says when they leave: trying everything looks ahead for a few nights only
      const residents = question.residents.map(one => ({ ...one, until: null }));
      expect([seed, agrees({ ...question, residents })]).toEqual([seed, true]);
    }
  });

  // they took many seconds when every way to change who lies in a hall was written down
  it.each(HALLS)(
    'are told exactly how many moves it takes, house %i, halls %j with %i guests: %s, %i',
    (seed, halls, guests, kind, moves) => {
      const question = hallQuestion(new Drawing(seed), {
        halls,
        guests,
        ...(seed % 2 ? ASKING[1] : ASKING[0]),
      });
      expectExactly(question, kind, moves);
    },
  );
});
