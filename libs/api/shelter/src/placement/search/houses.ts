import type { PlacementQuestion } from '../placement.types';
import type { Arrangement } from './arrange';
import { modelOf } from './build-model';
import { remainderOf, takes } from './content';
import type { Chamber, Model } from './model';
import { unfold, type Unfolded } from './unfold';

/** A house as it is now. */
export interface House {
  model: Model;
  /** The largest woman with girls that one of its rooms takes. */
  largest: number;
}

export function housesOf(question: PlacementQuestion): House[] {
  return [...new Set(question.rooms.map(({ houseId }) => houseId))].map(houseId => {
    const model = modelOf(question, houseId);
    const largest = Math.max(0, ...model.chambers.map(chamber => takesNow(model, chamber)));
    return { model, largest };
  });
}

/** The largest of all, and the largest of the others. */
export function largestOf(houses: readonly House[], house: House): { largest: number; elsewhere: number } {
  const others = houses.filter(other => other !== house).map(({ largest }) => largest);
  const elsewhere = Math.max(0, ...others);
  return { largest: Math.max(house.largest, elsewhere), elsewhere };
}

function takesNow(model: Model, chamber: Chamber): number {
  const { staying, space } = remainderOf(chamber, []);
  return takes(model, chamber, staying, space.beds);
}

/** An arrangement with the people in it. */
export interface Found extends Arrangement, Unfolded {}

export const found = (question: PlacementQuestion, model: Model, arrangement: Arrangement): Found => ({
  ...arrangement,
  ...unfold(question, model, arrangement),
});
