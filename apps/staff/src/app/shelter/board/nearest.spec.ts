import { nearest } from './nearest';

/** Cards of two rows of three, the first of the upper row higher than the others. */
const CARDS = [
  [0, 0, 300],
  [200, 0, 100],
  [400, 0, 100],
  [0, 310, 100],
  [200, 310, 100],
  [400, 310, 100],
] as const;

describe('the next one above or below', () => {
  const cards = CARDS.map(([left, top, height]) => {
    const element = document.createElement('div');
    const box = { left, top, bottom: top + height, width: 190, height };
    element.getBoundingClientRect = () => box as DOMRect;
    return element;
  });
  const from = (at: number, way: 'up' | 'down'): number => {
    const card = cards[at];
    const next = card && nearest(card, cards, way);
    return next ? cards.indexOf(next) : -1;
  };

  it('lies in the same column, however high its neighbours are', () => {
    expect([0, 1, 2].map(at => from(at, 'down'))).toEqual([3, 4, 5]);
    expect([3, 4, 5].map(at => from(at, 'up'))).toEqual([0, 1, 2]);
  });

  it('lies in another column where the last row is short', () => {
    const [, , third, , fifth] = cards;
    expect(third && nearest(third, cards.slice(0, 5), 'down')).toBe(fifth);
  });

  it('is nothing at the edges', () => {
    expect([from(0, 'up'), from(5, 'down')]).toEqual([-1, -1]);
  });
});
