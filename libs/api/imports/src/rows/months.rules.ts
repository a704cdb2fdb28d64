/** First letters of month names: Russian, Kyrgyz as in Russian, the old Kyrgyz calendar, English. */
const MONTHS: readonly RegExp[] = [
  /^(янв|үчтүн|jan)/,
  /^(фев|бирдин|feb)/,
  /^(мар|жалган куран|mar)/,
  /^(апр|чын куран|apr)/,
  /^(ма[йя]|май|бугу|may)/,
  /^(июн|кулжа|jun)/,
  /^(июл|теке|jul)/,
  /^(авг|баш оона|aug)/,
  /^(сен|аяк оона|sep)/,
  /^(окт|тогуздун|oct)/,
  /^(ноя|жетинин|nov)/,
  /^(дек|бештин|dec)/,
];

/** 1 to 12 for the name of a month in any of our languages, shortened or declined; null for another word. */
export function monthOf(word: string): number | null {
  const at = MONTHS.findIndex(start => start.test(word.trim()));
  return at === -1 ? null : at + 1;
}
