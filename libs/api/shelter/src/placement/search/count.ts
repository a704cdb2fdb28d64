import { isYounger } from '../guests';
import type { PlacementQuestion } from '../placement.types';
import { ends } from './build-model';
import type { House } from './houses';

/** Whether the house has fewer free places than the household has guests, whoever moves and whoever lies in cots. */
export function isTooFull(question: PlacementQuestion, { model, census }: House): boolean {
  const { household, residents } = question;
  const everybody = [...household.guests, ...residents.flatMap(({ guests }) => guests)];
  const used = {
    bed: true,
    cot: everybody.some(guest => isYounger(guest, model.rules.cotUnder)),
    shared: everybody.some(guest => isYounger(guest, model.rules.sharedBedUnder)),
  };
  const { whole, divided } = census;
  const mobile = household.isolation
    ? []
    : residents.filter((_, at) => whole.has(at) || divided.includes(at));
  const shapes = model.chambers.map(({ shape }) => shape);
  const open = [model.asked.open, ...mobile.map(one => ends(shapes, one, question, false))];
  const free = model.chambers.map(({ shape, fixed, movable }, at) => {
    if (!open.some(is => is[at])) return 0;
    const taken = new Set([...fixed, ...movable].flatMap(({ placeIds }) => placeIds));
    return shape.places.filter(({ id, kind }) => used[kind] && !taken.has(id)).length;
  });
  return free.reduce((sum, count) => sum + count, 0) < household.guests.length;
}
