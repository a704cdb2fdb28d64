import { isYounger } from '../guests';
import type { Guest, PlacementQuestion } from '../placement.types';
import { type Lot, lotOf } from './lot';
import type { Model, MoverType } from './model';

/**
 * The model with what a proof need not tell apart made alike, and with divided households made easier to place than
 * they are: where rooms are shared, guests who belong to nobody, with whom their own men and boys are at peace; where
 * they are not, one guest who needs a room.
 */
export function loosened(question: PlacementQuestion, model: Model): Model {
  const halves = hasHalves(model);
  const open = model.chambers.map(({ shape }) => shape.kind !== 'isolation');
  const divided = model.gathering.flatMap(({ resident }): MoverType[] => {
    const guests: readonly Guest[] = question.residents[resident]?.guests ?? [];
    const counted = guests.filter(guest => !halves || !isYounger(guest, model.rules.sharedBedUnder));
    const alone = model.rules.sharedRooms ? counted : guests.slice(0, 1);
    return alone.map(guest => {
      const lot = { ...lotOf([guest], model.rules), olderMales: 0 };
      return { lot, tag: -1, open, count: 1 };
    });
  });
  const whole = model.types.map((type, at) => ({
    ...type,
    count: type.count - model.gathering.filter(one => one.type === at).length,
  }));
  const loose = simplified({ ...model, gathering: [], types: [...whole, ...divided] });
  return { ...loose, types: merged(loose.types) };
}

/** The model with no more of each type than decides where it fits. */
export function simplified(model: Model): Model {
  const halves = hasHalves(model);
  const types = model.types.map(type => ({ ...type, lot: plain(type.lot, halves) }));
  return { ...model, types };
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

function merged(types: readonly MoverType[]): MoverType[] {
  const known = new Map<string, MoverType>();
  for (const type of types) {
    const key = JSON.stringify([type.lot, type.tag, type.open]);
    known.set(key, { ...type, count: (known.get(key)?.count ?? 0) + type.count });
  }
  return [...known.values()];
}
