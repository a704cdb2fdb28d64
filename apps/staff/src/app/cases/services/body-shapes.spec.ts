import { BODY_REGIONS, BODY_SIDES } from '@baanek/contracts';
import { shapesOf } from './body-shapes';

describe('a body chart', () => {
  const shapes = BODY_SIDES.flatMap(shapesOf);

  it('draws each part of both sides once', () => {
    expect(shapes.map(({ region }) => region).sort()).toEqual([...BODY_REGIONS].sort());
    const places = shapes.map(
      ({ region, outline, mirrored }) => `${region.slice(0, 5)} ${outline} ${mirrored}`,
    );
    expect(new Set(places).size).toBe(shapes.length);
    expect(shapes.filter(({ outline }) => outline === '')).toEqual([]);
  });

  it('has her left at the right of the picture from the front, and at the left from the back', () => {
    const mirrored = new Map(shapes.map(shape => [shape.region, shape.mirrored]));
    expect([mirrored.get('front_hand_left'), mirrored.get('back_hand_left')]).toEqual([false, true]);
    expect([mirrored.get('front_hand_right'), mirrored.get('back_hand_right')]).toEqual([true, false]);
  });
});
