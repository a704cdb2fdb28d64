import { MOST_VIEWS, VIEW_NAME, VIEWED_LISTS, type ViewedList } from '@baanek/contracts';
import { Flag, ListOfNested, Name, OneOf, Text, Whole } from '@baanek/kernel';

/** Filter, columns and order of a list under a name; never what was typed to search it. */
export class ListView {
  /** Kept as it is typed, so that it holds at most four digits. */
  @Name(VIEW_NAME)
  name: string;

  /** As in the address of the list: `state=closed&risk=high`. */
  @Text(2000, { empty: true })
  query: string;

  /** The list opens with it. */
  @Flag()
  opens: boolean;
}

export class KeepListViews {
  @OneOf(VIEWED_LISTS)
  list: ViewedList;

  /** All of them, in their order. */
  @ListOfNested(() => ListView, 0, MOST_VIEWS)
  views: ListView[];
}

export class ListViewsOf extends KeepListViews {
  /** Nought where none were ever kept. */
  @Whole(0, 2_000_000_000)
  version: number;
}
