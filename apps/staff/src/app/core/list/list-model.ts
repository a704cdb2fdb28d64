import type { ViewedList } from '@baanek/contracts';
import type { Option } from '@baanek/ui';

export type Order = 'asc' | 'desc';

/** One column of a list: what its cells say, and whether the list can be sorted by it. */
export interface Column<Row> {
  /** Stands in the address and in what the browser remembers. */
  readonly key: string;
  /** Translation key of the word over it. */
  readonly word: string;
  /** What a cell says where the page gives no template, and what leaves in a file. */
  readonly text: (row: Row) => string;
  /** The order of its first press; left out where the list cannot be sorted by it. */
  readonly sort?: Order;
  /** What a list that is held whole is sorted by, where that is not the text. */
  readonly by?: (row: Row) => string | number;
  /** Shown only to who chooses it. */
  readonly hidden?: true;
  /** Opens the row, so that it cannot be left out. */
  readonly fixed?: true;
  /** Name of the parameter by which the server is asked for what it says: only while it is shown. */
  readonly asks?: string;
  /** Says on a phone what it is without its word. */
  readonly bare?: true;
  /** Holds buttons: it leaves in no file and on no paper. */
  readonly tools?: true;
  readonly style?: string;
}

interface AnyFilter<Row> {
  /** Name of the parameter, in the address and to the server. */
  readonly key: string;
  readonly word: string;
  /** Stands with others behind a button. */
  readonly extra?: true;
  /** What passes, in a list that is held whole. */
  readonly passes?: (row: Row, value: string) => boolean;
}

/** One of a closed set. With `initial` that one is chosen where the address says nothing, and `all` is everything. */
export interface ChoiceFilter<Row> extends AnyFilter<Row> {
  readonly kind: 'choice';
  readonly options: () => readonly Option[];
  readonly initial?: string;
}

/** A yes, `true` unless `yes` says otherwise; without it the parameter is left out. */
export interface FlagFilter<Row> extends AnyFilter<Row> {
  readonly kind: 'flag';
  readonly yes?: string;
}

/** The parameters `from` and `to`, both days included. */
interface PeriodFilter {
  readonly kind: 'period';
  readonly key: 'period';
  readonly extra?: true;
}

export type Filter<Row> = ChoiceFilter<Row> | FlagFilter<Row> | PeriodFilter;

/** Everything of an initial choice. */
export const ALL = 'all';

/** What every list of the interface says of itself. */
export interface ListOptions<Row> {
  /** Of its file, and of what is remembered of it. */
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  readonly filters?: readonly Filter<Row>[];
  /** Translation key of what may be typed to search it; left out where it is not searched. */
  readonly find?: string;
  /** How it is sorted until a header is pressed. */
  readonly sorted: { readonly key: string; readonly order: Order };
  readonly id: (row: Row) => string;
  /** How many rows may be chosen to do something with all of them; left out where none are. */
  readonly choose?: number;
  /** What its views are kept as; left out where none are. */
  readonly views?: ViewedList;
}

/** A filter that is set, as a chip says it, and what takes it away. */
export interface Chosen {
  readonly key: string;
  readonly label: string;
  readonly clear: Readonly<Record<string, string | null>>;
}
