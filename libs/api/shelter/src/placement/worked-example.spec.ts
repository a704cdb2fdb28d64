import { AffordablePatterns } from './bounds/affordable-patterns';
import { ColumnGeneration } from './bounds/column-generation';
import type { HouseBound } from './bounds/house-bound';
import { MasterProgram } from './bounds/master-program';
import { Residuals } from './bounds/residuals';
import { findPlaces } from './find-places';
import { instanceOf } from './model/build-instance';
import { CostScale } from './model/cost-tiers';
import { effectOf, type RoomChange } from './rooms/room-change';
import { RoomPatterns } from './rooms/room-patterns';
import { roomOrder } from './search/room-order';
import { WORKED_EXAMPLE } from './testing/worked-example';

// every number of the worked example in the README

const house = instanceOf(WORKED_EXAMPLE, 'house');
const scale = new CostScale(2, 5);
const rooms = [0, 1].map(at => new RoomPatterns(house, at, scale, true));
const [a, b] = rooms as [RoomPatterns, RoomPatterns];
const BOTH = 3;
/** Rows: room a, room b, Aida’s type, Bermet’s type, the woman, the girl, moves, rooms. */
const PRICES = Float64Array.of(0, 0, 0, 0, 8, 8, 0, 0);
const master = new MasterProgram(house, [0, 1]);
const { fixed, costs } = master.reducedCosts(PRICES, 0);
const bound: HouseBound = { least: fixed, roomLeasts: [0, 0], reducedCosts: costs };

const nameOf = ({ leaving, arriving, part }: RoomChange): string =>
  [
    ...leaving.map(({ resident }) => `-${resident === 0 ? 'Aida' : 'Bermet'}`),
    ...arriving.map(type => `+${type === 0 ? 'Aida' : 'Bermet'}`),
    ...(part === BOTH ? ['+Cholpon'] : []),
  ].join(' ') || 'nothing';

/** The patterns of a room with their weights and what they cost at the prices. */
const patternsOf = (room: RoomPatterns): [string, number, number][] =>
  room
    .searchAt([costs[room.at] ?? (() => NaN)])([Infinity])
    .patterns.map(({ pattern: { change }, costs: [cost = NaN] }) => [
      nameOf(change),
      effectOf(house, room.at, change).weight,
      cost,
    ]);

describe('the worked example', () => {
  it('has two types of households and weighs a guest 3, a move 12', () => {
    expect(house.types.map(({ profile, count }) => [profile.size, count])).toEqual([
      [1, 1],
      [2, 1],
    ]);
    expect(house.units).toEqual({ guest: 3, move: 12 });
  });

  it('has four patterns in each room', () => {
    expect(patternsOf(a)).toEqual([
      ['nothing', 0, 0],
      ['+Aida', 0, 0],
      ['-Aida +Cholpon', 16, 0],
      ['-Aida +Bermet', 15, 15],
    ]);
    expect(patternsOf(b)).toEqual([
      ['nothing', 0, 0],
      ['+Aida', 0, 0],
      ['-Bermet +Cholpon', 19, 3],
      ['-Bermet +Aida +Cholpon', 19, 3],
    ]);
  });

  it('cannot weigh less than 16, at these prices and by column generation', () => {
    expect(fixed).toBe(16);
    expect(rooms.map(room => room.cheapest(costs[room.at] ?? (() => NaN), Infinity, 0).least)).toEqual([
      0, 0,
    ]);
    expect(new ColumnGeneration(house, rooms, 35).bound(0).least).toBeCloseTo(16, 1);
  });

  it('leaves three patterns in room a within 19, after one of which room b settles', () => {
    const residuals = new Residuals(house.linkCount);
    const affordable = new AffordablePatterns(house, residuals, scale);
    const budget = { refined: bound, house: bound, most: 19 };
    const { patterns, excess } = affordable.ofRoom(a, 0, budget);
    expect(excess).toBe(12);
    const settling = affordable.settling(b, 1, budget);
    const states = patterns.map(({ pattern: { change }, residual }) => [
      nameOf(change),
      [...residuals.vector(residual)],
      settling(residual, BOTH - change.part).patterns.map(one => nameOf(one.pattern.change)),
    ]);
    expect(states).toEqual([
      ['nothing', [0, 0], []],
      ['+Aida', [-1, 0], []],
      ['-Aida +Cholpon', [1, 0], ['+Aida']],
    ]);
  });

  it('goes through room b, the larger one, last', () => {
    expect(roomOrder(house, true).map(({ at }) => at)).toEqual([0, 1]);
  });

  it('moves Aida to b3 and puts Cholpon and her daughter into room a', () => {
    expect(findPlaces(WORKED_EXAMPLE)).toMatchObject({
      kind: 'moves',
      plan: {
        moves: 1,
        steps: [{ householdIds: ['Aida'], placed: [{ guestId: 'Aida', placeId: 'b3' }] }],
        proposal: {
          placed: [{ placeId: 'a1' }, { placeId: 'a2' }],
          cost: { split: 0, apartRooms: 0, stairs: 0, waste: 1, strangers: 0 },
          reasons: [
            { code: 'moves', count: 1 },
            { code: 'one_room' },
            { code: 'room_alone' },
            { code: 'largest_taken', count: 1 },
          ],
        },
      },
    });
  });
});
