import { computed, signal, type Signal } from '@angular/core';

/** Rows of a list that are chosen by hand, to do one thing with all of them. A row that is no longer shown is not chosen. */
export class RowChoice<Row> {
  private readonly ids = signal<ReadonlySet<string>>(new Set());
  /** Where a range begins: the row that was pressed last. */
  private from: string | null = null;

  constructor(
    private readonly rows: Signal<readonly Row[]>,
    private readonly idOf: (row: Row) => string,
    readonly most: number,
  ) {}

  /** In the order of the list. */
  readonly chosen = computed(() => this.rows().filter(row => this.ids().has(this.idOf(row))));
  readonly isFull = computed(() => this.chosen().length >= this.most);
  /** How many of the rows shown are chosen; `all` is as many as may be. */
  readonly extent = computed<'none' | 'some' | 'all'>(() => {
    const n = this.chosen().length;
    return n === 0 ? 'none' : n >= Math.min(this.rows().length, this.most) ? 'all' : 'some';
  });

  has(row: Row): boolean {
    return this.ids().has(this.idOf(row));
  }

  /** Chooses a row or leaves it out; with `range` every row from the one pressed before likewise. */
  press(row: Row, { range = false } = {}): void {
    const isChosen = !this.has(row);
    const rows = range ? this.between(row) : [row];
    const ids = new Set(this.chosen().map(this.idOf));
    for (const one of rows) {
      if (!isChosen) ids.delete(this.idOf(one));
      else if (ids.size < this.most) ids.add(this.idOf(one));
    }
    this.from = this.idOf(row);
    this.ids.set(ids);
  }

  /** Chooses every row shown, or none. */
  pressAll(): void {
    if (this.extent() === 'all') this.clear();
    else this.choose(this.rows().slice(0, this.most).map(this.idOf));
  }

  /** Chooses these alone. */
  choose(ids: readonly string[]): void {
    this.from = null;
    this.ids.set(new Set(ids));
  }

  clear(): void {
    this.choose([]);
  }

  private between(row: Row): readonly Row[] {
    const rows = this.rows();
    const [one, other] = [rows.findIndex(each => this.idOf(each) === this.from), rows.indexOf(row)];
    return one === -1 ? [row] : rows.slice(Math.min(one, other), Math.max(one, other) + 1);
  }
}
