/** Days between the first days of the two systems in which spreadsheets count them. */
export const DAYS_TO_1904 = 1_462;
const DAY = 86_400_000;
/** Numbers that are days between 1927 and 2064 in the system of 1904. */
const [FIRST, LAST] = [10_000 - DAYS_TO_1904, 60_001 - DAYS_TO_1904] as const;

/** How a workbook counts its days. */
export interface DateSystem {
  /** What to add to the dates of the library, which knows only one of the two ways to say 1904. */
  shift: number;
  from1904: boolean;
}

/** What `xl/workbook.xml` says: Excel writes `date1904="1"`, LibreOffice `date1904="true"`. */
export function dateSystemOf(workbookXml: string): DateSystem {
  const [, told = ''] = /<(?:\w+:)?workbookPr\b[^>]*\sdate1904="(\w+)"/.exec(workbookXml) ?? [];
  return { from1904: told === '1' || told === 'true', shift: told === 'true' ? DAYS_TO_1904 * DAY : 0 };
}

/** A number of a cell that is not meant for dates. Only its column tells whether it is one, so it says which day it would be. */
export const textOfNumber = (number: number, { from1904 }: DateSystem): string =>
  from1904 && number >= FIRST && number < LAST ? `1904:${number}` : String(number);
