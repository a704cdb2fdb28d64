import { isYounger } from '../guests';
import type { PlacementQuestion } from '../placement.types';
import { ends } from './build-model';
import type { House } from './houses';

/** Whether the house has fewer free places than the household has guests, whoever moves and whoever lies in cots. */
export function isTooFull(question: PlacementQuestion, { model }: House): boolean {
  const { household, residents } = question;
  const everybody = [...household.guests, ...residents.flatMap(({ guests }) => guests)];
  const used = {
    bed: true,
    cot: everybody.some(guest => isYounger(guest, model.rules.cotUnder)),
    shared: everybody.some(guest => isYounger(guest, model.rules.sharedBedUnder)),
  };
  const mobile = household.isolation ? [] : model.movers.flatMap(({ resident }) => residents[resident] ?? []);
  const shapes = model.chambers.map(({ shape }) => shape);
  const open = [model.asked.open, ...mobile.map(one => ends(shapes, one, question, false))];
  const free = model.chambers.map(({ shape, lodgers }, at) => {
    if (!open.some(is => is[at])) return 0;
    const taken = new Set(lodgers.flatMap(({ placeIds }) => placeIds));
    return shape.places.filter(({ id, kind }) => used[kind] && !taken.has(id)).length;
  });
  return free.reduce((sum, count) => sum + count, 0) < household.guests.length;
}
