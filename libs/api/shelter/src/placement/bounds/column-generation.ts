import type { HouseInstance } from '../model/instance';
import type { RoomPatterns } from '../rooms/room-patterns';
import type { HouseBound } from './house-bound';
import { MasterProgram } from './master-program';
import { type Column, LinearProgram } from './simplex';

/** How many times the weight of all movers it costs to leave a row of the master programme unmet. */
const PENALTY = 20;
/** A column must lower the cost by more, or it is not added. */
const GAIN = 1e-3;
/** The bound is good after so many rounds, and valid after any number. */
const MOST_ROUNDS = 1000;

/**
 * The linear programme over all patterns of all rooms of a house, fractions allowed, whose optimum no arrangement
 * weighs less than. Only patterns of negative reduced cost are written down, one of each room a round (column
 * generation). At any dual prices the least reduced costs of the rooms add up to a bound (Lagrange), so it may stop
 * at any round.
 */
export class ColumnGeneration {
  private readonly master: MasterProgram;
  /** Kept from one bound to the next. */
  private readonly columns: Column[];
  private readonly known = new Set<string>();

  /** Rooms in the order of the search; no arrangement weighs more than `heaviest`. */
  constructor(
    house: HouseInstance,
    private readonly rooms: readonly RoomPatterns[],
    private readonly heaviest: number,
  ) {
    this.master = new MasterProgram(
      house,
      rooms.map(({ at }) => at),
    );
    this.columns = this.master.slackColumns();
  }

  /** The bound for arrangements with at least so many moves. */
  bound(moves: number): HouseBound {
    const { master, columns, rooms } = this;
    const program = new LinearProgram(master.rightHandSides(moves), PENALTY * (this.heaviest + 1));
    for (const column of columns) program.add(column);
    for (let round = 0; ; round++) {
      const duals = program.dualPrices();
      const { fixed, costs } = master.reducedCosts(duals, moves);
      const before = columns.length;
      const roomLeasts = rooms.map((room, at) => {
        const price = costs[at];
        if (!price) throw new Error('a room without a price');
        const { change, least } = room.cheapest(price, (duals[at] ?? 0) - GAIN, GAIN);
        if (change) this.write(master.columnOf(at, change));
        return least;
      });
      const least = roomLeasts.reduce((sum, one) => sum + one, fixed);
      if (least > this.heaviest || columns.length === before || round === MOST_ROUNDS)
        return { least, roomLeasts, reducedCosts: costs };
      for (const column of columns.slice(before)) program.add(column);
    }
  }

  private write(column: Column): void {
    const key = `${column.rows.join()} ${column.values.join()}`;
    if (this.known.size < this.known.add(key).size) this.columns.push(column);
  }
}
