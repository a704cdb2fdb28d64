import { type Agreement, compareNames } from './compare';
import { readName } from './name-words';

const compare = (asked: string, own: string): Agreement => compareNames(readName(asked), readName(own));
const OWN = 'Асанова Айгүл Бакытовна';

describe('how well two names agree', () => {
  it.each([
    'Асанова Айгүл Бакытовна',
    'Asanova Aigul Bakytovna',
    'Айгуль Бакытовна Асанова',
    'АСАНОВА АЙГУЛЬ БАКЫТОВНА',
  ])('word for word: %s', asked => {
    expect(compare(asked, OWN)).toMatchObject({ exact: true, complete: true, whole: 3 });
  });

  it.each(['Асан Айгүл', 'Асанова Айгүл Бакыт кызы', 'Айгүл Бакыт', 'Асанова А. Б.', 'Asanova A.B.'])(
    'with something dropped: %s',
    asked => {
      expect(compare(asked, OWN)).toMatchObject({ exact: false, complete: true, typo: false });
    },
  );

  it.each(['Асанвоа Айгүл', 'Осанова Айгүл Бакытовна', 'Асанова Айгл', 'Асанова Айгүлл Бакытовн'])(
    'with one typing error: %s',
    asked => {
      expect(compare(asked, OWN)).toMatchObject({ exact: false });
      expect(compare(asked, OWN).share).toBeGreaterThan(0.75);
    },
  );

  it('tells a surname from a patronymic', () => {
    const own = compare('Бакытова Айгүл Асановна', 'Бакытова Айгүл Асановна');
    const other = compare('Бакытова Айгүл Асановна', OWN);
    expect(other).toMatchObject({ swapped: true, complete: false });
    expect(own.share - other.share).toBeGreaterThan(0.2);
  });

  it('tells a kyzy from a surname, and forgives an error in the particle', () => {
    const asked = 'Бакыт кызы Айгүл';
    expect(compare(asked, 'Бакыт кызы Айгүл').share).toBeGreaterThan(compare(asked, 'Бакытова Айгүл').share);
    expect(compare('Бакыт кызв Айгүл', 'Бакыт кызы Айгүл').share).toBeGreaterThan(0.8);
  });

  it.each(['Асанова Айпери Кубатовна', 'Токтогулова Айгүл Нурлановна', 'Мария Петрова'])('not: %s', asked => {
    expect(compare(asked, OWN).share).toBeLessThan(0.45);
  });

  it('reads a name of very many words in no time', () => {
    const asked = readName('а '.repeat(6))
      .concat(readName('Асанова '.repeat(6)))
      .slice(0, 6);
    expect(compareNames(asked, readName(OWN)).complete).toBe(false);
  });
});
