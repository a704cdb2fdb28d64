import type { HouseInstance } from '../model/instance';
import { countsOf } from '../model/parts';
import { type ChangeCost, effectOf, type RoomChange } from '../rooms/room-change';
import type { Column } from './simplex';

/**
 * The master programme of a house: columns are changes of rooms, and its rows say that each room has one change, that
 * the linking constraints hold, that each class of the asking household has its places, that so many households move,
 * and in how many rooms the asking household lies at the most.
 */
export class MasterProgram {
  /** The first row of each kind. */
  private readonly rows: { links: number; classes: number; moves: number; rooms: number };
  private readonly classes: readonly number[];
  private readonly isLimited: boolean;

  /** Rooms in the order of the search. */
  constructor(
    private readonly house: HouseInstance,
    private readonly rooms: readonly number[],
  ) {
    const { asking, linkCount } = house;
    this.isLimited = Number.isFinite(asking.maxRooms);
    this.classes = countsOf(asking.radix, asking.whole);
    const moves = rooms.length + linkCount + this.classes.length;
    this.rows = { links: rooms.length, classes: rooms.length + linkCount, moves, rooms: moves + 1 };
  }

  /** For arrangements with at least so many moves. */
  rightHandSides(moves: number): number[] {
    return [
      ...this.rooms.map(() => 1),
      ...Array.from({ length: this.house.linkCount }, () => 0),
      ...this.classes,
      moves,
      ...(this.isLimited ? [this.house.asking.maxRooms] : []),
    ];
  }

  /**
   * Columns that loosen rows where more or fewer are welcome: more moves, arrivals of households that have not left,
   * places for more than ask, fewer rooms. None of them makes an arrangement lighter.
   */
  slackColumns(): Column[] {
    const { links, classes, moves, rooms } = this.rows;
    return [
      columnOf(0, [[moves, -1]]),
      ...[...this.house.types.keys()].map(type => columnOf(0, [[links + type, 1]])),
      ...[...this.classes.keys()].map(of => columnOf(0, [[classes + of, -1]])),
      ...(this.isLimited ? [columnOf(0, [[rooms, 1]])] : []),
    ];
  }

  /** The column of a change of a room, by its number in the order. */
  columnOf(at: number, change: RoomChange): Column {
    const { rows } = this;
    const { moves, weight, links } = effectOf(this.house, this.rooms[at] as number, change);
    return columnOf(weight, [
      [at, 1],
      ...links.map(([link, by]): [number, number] => [rows.links + link, by]),
      ...countsOf(this.house.asking.radix, change.part).map((count, of): [number, number] => [
        rows.classes + of,
        count,
      ]),
      [rows.moves, moves],
      [rows.rooms, this.isLimited && change.part > 0 ? 1 : 0],
    ]);
  }

  /**
   * At some dual prices, the reduced cost of a change by room, but for the price of the room’s own row; and what the
   * right-hand sides of the other rows are worth.
   */
  reducedCosts(duals: Float64Array, moves: number): { fixed: number; costs: ChangeCost[] } {
    const { asking } = this.house;
    const ofLinks = duals.slice(this.rows.links, this.rows.classes);
    const ofParts = asking.profiles.map((_, part) =>
      countsOf(asking.radix, part).reduce(
        (sum, count, of) => sum + count * (duals[this.rows.classes + of] ?? 0),
        0,
      ),
    );
    // a price of the wrong sign would pay for slack
    const ofMove = moves > 0 ? Math.max(0, duals[this.rows.moves] ?? 0) : 0;
    const ofRoom = this.isLimited ? Math.min(0, duals[this.rows.rooms] ?? 0) : 0;
    const costs = this.rooms.map(room => (change: RoomChange): number => {
      const { moves: moved, weight, links } = effectOf(this.house, room, change);
      let sum = weight - (ofParts[change.part] ?? 0) - (change.part > 0 ? ofRoom : 0) - moved * ofMove;
      for (const [link, by] of links) sum -= by * (ofLinks[link] ?? 0);
      return sum;
    });
    const fixed =
      (ofParts[asking.whole] ?? 0) + moves * ofMove + (this.isLimited ? asking.maxRooms * ofRoom : 0);
    return { fixed, costs };
  }
}

/** A column of some entries, those of one row added up. */
function columnOf(cost: number, entries: readonly (readonly [row: number, value: number])[]): Column {
  const sums = new Map<number, number>();
  for (const [row, value] of entries) sums.set(row, (sums.get(row) ?? 0) + value);
  const some = [...sums].filter(([, value]) => value !== 0);
  return { cost, rows: some.map(([row]) => row), values: some.map(([, value]) => value) };
}
