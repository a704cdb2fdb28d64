import { pluralOf } from './plural';

describe('plural form of a number', () => {
  it.each([
    [0, 'many'],
    [1, 'one'],
    [2, 'few'],
    [4, 'few'],
    [5, 'many'],
    [11, 'many'],
    [12, 'many'],
    [14, 'many'],
    [21, 'one'],
    [22, 'few'],
    [25, 'many'],
    [101, 'one'],
    [111, 'many'],
    [112, 'many'],
    [1002, 'few'],
  ] as const)('in Russian, %i takes %s', (n, form) => {
    expect(pluralOf(n, 'ru')).toBe(form);
  });

  it.each(['ky', 'en'] as const)('in %s, only one is singular', language => {
    expect([0, 1, 2, 11, 21].map(n => pluralOf(n, language))).toEqual([
      'other',
      'one',
      'other',
      'other',
      'other',
    ]);
  });
});
