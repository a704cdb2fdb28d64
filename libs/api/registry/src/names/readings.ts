/**
 * Letters of Latin that schemes read differently, as the letters of Cyrillic that they may stand for. Passports and
 * registers of one person follow several schemes, and a name seldom tells which.
 */
const CHOICES: readonly (readonly [RegExp, string])[][] = [
  // French, on passports until 1997: Chakhova, Ioulia, Sneguireva, Vassiline
  [
    [/chtch/g, 'щ'],
    [/tch/g, 'ч'],
    [/(?<![sk])ch/g, 'ш'],
    [/iou/g, 'ю'],
    [/ou/g, 'у'],
    [/gu(?=[eiy])/g, 'г'],
    [/ine$/, 'ин'],
    [/(?<=[oe])ff$/, 'в'],
    [/x/g, 'кс'],
    [/dj|j/g, 'ж'],
  ],
  [[/x/g, 'кс']], // Oxana, Maxim
  [[/(?<!d)j/g, 'й']], // Julija, Tatjana
  [[/(?<!d)j/g, 'ж']], // Nadejda
  [[/tc(?!h)|cz|c(?!h)/g, 'ц']], // Cvetkova, Tcvetkova
  [[/sc(?!h)/g, 'щ']], // Scerbakova
  // German and English: Wera, Tschechow, Sophia
  [
    [/tsch/g, 'ч'],
    [/w/g, 'в'],
    [/ph/g, 'ф'],
    [/th/g, 'т'],
  ],
  [[/eh/g, 'э']], // Ehduard
  [[/^s(?=v)|s(?=[oe]va?$)/g, 'ц']], // Uzbek writes Цветкова and Кузнецова with s
  // a soft or hard sign that is told by what follows, and ё as ye: Grigoryeva, Korolyeva, Podieiachev
  [[/(?<=[bcdfghklmnpqrstvwxzʹ’'”"-щ])(?:ie(?=[iy][aou])|[iyjй](?=[eёè]))/g, '']],
];

/** More says nothing, and each is looked for. */
const MOST = 4;
const LATIN = /[a-z]/;

/** What a word in Latin may be instead of what it is first taken for, likelier ones first; of Cyrillic nothing. */
export function otherReadings(word: string): string[] {
  if (!LATIN.test(word)) return [];
  const found = new Set([word]);
  for (const choice of CHOICES)
    for (const own of [...found]) {
      const read = choice.reduce((text, [from, to]) => text.replace(from, to), own);
      if (found.size < MOST * 4) found.add(read);
    }
  found.delete(word);
  return [...found];
}

/** Readings that are worth looking for. */
export const mostTelling = <T>(readings: readonly T[]): T[] => readings.slice(0, MOST - 1);
