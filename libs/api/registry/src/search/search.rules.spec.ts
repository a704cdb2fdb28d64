import type { Identity } from '../persons/identity';
import { askedName, judgeAll, type Judgement, type Known, type Question } from './search.rules';

const somebody = (name: string, birthYear: number | null = null, over: Partial<Known> = {}): Known => {
  const [surname = '', given = '', patronymic = ''] = name.split(' | ');
  const identity: Identity = {
    ...{ surname, given, patronymic, formerNames: [], birthDate: null },
    ...{ birthYear, pin: null },
  };
  return { identity, contact: null, oblast: 'chui', ...over };
};
const ask = (name: string, over: Partial<Question> = {}): Question => ({
  ...{ birthYear: null, phone: null, pin: null, oblast: null, narrowed: false },
  name: askedName(name),
  ...over,
});
const phones = (...list: string[]): Pick<Known, 'contact'> => ({
  contact: { phones: list, safeHours: '', mayLeaveMessage: 'no', codeWord: '' },
});
const judgeOne = (asked: Question, known: Known): Judgement | null => judgeAll(asked, [known])[0] ?? null;

describe('judging candidates', () => {
  const own = somebody('Асанова | Айгүл | Бакытовна', 1990);

  it.each([
    ['three names, each in its part', ask('Asanova Aigul Bakytovna'), ['name_same']],
    ['two names and the year', ask('Айгуль Асанова', { birthYear: 1990 }), ['name_same', 'year_same']],
  ])('likely: %s', (_, asked, reasons) => {
    expect(judgeOne(asked, own)).toMatchObject({ likelihood: 'likely', reasons });
  });

  it.each([
    ['two names', ask('Айгуль Асанова'), ['name_same']],
    ['initials and the year', ask('Асанова А. Б.', { birthYear: 1990 }), ['initials_fit', 'year_same']],
    ['a typing error', ask('Осанова Айгүл Бакытовна', { birthYear: 1990 }), ['name_typo', 'year_same']],
    ['another year', ask('Асанова Айгүл Бакытовна', { birthYear: 1972 }), ['name_same', 'year_differs']],
    [
      'surname and patronymic swapped',
      ask('Бакытова Айгүл Асановна', { birthYear: 1990 }),
      ['name_alike', 'name_swapped', 'year_same'],
    ],
  ])('maybe: %s', (_, asked, reasons) => {
    expect(judgeOne(asked, own)).toMatchObject({ likelihood: 'maybe', reasons });
  });

  it('is likely for a phone and a name that agree, not for a phone of the family', () => {
    const mother = somebody('Асанова | Айгүл | Бакытовна', 1990, phones('+996000000001'));
    const phone = '+996000000001';
    expect(judgeOne(ask('Айгүл Асанова', { phone }), mother)?.likelihood).toBe('likely');
    expect(judgeOne(ask('Асанов Тимур', { phone }), mother)?.likelihood).toBe('maybe');
    const child = somebody('Асанов | Тимур | ', 2015, { household: true });
    expect(judgeOne(ask('Асанов Тимур', { phone }), child)?.reasons).toContain('household_same');
  });

  it('is likely for nobody when two bear names that fit alike', () => {
    const two = [somebody('Асан кызы | Айзада | ', 1990), somebody('Асанова | Айзада | ', 1990)];
    const told = (name: string): (string | undefined)[] =>
      judgeAll(ask(name, { birthYear: 1990 }), two).map(one => one?.likelihood);
    expect(told('Айзада Асан')).toEqual(['maybe', 'maybe']);
    expect(told('Айзада Асанова')).toEqual(['maybe', 'likely']);
    expect(told('Асан кызы Айзада')).toEqual(['likely', 'maybe']);
  });

  it('leaves out whom the name or the year speaks against', () => {
    expect(judgeOne(ask('Айпери Токтогулова'), own)).toBeNull();
    expect(judgeOne(ask('Айгүл Бакытовна Осмонова', { birthYear: 1960 }), own)).toBeNull();
  });

  it('knows her by a former name', () => {
    const married = somebody('Осмонова | Айгүл | Бакытовна', 1990);
    married.identity.formerNames = ['Асанова'];
    const judgement = judgeOne(ask('Асанова Айгүл Бакытовна'), married);
    expect(judgement?.reasons).toContain('former_name');
  });
});
