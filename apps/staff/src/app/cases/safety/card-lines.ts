/** A heading on the card, and the text under it. */
export interface CardPart {
  heading: string;
  text: string;
}

export interface CardLine {
  text: string;
  heading: boolean;
}

/** Lines of print that one card of 85 × 54 mm takes, and signs of usual width that are sure to fit into one. */
const LINES = 12;
const SIGNS = 46;
/** Signs that take the room of one and a half. */
const WIDE = /[\p{Lu}жмшщыюфm@w—]/u;

/**
 * What is to stand on cards, card by card and line by line. Nothing is left out: what does not fit goes on to the next card.
 * A heading stands with the first line under it.
 */
export function cardsOf(parts: readonly CardPart[]): CardLine[][] {
  const cards: CardLine[][] = [];
  let card: CardLine[] = [];
  const put = (lines: readonly CardLine[]): void => {
    if (card.length + lines.length > LINES && card.length > 0) {
      cards.push(card);
      card = [];
    }
    card.push(...lines);
  };
  for (const { heading, text } of parts) {
    const [first = '', ...others] = linesOf(text);
    put([
      { text: heading, heading: true },
      { text: first, heading: false },
    ]);
    for (const line of others) put([{ text: line, heading: false }]);
  }
  return card.length > 0 ? [...cards, card] : cards;
}

/** Words are not parted but where one is longer than a line. */
function linesOf(text: string): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n').filter(line => line.trim() !== '')) {
    let line = '';
    for (const word of paragraph.trim().split(/\s+/).flatMap(pieces)) {
      if (line !== '' && widthOf(`${line} ${word}`) > SIGNS) {
        lines.push(line);
        line = '';
      }
      line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(line);
  }
  return lines;
}

const widthOf = (text: string): number =>
  [...text].reduce((width, sign) => width + (WIDE.test(sign) ? 1.5 : 1), 0);

/** A word in pieces that fit into a line each. */
const pieces = (word: string): string[] =>
  [...word].reduce<string[]>((all, sign) => {
    const last = all.at(-1);
    return last === undefined || widthOf(last + sign) > SIGNS
      ? [...all, sign]
      : [...all.slice(0, -1), last + sign];
  }, []);

/** Stems of words by which whoever finds a card knows what it is: Russian, Kyrgyz, English. */
const TELLING =
  /насил|убежищ|приют|кризисн|абьюз|побои|избив|зомбулук|калкалоо|кризистик|сабап|violen|abus|shelter|refuge|crisis/iu;

/** Words in a text by which whoever finds it knows what it is, as they stand there. */
export const tellingWords = (text: string): string[] => [
  ...new Set(
    text
      .split(/[^\p{L}\p{M}-]+/u)
      .filter(word => TELLING.test(word))
      .map(word => word.toLowerCase()),
  ),
];
