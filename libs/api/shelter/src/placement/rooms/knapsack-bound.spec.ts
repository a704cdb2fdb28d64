import type { PlaceShape } from '../placement.types';
import { type Demand, RoomCapacity, TOO_FEW } from './capacity';
import { type Decision, NOTHING } from './decisions';
import { Knapsack } from './knapsack-bound';

const places: PlaceShape[] = [
  { id: 'a', kind: 'bed', besideId: null },
  { id: 'b', kind: 'bed', besideId: null },
  { id: 'c', kind: 'cot', besideId: null },
  { id: 'h', kind: 'shared', besideId: 'a' },
];
const capacity = new RoomCapacity(places);
const all = { beds: 2, cots: 1, wide: 1 };
const taking = (...demands: Demand[]): Decision => ({ ...NOTHING, demands });
const demand = (beds: number, cots = 0, wide = 0): Demand => ({ beds, cots, wide });

describe('free places of a room', () => {
  it('count beds, cots and wide beds', () => {
    expect(capacity.count(places)).toEqual(all);
    expect(capacity.after(capacity.stateOf(all), demand(1, 1, 1))).toBe(
      capacity.stateOf({ beds: 1, cots: 0, wide: 0 }),
    );
  });

  it('lay children into beds where cots run out', () => {
    expect(capacity.after(capacity.stateOf(all), demand(0, 3))).toBe(
      capacity.stateOf({ beds: 0, cots: 0, wide: 1 }),
    );
    expect(capacity.after(capacity.stateOf(all), demand(1, 3))).toBe(TOO_FEW);
  });

  it('grow when places are freed, to all there are', () => {
    expect(capacity.after(capacity.stateOf(demand(1)), demand(-1, -1, -1))).toBe(capacity.stateOf(all));
  });
});

describe('the knapsack bound', () => {
  it('is the cheapest choice of decisions for which there are places', () => {
    const start = capacity.stateOf(demand(1));
    const stages = [
      [NOTHING, taking(demand(-1))],
      [NOTHING, taking(demand(1))],
      [NOTHING, taking(demand(2))],
    ];
    const knapsack = new Knapsack(capacity, start, stages);
    // the last is worth most and needs the bed of the one who leaves
    const costs = [
      [0, 4],
      [0, -3],
      [0, -6],
    ];
    expect(knapsack.bound(costs)[0]?.[start]).toBe(-3);
    expect(knapsack.bound([[0, 2], ...costs.slice(1)])[0]?.[start]).toBe(-4);
  });

  it('takes the cheaper of two demands, and is infinite when places are too few', () => {
    const start = capacity.stateOf(demand(1, 1));
    const either = new Knapsack(capacity, start, [[taking(demand(2), demand(1, 1))]]);
    expect(either.bound([[5]])[0]?.[start]).toBe(5);
    const none = new Knapsack(capacity, start, [[taking(demand(3))]]);
    expect(none.bound([[5]])[0]?.[start]).toBe(Infinity);
  });
});
