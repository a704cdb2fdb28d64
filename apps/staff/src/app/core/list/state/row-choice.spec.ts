import { signal } from '@angular/core';
import { RowChoice } from './row-choice';

describe('rows that are chosen', () => {
  const rows = signal<readonly string[]>([]);
  let choice: RowChoice<string>;
  beforeEach(() => {
    rows.set(['a', 'b', 'c', 'd', 'e']);
    choice = new RowChoice(rows, row => row, 3);
  });

  it('are a range from the row pressed before, in either direction, and are left out as one', () => {
    choice.press('d');
    choice.press('b', { range: true });
    expect(choice.chosen()).toEqual(['b', 'c', 'd']);
    choice.press('c', { range: true });
    expect(choice.chosen()).toEqual(['d']);
  });

  it('are never more than may be, and all of them are as many as that', () => {
    choice.pressAll();
    expect([choice.chosen(), choice.extent(), choice.isFull()]).toEqual([['a', 'b', 'c'], 'all', true]);
    choice.press('e');
    expect(choice.chosen()).toEqual(['a', 'b', 'c']);
    choice.pressAll();
    expect(choice.extent()).toBe('none');
  });

  it('are those alone that are shown, and one that comes back is not chosen again once something else was pressed', () => {
    choice.press('a');
    choice.press('b');
    rows.set(['b', 'c']);
    expect([choice.chosen(), choice.extent()]).toEqual([['b'], 'some']);
    choice.press('c');
    rows.set(['a', 'b', 'c']);
    expect(choice.chosen()).toEqual(['b', 'c']);
  });
});
