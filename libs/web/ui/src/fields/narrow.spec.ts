import { narrow } from './narrow';

const OPTIONS = ['Айгүл Асанова', 'Нургүл Турдубекова', 'Ёлкина Анна', 'Комната 12'].map(label => ({
  value: label,
  label,
}));

describe('a long list narrowed by what is typed', () => {
  it.each([
    ['', 4],
    ['  ', 4],
    ['а', 2],
    ['гул', 0],
    ['айгул', 1],
    ['АСАНОВА айгүл', 1],
    ['елк', 1],
    ['12', 1],
    ['ася', 0],
  ])('«%s»: %i', (typed, n) => {
    expect(narrow(OPTIONS, typed)).toHaveLength(n);
  });
});
