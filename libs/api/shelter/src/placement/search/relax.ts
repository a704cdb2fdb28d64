import type { PlacementQuestion } from '../placement.types';
import { modelOf } from './build-model';
import { type Census, censusOf } from './census';
import { bedsLeft, getAlong, remainderOf } from './content';
import { loosened } from './loosen';
import { canPack } from './pack';

/**
 * False when it is proved that no moves within the house make room. Residents who lie where nobody would put them today
 * may stay there; they are left out of the proof, as if they took no place.
 */
export function mayBeArranged(question: PlacementQuestion, census: Census): boolean {
  const irregular = irregularOf(question, census);
  const residents = question.residents.filter((_, at) => !irregular.has(at));
  const lawful = { ...question, residents };
  const then = censusOf(lawful, census.houseId);
  return canPack(loosened(lawful, modelOf(lawful, then, then.divided)));
}

function irregularOf(question: PlacementQuestion, census: Census): Set<number> {
  const model = modelOf(question, census, []);
  const irregular = new Set<number>();
  for (const [at, chamber] of model.chambers.entries()) {
    const divided = chamber.fixed.filter(({ resident }) => census.divided.includes(resident));
    const fixed = chamber.fixed.filter(lodger => !divided.includes(lodger));
    const mobile = [...chamber.movable, ...divided];
    const room = { ...chamber, fixed, movable: mobile };
    const rest = remainderOf(room, [...mobile.keys()]);
    const open = chamber.movable.every(({ type }) => model.types[type]?.open[at]);
    const regular = open && bedsLeft(rest, mobile) >= 0 && getAlong(model, chamber, fixed, mobile);
    if (!regular) for (const { resident } of mobile) irregular.add(resident);
  }
  return irregular;
}
