import fc from 'fast-check';
import { findPlaces } from '../find-places';
import type { Placed, PlacementAnswer, RoomShape } from '../placement.types';
import { violations } from '../violations';
import { agrees } from './agreement';
import { Drawing } from './drawing';
import { smallQuestion } from './small-houses';

const emptyRoom = (houseId: string): RoomShape => ({
  id: 'z',
  houseId,
  kind: 'family',
  floor: 1,
  stepFree: true,
  adjoining: [],
  closed: [],
  places: [0, 1, 2].map(at => ({ id: `z${at}`, kind: 'bed', besideId: null })),
});

describe('answers for any house', () => {
  const seeds = fc.integer({ min: 0, max: 1_000_000 });
  const moved = (answer: PlacementAnswer): Placed[] =>
    answer.kind === 'moves' ? answer.plan.steps.flatMap(({ placed }) => placed) : [];
  const best = (answer: PlacementAnswer): unknown =>
    answer.kind === 'fits'
      ? answer.proposals[0]?.cost
      : answer.kind === 'moves'
        ? [answer.plan.moves, answer.plan.proposal.cost]
        : answer.proof;

  it('break no rule', () => {
    fc.assert(
      fc.property(seeds, seed => {
        const question = smallQuestion(new Drawing(seed));
        const answer = findPlaces(question);
        const proposals =
          answer.kind === 'fits' ? answer.proposals : answer.kind === 'moves' ? [answer.plan.proposal] : [];
        for (const { placed } of proposals) {
          expect(placed).toHaveLength(question.household.guests.length);
          expect(violations(question, [...moved(answer), ...placed])).toEqual([]);
        }
      }),
    );
  });

  it('do not depend on the order in which rooms and residents are told', () => {
    fc.assert(
      fc.property(seeds, seed => {
        const question = smallQuestion(new Drawing(seed));
        const turned = {
          ...question,
          rooms: question.rooms.toReversed(),
          residents: question.residents.toReversed(),
        };
        expect(best(findPlaces(turned))).toEqual(best(findPlaces(question)));
      }),
    );
  });

  it('divide nobody more for one more empty room', () => {
    fc.assert(
      fc.property(seeds, seed => {
        const question = smallQuestion(new Drawing(seed));
        const before = findPlaces(question);
        if (before.kind !== 'fits') return;
        const { houseId = '' } = question.rooms[0] ?? {};
        const after = findPlaces({ ...question, rooms: [...question.rooms, emptyRoom(houseId)] });
        expect(after.kind === 'fits' && after.proposals[0]?.cost.split).toBeLessThanOrEqual(
          before.proposals[0]?.cost.split ?? 0,
        );
      }),
    );
  });

  it('have moves that find their places free, one step after another', () => {
    fc.assert(
      fc.property(seeds, seed => {
        const question = smallQuestion(new Drawing(seed));
        const answer = findPlaces(question);
        let { residents } = question;
        for (const { placed } of answer.kind === 'moves' ? answer.plan.steps : []) {
          expect(violations({ ...question, residents }, placed)).toEqual([]);
          const to = new Map(placed.map(({ guestId, placeId }) => [guestId, placeId]));
          residents = residents.map(one => ({
            ...one,
            guests: one.guests.map(guest => ({ ...guest, placeId: to.get(guest.id) ?? guest.placeId })),
          }));
        }
      }),
    );
  });

  it('are as good as the best that trying everything finds', () => {
    for (let seed = 0; seed < 300; seed++)
      expect([seed, agrees(smallQuestion(new Drawing(seed)))]).toEqual([seed, true]);
  }, 60_000);
});
