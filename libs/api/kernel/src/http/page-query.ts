import { After } from './cursor';

/** Query of every list that is read a page at a time. */
export class PageQuery {
  /** `next` of the page before: nothing comes twice or is left out, whatever others add or correct meanwhile. */
  @After()
  after?: string;
}
