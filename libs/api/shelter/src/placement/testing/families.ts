import type { Guest } from '../placement.types';
import type { Drawing } from './drawing';

/** Of a hundred households, how many have so many children: most women come alone or with one or two. */
const CHILDREN = [34, 26, 20, 11, 6, 3];

/** A household as they come: a woman, often with children, sometimes with her mother. */
export function family(draw: Drawing, id: string): Guest[] {
  let at = draw.whole(0, 99);
  const children = CHILDREN.findIndex(share => (at -= share) < 0);
  return familyOf(draw, id, 1 + children + Number(draw.chance(0.06)));
}

/** One of a given size; who is no child is a woman. */
export function familyOf(draw: Drawing, id: string, size: number): Guest[] {
  const withMother = size > 2 && draw.chance(0.1);
  return Array.from({ length: size }, (_, at): Guest => {
    const isAdult = at === 0 || (withMother && at === 1);
    return {
      id: `${id}-${at}`,
      sex: isAdult || draw.chance(0.5) ? 'female' : 'male',
      age: isAdult ? (draw.chance(0.1) ? null : draw.whole(18, 60)) : draw.whole(0, 17),
      stepFree: draw.chance(isAdult ? 0.04 : 0.01),
    };
  });
}
