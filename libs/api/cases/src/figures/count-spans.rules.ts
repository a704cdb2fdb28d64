import { addDays } from '@baanek/kernel';

type Span = 'day' | 'month' | 'year';

/** Counts to be added up: all days, months or years that begin in these days, both included. */
export interface CountSpan {
  span: Span;
  first: string;
  last: string;
}

/** The fewest counts that make a period: whole years, months before and after them, and the days that are left. */
export function countSpans(from: string, to: string, span: Span = 'year'): CountSpan[] {
  if (to < from) return [];
  if (span === 'day') return [{ span, first: from, last: to }];
  const smaller = span === 'year' ? 'month' : 'day';
  const begins = beginOf(span, from) === from ? from : nextOf(span, from);
  const ends = beginOf(span, addDays(to, 1));
  if (ends <= begins) return countSpans(from, to, smaller);
  return [
    ...countSpans(from, addDays(begins, -1), smaller),
    { span, first: begins, last: addDays(ends, -1) },
    ...countSpans(ends, to, smaller),
  ];
}

const beginOf = (span: 'month' | 'year', day: string): string =>
  span === 'year' ? `${day.slice(0, 4)}-01-01` : `${day.slice(0, 7)}-01`;

/** 31 days after the first of a month, and 366 after that of a year, the next one has begun. */
const nextOf = (span: 'month' | 'year', day: string): string =>
  beginOf(span, addDays(beginOf(span, day), span === 'year' ? 366 : 31));
