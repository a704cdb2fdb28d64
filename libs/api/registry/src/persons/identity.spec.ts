import { initialsOf } from '@baanek/contracts';
import { type Identity, shortName } from './identity';

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
