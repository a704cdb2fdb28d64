import { begins, isEnough, isInCode, isMeant } from './typed.rules';

describe('what is typed into the box', () => {
  it.each([
    ['сег', 'Сегодня', true],
    ['ctu', 'Сегодня', true], // the same keys, on the Latin keyboard
    ['ыефаа', 'Staff', true], // and on the Cyrillic one
    ['обра', 'Обра\u00ADщения', true],
    ['другой', 'Передача в другой центр', true],
    ['центр перед', 'Передача в другой центр', true],
    ['ыщ', 'Сегодня', false],
    ['одня', 'Сегодня', false],
    ['бутун', 'Бүгүн', false],
    ['бугун', 'Бүгүн', true],
    [' - ', 'Сегодня', false],
  ])('%s means the page %s: %s', (typed, name, expected) => {
    expect(isMeant(typed, name)).toBe(expected);
  });

  it.each([
    ['сегод', 'Сегодня', true],
    ['ctujl', 'Сегодня', true],
    ['иш', 'Иштер', false], // a name may go on so
    ['центр', 'Передача в другой центр', false],
  ])('%s begins %s: %s', (typed, name, expected) => {
    expect(begins(typed, name)).toBe(expected);
  });

  it.each([
    ['ба7q', 'БА-7Q4R', true],
    ['БА-7Q4R', 'БА-7Q4R', true],
    ['ba-7q', 'БА-7Q4R', true],
    [',f7q', 'БА-7Q4R', true], // the keys of БА on the Latin keyboard
    ['б', 'БА-7Q4R', false],
    ['7Q', 'БА-7Q4R', false],
  ])('%s is in the code %s: %s', (typed, code, expected) => {
    expect(isInCode(typed, code)).toBe(expected);
  });

  it.each([
    ['Асанова', false],
    ['Асанова ', false],
    ['Асанова Айгүл', true],
    ['Айгүл 1985', true],
    ['0555', true],
    ['', false],
  ])('%s is enough to search all people: %s', (typed, expected) => {
    expect(isEnough(typed)).toBe(expected);
  });
});
