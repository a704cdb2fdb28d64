import { certainlySame, type Likeness, likeness } from './same.rules';

const someone = (name: string, birth: number | string | null = null, ...phones: string[]): Likeness =>
  likeness([name], {
    birthYear: typeof birth === 'string' ? Number(birth.slice(0, 4)) : birth,
    birthDate: typeof birth === 'string' ? birth : null,
    phones,
  });

describe('who is certainly the same', () => {
  it.each([
    [
      'a shared phone and name',
      someone('Канат кызы Гүлзат', 1985, '+996000087015'),
      someone('Kanat kyzy Gulzat', 1985, '+996000087015'),
    ],
    [
      'a shared phone and initials',
      someone('Сыдыкова К. Б.', 1992, '+996000246678'),
      someone('Сыдыкова Кундуз Бектуровна', 1992, '+996000246678'),
    ],
    [
      'a shared phone, a year apart',
      someone('Садыков Бакыт', 2006, '+996000054358'),
      someone('Бакыт Садыков', 2007, '+996000054358'),
    ],
    [
      'two names and the year',
      someone('Орозбекова Айгерим Сергеевна', 1991),
      someone('Айгерим Сергеевна Орозбекова', 1991),
    ],
    [
      'a name of two words and of three',
      someone('Тажибаева Аида', 1985),
      someone('Tazhibaeva Aida Nurlanovna', '1985-11-11'),
    ],
  ])('%s', (_, a, b) => {
    expect([certainlySame(a, b), certainlySame(b, a)]).toEqual([true, true]);
  });

  it.each([
    ['only a given name and the year', someone('Айзада', 1993), someone('Айзада', 1993)],
    ['two names but no year', someone('Асанова Айгүл'), someone('Асанова Айгүл')],
    [
      'two names and two birth dates',
      someone('Мирбек уулу Алмаз', '1995-07-21'),
      someone('Мирбек уулу Алмаз', '1995-12-20'),
    ],
    [
      'a family phone and other names',
      someone('Асанова Айгүл', 1990, '+996000000001'),
      someone('Асанова Назгүл', 1990, '+996000000001'),
    ],
    [
      'father’s name and own name swapped',
      someone('Асанова Бакытовна', 1990),
      someone('Асанова Айгүл Бакытовна', 1980),
    ],
    [
      'initials and the year',
      someone('Жумабекова С. К.', 2004),
      someone('Жумабекова Салтанат Кубатовна', 2004),
    ],
    ['no name at all', someone('', 1990, '+996000000001'), someone('Асанова Айгүл', 1990, '+996000000001')],
  ])('not: %s', (_, a, b) => {
    expect([certainlySame(a, b), certainlySame(b, a)]).toEqual([false, false]);
  });
});
