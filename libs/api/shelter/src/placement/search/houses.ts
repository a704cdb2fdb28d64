import { instanceOf } from '../model/build-instance';
import type { HouseInstance } from '../model/instance';
import type { PlacementQuestion } from '../placement.types';
import { largestNow } from '../rooms/remainder';
import type { Arrangement } from './house-search';
import { hasTooFewPlaces } from './too-few-places';

/** A house that is searched. */
export interface SearchedHouse {
  house: HouseInstance;
  /**
   * The largest household of a woman with girls that one room of any house takes now, and one room of another house.
   */
  largest: number;
  largestElsewhere: number;
  /** It has fewer free places than there are guests to place, no matter who moves. */
  isTooFull: boolean;
}

/** An arrangement and its house. */
export interface HouseArrangement {
  house: HouseInstance;
  arrangement: Arrangement;
}

export function housesOf(question: PlacementQuestion): SearchedHouse[] {
  const houseIds = [...new Set(question.rooms.map(({ houseId }) => houseId))];
  const houses = houseIds.map(houseId => {
    const house = instanceOf(question, houseId);
    return { house, largest: largestNow(house), isTooFull: hasTooFewPlaces(question, house) };
  });
  return houses.map(one => {
    const others = houses.filter(other => other !== one).map(({ largest }) => largest);
    const largestElsewhere = Math.max(0, ...others);
    return { ...one, largest: Math.max(one.largest, largestElsewhere), largestElsewhere };
  });
}
