import { Drawing } from '../testing/drawing';
import { smallQuestion } from '../testing/small-houses';
import { WORKED_EXAMPLE } from '../testing/worked-example';
import { instanceOf } from './build-instance';
import { containsPart, countsOf, guestsOfPart } from './parts';

const { residents } = WORKED_EXAMPLE;
const [aida, bermet] = residents;

describe('the problem of one house', () => {
  it('counts households of one type together, unless they differ in a rule', () => {
    const second = {
      ...aida,
      householdId: 'Dinara',
      guests: [{ id: 'Dinara', age: 40, sex: 'female', stepFree: false, placeId: 'b3' }],
    };
    const question = { ...WORKED_EXAMPLE, residents: [...residents, second] } as typeof WORKED_EXAMPLE;
    expect(instanceOf(question, 'house').types.map(({ count }) => count)).toEqual([2, 1]);
    const leaving = { ...second, until: '2026-03-05' } as (typeof residents)[number];
    const closing = [{ from: '2026-03-10', to: null }];
    const rooms = question.rooms.map((room, at) => (at === 0 ? { ...room, closed: closing } : room));
    const types = instanceOf({ ...question, rooms, residents: [...residents, leaving] }, 'house').types;
    expect(types.map(({ openRooms, count }) => [openRooms, count])).toEqual([
      [[false, true], 1],
      [[false, true], 1],
      [[true, true], 1],
    ]);
  });

  it('moves nobody who is held for, and links the rooms of a household that lies in several', () => {
    const held = { ...aida, movable: false } as (typeof residents)[number];
    const [first, second] = bermet?.guests ?? [];
    const spread = {
      ...bermet,
      guests: [first, { ...second, placeId: 'a2' }],
    } as (typeof residents)[number];
    const house = instanceOf({ ...WORKED_EXAMPLE, residents: [held, spread] }, 'house');
    expect(house.movers.map(({ resident, otherRooms }) => [resident, [...otherRooms]])).toEqual([
      [1, [[1, 1]]],
    ]);
    expect(house.linkCount).toBe(2);
  });

  it('has a profile for each part of the asking household, which add up', () => {
    for (let seed = 0; seed < 50; seed++) {
      const question = smallQuestion(new Drawing(seed));
      const { asking } = instanceOf(question, question.rooms[0]?.houseId ?? '');
      for (const [part, profile] of asking.profiles.entries()) {
        const rest = asking.profiles[asking.whole - part];
        expect(profile.size + (rest?.size ?? 0)).toBe(question.household.guests.length);
        expect(countsOf(asking.radix, part).reduce((sum, count) => sum + count, 0)).toBe(profile.size);
      }
    }
  });
});

describe('parts of a household', () => {
  const radix = [3, 2];
  const classes = [['x', 'y'], ['z']].map(ids => ids.map(id => ({ id, age: 1, sex: null, stepFree: false })));

  it('are told apart by how many guests of each class they have', () => {
    expect(countsOf(radix, 5)).toEqual([2, 1]);
    expect(containsPart(radix, 5, 3)).toBe(true);
    expect(containsPart(radix, 3, 1)).toBe(false);
  });

  it('take the guests that no part before has taken', () => {
    expect(guestsOfPart(classes, radix, 4, 1).map(({ id }) => id)).toEqual(['y', 'z']);
  });
});
