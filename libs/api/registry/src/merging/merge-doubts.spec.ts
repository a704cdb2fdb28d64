import { mergeDoubts } from './merge-doubts';

describe('what speaks against two records being of one human being', () => {
  const woman = { birthDate: null, birthYear: 1990, pin: null, sex: 'female' as const };
  const pin = (day: string): string => `2${day}00000`;

  it.each([
    ['the same, typed twice', {}, {}, false, []],
    ['a mother and her daughter', {}, { birthYear: 2015 }, true, ['same_household', 'birth_differs']],
    ['a mother and a child of unknown age', {}, { birthYear: null }, true, ['same_household']],
    ['a brother and a sister', {}, { sex: 'male' as const }, true, ['same_household', 'sex_differs']],
    ['twins', { birthDate: '2015-05-05' }, { birthDate: '2015-05-05' }, true, ['same_household']],
    ['a guessed year that is one off', {}, { birthYear: 1991 }, false, []],
    ['years two apart', {}, { birthYear: 1992 }, false, ['birth_differs']],
    ['two dates', { birthDate: '1990-05-05' }, { birthDate: '1990-05-06' }, false, ['birth_differs']],
    ['a date and its year', { birthDate: '1990-05-05' }, {}, false, []],
    ['two PINs', { pin: pin('05051990') }, { pin: pin('06051990') }, false, ['pin_differs']],
    ['a PIN and none', { pin: pin('05051990') }, {}, false, []],
    ['an unknown sex', { sex: 'not_known' as const }, {}, false, []],
  ])('%s', (_, a, b, together, doubts) => {
    const said = { together, apart: false };
    expect(mergeDoubts({ ...woman, ...a }, { ...woman, ...b }, said)).toEqual(doubts);
    expect(mergeDoubts({ ...woman, ...b }, { ...woman, ...a }, said)).toEqual(doubts);
  });

  it('somebody who has said that they are two', () => {
    expect(mergeDoubts(woman, woman, { together: false, apart: true })).toEqual(['told_apart']);
  });
});
