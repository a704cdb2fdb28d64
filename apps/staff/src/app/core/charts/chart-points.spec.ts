import { linePoints } from './chart-points';

describe('moments on a line of time', () => {
  it('stand as far apart as they were', () => {
    expect(linePoints([0, 30, 100], { from: 10, to: 110 })).toEqual([10, 40, 110]);
  });

  it('stand at the beginning where there is one, or all are the same', () => {
    expect(linePoints([7], { from: 10, to: 110 })).toEqual([10]);
    expect(linePoints([7, 7], { from: 10, to: 110 })).toEqual([10, 10]);
  });
});
