import type { PlacementQuestion } from '../placement.types';
import { modelOf } from './build-model';
import { remainderOf } from './content';
import type { House } from './houses';
import { simplified } from './loosen';
import type { Model } from './model';
import { Packing } from './pack';
import type { Room } from './room';

/** Tells fast whether some residents could all find another room, by counting and by trying; “no” is certain. */
export class Repacking {
  private readonly model: Model;
  private readonly packing: Packing;
  private readonly typeOf: ReadonlyMap<number, number>;
  private readonly rooms = new Map<string, Room>();

  constructor(
    question: PlacementQuestion,
    private readonly house: House,
  ) {
    const { houseId, whole, divided } = house.census;
    const nobody = { houseId, whole: new Set<number>(), divided: [] };
    const model = modelOf(question, nobody, [...whole, ...divided]);
    this.model = simplified(model);
    this.typeOf = new Map(model.gathering.map(({ resident, type }) => [resident, type]));
    this.packing = new Packing(this.model);
  }

  allows(movers: readonly number[]): boolean {
    const waiting = this.model.types.map(() => 0);
    for (const resident of movers) {
      const type = this.typeOf.get(resident) ?? -1;
      waiting[type] = (waiting[type] ?? 0) + 1;
    }
    const rooms = this.house.model.chambers.flatMap((_, at) => {
      const isOpen = this.model.asked.open[at] || this.model.types.some(({ open }) => open[at]);
      return isOpen ? [this.room(at, movers)] : [];
    });
    return this.packing.settle(rooms, waiting);
  }

  private room(at: number, movers: readonly number[]): Room {
    const chamber = this.house.model.chambers[at] as Room['chamber'];
    const lodgers = [...chamber.fixed, ...chamber.movable];
    const staying = lodgers.filter(({ resident }) => !movers.includes(resident));
    const key = `${at}:${staying.map(({ resident }) => resident).join()}`;
    const emptied = { ...chamber, fixed: staying, movable: [] };
    const room = this.rooms.get(key) ?? { at, chamber: emptied, rest: remainderOf(emptied, []), settled: [] };
    this.rooms.set(key, room);
    return room;
  }
}
