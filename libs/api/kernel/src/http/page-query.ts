import { WholeInQuery } from './fields';

/** Query of every list that is read a page at a time. */
export class PageQuery {
  /** How many records come before the page; left out for the first. */
  @WholeInQuery(0, 1_000_000)
  offset?: number;
}
