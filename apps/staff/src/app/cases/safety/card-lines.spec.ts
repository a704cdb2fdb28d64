import { cardsOf, tellingWords } from './card-lines';

describe('the lines of a card', () => {
  const textOf = (cards: ReturnType<typeof cardsOf>): string =>
    cards.flatMap(card => card.filter(({ heading }) => !heading).map(({ text }) => text)).join(' ');

  it('part no word, and leave nothing out', () => {
    const text = Array.from({ length: 90 }, (_, n) => `слово${String(n)}`).join(' ');
    const cards = cardsOf([
      { heading: 'Куда', text },
      { heading: 'Взять', text: 'Паспорт\n\nКлючи' },
    ]);
    expect(textOf(cards)).toBe(`${text} Паспорт Ключи`);
    expect(cards.length).toBeGreaterThan(1);
    expect(Math.max(...cards.map(card => card.length))).toBe(12);
    expect(Math.max(...cards.flat().map(line => line.text.length))).toBeLessThanOrEqual(46);
  });

  it('part a word that is longer than a line', () => {
    const long = 'а'.repeat(100);
    expect(textOf(cardsOf([{ heading: 'Куда', text: long }])).replaceAll(' ', '')).toBe(long);
  });

  it('are shorter where their signs are wide', () => {
    const [card] = cardsOf([{ heading: 'Куда', text: 'Ш'.repeat(31) }]);
    expect(card?.slice(1).map(({ text }) => text.length)).toEqual([30, 1]);
  });

  it('put no heading at the end of a card', () => {
    const eleven = Array.from({ length: 10 }, (_, n) => `строка ${String(n)}`).join('\n');
    const [first, second] = cardsOf([
      { heading: 'Куда', text: eleven },
      { heading: 'Взять', text: 'Ключи' },
    ]);
    expect([first?.length, second?.map(({ text }) => text)]).toEqual([11, ['Взять', 'Ключи']]);
  });

  it('are none where there is nothing to print', () => {
    expect(cardsOf([])).toEqual([]);
  });
});

describe('words that tell what a card is', () => {
  it.each([
    ['К соседке, взять паспорт', []],
    ['Звонить в Убежище, кризисный центр; убежище', ['убежище', 'кризисный']],
    ['Баш калкалоо жайы, зомбулук', ['калкалоо', 'зомбулук']],
    ['The shelter', ['shelter']],
  ])('of “%s” are %j', (text, words) => {
    expect(tellingWords(text)).toEqual(words);
  });
});
