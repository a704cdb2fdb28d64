import { initialsOf } from '@baanek/contracts';
import { ageOn, type Identity, shortName } from './identity';

const called = (surname: string, given: string, patronymic = '', ...formerNames: string[]): Identity => ({
  ...{ surname, given, patronymic, formerNames, birthDate: null, birthYear: null, pin: null },
});

// Cases made up for this test.
describe('the short form of a name', () => {
  it.each([
    ['both names', called('Токтогулова', 'Айзирек'), 'Айзирек Т.', 'АТ'],
    ['a given name', called('', 'Айзирек'), 'Айзирек', 'А'],
    ['a surname', called('Токтогулова', ''), 'Токтогулова', 'Т'],
    ['a patronymic', called('', '', 'Бакытовна'), 'Бакытовна', 'Б'],
    ['a former name', called('', '', '', 'Асанова'), 'Асанова', 'А'],
    ['what nobody sees before it', called('\u200BТоктогулова', '\u202EАйзирек'), 'Айзирек Т.', 'АТ'],
    ['nothing that is seen for a surname', called('\u2060', 'Айзирек'), 'Айзирек', 'А'],
    ['a quotation mark before it', called('«Токтогулова»', '"Айзирек"'), '"Айзирек" Т.', 'АТ'],
    ['letters of two units', called('𐐀𐐁', '𐐂𐐃'), '𐐂𐐃 𐐀.', '𐐂𐐀'],
    ['no letter at all', called('', '—'), '—', '?'],
    ['no name', called('', ''), '', ''],
  ])('of somebody with %s', (_, identity, short, initials) => {
    expect(shortName(identity)).toBe(short);
    expect(initialsOf(identity)).toBe(initials);
  });
});

describe('an age', () => {
  const of = (birthDate: string | null, birthYear: number | null, day: string): number | null =>
    ageOn(day, { birthDate, birthYear });

  // github.com/SparkDevNetwork/Rock/issues/703, officelifehq/officelife/issues/1013, WeAllCode/website/issues/488
  it.each([
    ['the day before a birthday', '2002-05-12', '2019-05-11', 16],
    ['a birthday', '2002-05-12', '2019-05-12', 17],
    ['born on 29 February, the day before, of a common year', '2008-02-29', '2026-02-28', 17],
    ['born on 29 February, the day after, of a common year', '2008-02-29', '2026-03-01', 18],
    ['born on 29 February, of a leap year', '2008-02-29', '2028-02-29', 20],
    ['before she was born', '2020-01-01', '2019-12-31', 0],
  ])('on %s', (_, born, day, age) => {
    expect(of(born, Number(born.slice(0, 4)), day)).toBe(age);
  });

  it('of a bare year is that of its first day, and none without a year', () => {
    expect([of(null, 2002, '2019-01-01'), of(null, null, '2019-01-01')]).toEqual([17, null]);
  });
});
