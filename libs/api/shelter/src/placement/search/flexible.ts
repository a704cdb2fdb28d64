import type { PlacementQuestion } from '../placement.types';
import { modelOf } from './build-model';
import { remainderOf } from './content';
import type { House } from './houses';
import { Loosened } from './loosen';
import type { Chamber } from './model';
import { Packing } from './pack';
import { type RoomState, RoomStates } from './room-state';

/**
 * Tells whether room could be made if certain residents might move, each of them or not, and nobody else; “no” is
 * certain.
 */
export class Flexible {
  private readonly loosened: Loosened;
  private readonly states: RoomStates;
  private readonly packing: Packing;
  private readonly rooms = new Map<string, RoomState>();
  private readonly homes = new Map<number, number[]>();

  constructor(
    question: PlacementQuestion,
    private readonly house: House,
  ) {
    const { houseId, whole, divided } = house.census;
    const everybody = modelOf(question, { houseId, whole: new Set(), divided: [] }, [...whole, ...divided]);
    this.loosened = new Loosened(question, house, everybody);
    const model = { ...everybody, types: this.loosened.types };
    this.states = new RoomStates(model);
    this.packing = new Packing(model);
    for (const [at, { fixed, movable }] of house.model.chambers.entries())
      for (const { resident } of [...fixed, ...movable])
        this.homes.set(resident, [...(this.homes.get(resident) ?? []), at]);
  }

  /** Gives up after so many steps, and says “perhaps”. */
  allows(movers: readonly number[], steps: number): boolean {
    return this.decided(movers, [], steps);
  }

  /** Those who could not be put where they lie are looked at both ways, one after another: they stay, or they move. */
  private decided(may: readonly number[], must: readonly number[], steps: number): boolean {
    if (!this.packed(may, must, steps)) return false;
    const open = may.find(resident => !this.loosened.isRegular(resident));
    if (open === undefined) return true;
    const others = may.filter(resident => resident !== open);
    return this.decided(others, must, steps) || this.decided(others, [...must, open], steps);
  }

  private packed(may: readonly number[], must: readonly number[], steps: number): boolean {
    const { types, chambers, asked } = this.states.model;
    const waiting = types.map(() => 0);
    const left = new Map<number, number[]>();
    const leave = (resident: number, waits: readonly number[]): void => {
      for (const type of waits) waiting[type] = (waiting[type] ?? 0) + 1;
      for (const at of this.homes.get(resident) ?? []) left.set(at, [...(left.get(at) ?? []), resident]);
    };
    for (const resident of may) leave(resident, this.loosened.flexible(resident));
    for (const resident of must) leave(resident, this.loosened.moving(resident));
    const rooms = chambers.flatMap((_, at) => {
      const isOpen = asked.open[at] || types.some(({ open }) => open[at]);
      return isOpen ? [this.room(at, left.get(at) ?? [])] : [];
    });
    return this.packing.allows(rooms, waiting, steps);
  }

  private room(at: number, gone: readonly number[]): RoomState {
    const key = `${at}:${gone.join()}`;
    const known = this.rooms.get(key);
    if (known) return known;
    const chamber = this.house.model.chambers[at] as Chamber;
    const staying = [...chamber.fixed, ...chamber.movable].filter(({ resident }) => !gone.includes(resident));
    const emptied = { ...chamber, fixed: staying, movable: [] };
    const state = this.states.of(at, emptied, remainderOf(emptied, []));
    this.rooms.set(key, state);
    return state;
  }
}
