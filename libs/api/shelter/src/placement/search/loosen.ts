import { isYounger } from '../guests';
import type { Guest, PlacementQuestion } from '../placement.types';
import { spaceOf } from './beds';
import { bedsLeft, getAlong } from './content';
import type { House } from './houses';
import { type Lot, lotOf } from './lot';
import type { Chamber, Lodger, Model, MoverType } from './model';

/** What present households are to a proof: types that wait for a room, easier to place than they are. */
export class Loosened {
  readonly types: MoverType[] = [];
  private readonly known = new Map<string, number>();
  private readonly movers = new Map<number, { moving: number[]; flexible: number[]; regular: boolean }>();

  /** Of a model of the house in which everybody who may move gathers. */
  constructor(question: PlacementQuestion, { census, model }: House, everybody: Model) {
    const halves = hasHalves(model);
    for (const { resident, type } of everybody.gathering) {
      const { lot, tag, open } = everybody.types[type] as MoverType;
      const whole = census.whole.has(resident);
      const legal = model.chambers.every((chamber, at) =>
        [...chamber.fixed, ...chamber.movable]
          .filter(lodger => lodger.resident === resident)
          .every(lodger => (!whole || open[at] === true) && mayLie(model, chamber, lodger)),
      );
      const moving = [this.typeOf({ lot: plain(lot, halves), tag, open })];
      const parts = whole ? moving : dividedOf(question, model, resident).map(one => this.typeOf(one));
      this.movers.set(resident, { moving, flexible: legal ? parts : [], regular: legal && whole });
    }
  }

  /** Who moves. */
  moving = (resident: number): readonly number[] => this.movers.get(resident)?.moving ?? [];

  /** Who moves or stays; nobody when they could not be put where they lie. */
  flexible = (resident: number): readonly number[] => this.movers.get(resident)?.flexible ?? [];

  /** Whether to stay is no more than to move to where they lie. */
  isRegular = (resident: number): boolean => this.movers.get(resident)?.regular === true;

  private typeOf(type: Omit<MoverType, 'count'>): number {
    const key = JSON.stringify(type);
    const at = this.known.get(key) ?? this.types.push({ ...type, count: 0 }) - 1;
    this.known.set(key, at);
    return at;
  }
}

/** Whether somebody might be put where they lie, in the places they have, beside those who lie there. */
function mayLie(model: Model, chamber: Chamber, lodger: Lodger): boolean {
  const others = [...chamber.fixed, ...chamber.movable].filter(other => other !== lodger);
  const own = chamber.shape.places.filter(({ id }) => lodger.placeIds.includes(id));
  const rest = { staying: others, free: own, space: spaceOf(own) };
  return bedsLeft(rest, [lodger]) >= 0 && getAlong(model, chamber, others, [lodger]);
}

/**
 * A household in several rooms: where rooms are shared, guests who belong to nobody, with whom their own men and boys are
 * at peace; where they are not, one guest who needs a room.
 */
function dividedOf(
  { residents }: PlacementQuestion,
  model: Model,
  resident: number,
): Omit<MoverType, 'count'>[] {
  const { rules, chambers } = model;
  const halves = hasHalves(model);
  const open = chambers.map(({ shape }) => shape.kind !== 'isolation');
  const guests: readonly Guest[] = residents[resident]?.guests ?? [];
  const counted = guests.filter(guest => !halves || !isYounger(guest, rules.sharedBedUnder));
  const alone = rules.sharedRooms ? counted : guests.slice(0, 1);
  return alone.map(guest => ({
    lot: plain({ ...lotOf([guest], rules), olderMales: 0 }, halves),
    tag: -1,
    open,
  }));
}

const hasHalves = ({ chambers }: Model): boolean =>
  chambers.some(({ shape }) => shape.places.some(({ kind }) => kind === 'shared'));

/** As little as decides where somebody fits. */
function plain(lot: Lot, halves: boolean): Lot {
  const { size, females, olderMales, cotOnly, cotOrHalf } = lot;
  const apart = { females: females > 0 ? size : 0, olderMales: olderMales > 0 ? size : 0 };
  const needless = { adults: 0, stepFree: 0, small: 0 };
  if (halves) return { ...lot, ...apart, ...needless };
  return { ...lot, ...apart, ...needless, women: 0, halfOnly: 0, cotOnly: cotOnly + cotOrHalf, cotOrHalf: 0 };
}
