import { familySizes } from './family-sizes';

const fit = (size: number, answer: 'one_room' | 'moves' | 'none', moves: number | null = null) => ({
  ...{ size, answer, moves },
});

describe('who fits tonight, in one line', () => {
  it('puts neighbouring sizes together that would get the same', () => {
    const fits = [
      fit(1, 'one_room'),
      fit(2, 'one_room'),
      fit(3, 'moves', 1),
      fit(4, 'moves', 2),
      fit(5, 'none'),
    ];
    expect(familySizes(fits).map(({ from, to, answer }) => [from, to, answer])).toEqual([
      [1, 2, 'one_room'],
      [3, 3, 'moves'], // another number of moves is another answer
      [4, 4, 'moves'],
      [5, 5, 'none'],
    ]);
  });

  it('says nothing when nothing was tried', () => {
    expect(familySizes([])).toEqual([]);
  });
});
