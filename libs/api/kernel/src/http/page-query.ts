import { Id, WholeInQuery } from './fields';

/** Query of every list that is read a page at a time. */
export class PageQuery {
  /** How many records come before the page; left out for the first. */
  @WholeInQuery(0, 1_000_000)
  offset?: number;

  /**
   * The last record of the page before: the page begins after it, and repeats nothing whatever others have added since.
   * Goes before `offset`.
   */
  @Id({ optional: true })
  after?: string;
}
