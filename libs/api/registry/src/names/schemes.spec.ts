import { FEMALE_NAMES, MALE_NAMES } from './given-names';
import { keysOf, readName } from './name-words';
import { transliterate } from './systems';
import { KYRGYZ_NAMES, RUSSIAN_NAMES } from './testing/full-names';
import { SCHEME_NAMES, samplesOf, writeBy } from './testing/schemes';

/** True where each word of the one is found by the one of the other that stands in its place. */
function meet(a: string, b: string): boolean {
  const [own, asked] = [readName(a).map(keysOf), readName(b).map(keysOf)];
  return own.length === asked.length && own.every((keys, i) => keys.some(key => asked[i]?.includes(key)));
}

describe('a name by the schemes of passports, maps and libraries', () => {
  it.each(SCHEME_NAMES)('is written as the table of %s expects', scheme => {
    for (const [text, written] of samplesOf(scheme)) expect(writeBy(scheme, text)).toBe(written);
  });

  it.each(SCHEME_NAMES)('is the same name by all its words, Russian or Kyrgyz: %s', scheme => {
    const names = [...RUSSIAN_NAMES, ...KYRGYZ_NAMES.map(name => transliterate(name, 'russian'))];
    expect(names.filter(name => !meet(name, writeBy(scheme, name)))).toEqual([]);
  });

  // Those of the first two rows were reported; the others are from passports of athletes and artists, and made up.
  it.each([
    ['Оксана', 'Oxana', 'Oksana'],
    ['Ксения', 'Xenia', 'Kseniya', 'Xeniya', 'Ksenija'],
    ['Максим', 'Maxim', 'Maksim'],
    ['Александр', 'Alexander', 'Alexandr', 'Aleksandr', 'Aleksander'],
    ['Юлия', 'Julia', 'Julija', 'Ioulia', 'Juliâ', 'Yuliya', 'Iuliia', 'Yulia', 'Ûliâ'],
    ['Татьяна', 'Tatiana', 'Tatyana', 'Tatjana', 'Tatʹâna'],
    ['Шахова', 'Chakhova', 'Shakhova', 'Šahova', 'Šaxova', 'Schakhowa'],
    ['Чехова', 'Tchekhova', 'Chekhova', 'Čehova', 'Tschekhowa'],
    ['Иван', 'Ваня', 'Ivan', 'Vanya'],
    ['Григорьева', 'Grigoryeva', 'Grigorieva', "Grigor'eva", 'Grigorjeva'],
    ['Юрьевна', 'Yuryevna', 'Iourievna', 'Jurjevna', "Iur'evna"],
    ['Наталья', 'Natalya', 'Natalia', 'Nathalia', 'Наташа', 'Наталия'],
    ['Щербакова', 'Shcherbakova', 'Chtcherbakova', 'Ščerbakova', 'Scherbakova', 'Ŝerbakova'],
    ['Жукова', 'Zhukova', 'Joukova', 'Žukova', 'Jukova'],
    ['Цветкова', 'Tsvetkova', 'Cvetkova', 'Tcvetkova', 'Svetkova'],
    ['Королёва', 'Korolyova', 'Koroleva', 'Korolyeva', 'Koroljova', 'Королева'],
  ])('is found as %s', (name, ...spellings) => {
    expect(spellings.filter(spelling => !meet(name, spelling))).toEqual([]);
  });

  it('keeps given names apart that are none of one another', () => {
    const names = [...FEMALE_NAMES, ...MALE_NAMES];
    const clashes = names.filter((a, i) => names.slice(i + 1).some(b => meet(a, b)));
    expect(clashes.length).toBeLessThan(3);
  });
});
