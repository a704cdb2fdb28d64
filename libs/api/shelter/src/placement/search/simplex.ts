/** A column of a linear programme: what one of it costs, and how much of which rows it meets. */
export interface Column {
  cost: number;
  rows: readonly number[];
  values: readonly number[];
}

/** So little is nothing. */
const NOTHING = 1e-9;
/** Needs are made uneven by so much, or the search would turn in circles. */
const UNEVEN = 1e-5;
/** Nothing of the sort has ever been seen to take a tenth of it. */
const STEPS = 10_000;

/**
 * The cheapest mixture of columns, fractions allowed, that meets every need; to leave a need unmet is `dear`. The revised
 * simplex method, which goes on from where it was when columns are added. Rounding, and too many steps, make prices worse,
 * so whoever uses them must be right with any.
 */
export class Programme {
  private readonly columns: Column[] = [];
  private readonly amounts: Float64Array;
  private readonly bill: Float64Array;
  private readonly inverse: readonly Float64Array[];

  constructor(
    needs: readonly number[],
    private readonly dear: number,
  ) {
    const size = needs.length;
    this.amounts = Float64Array.from(needs, (need, row) => need + UNEVEN * (1 + ((row * 37) % 101) / 101));
    this.bill = new Float64Array(size).fill(dear);
    this.inverse = needs.map((_, row) => Float64Array.from(needs, (__, at) => Number(row === at)));
  }

  add(column: Column): void {
    this.columns.push(column);
  }

  /** By row, what one more of a need would cost. */
  prices(): Float64Array {
    for (let steps = 0; steps < STEPS; steps++) {
      const [column, gain] = cheapest(this.columns, this.bill);
      if (!column || gain > -NOTHING * this.dear || !this.take(column, gain)) break;
    }
    return this.bill;
  }

  private take(column: Column, gain: number): boolean {
    const { amounts, bill, inverse } = this;
    const by = inverse.map(line =>
      column.rows.reduce((sum, row, at) => sum + (line[row] ?? 0) * (column.values[at] ?? 0), 0),
    );
    const out = leaving(by, amounts);
    const line = inverse[out];
    if (!line) return false;
    const pivot = by[out] ?? 1;
    for (let at = 0; at < line.length; at++) line[at] = (line[at] ?? 0) / pivot;
    amounts[out] = (amounts[out] ?? 0) / pivot;
    for (const [row, factor] of by.entries()) {
      const other = inverse[row];
      if (row === out || factor === 0 || !other) continue;
      for (let at = 0; at < line.length; at++) other[at] = (other[at] ?? 0) - factor * (line[at] ?? 0);
      amounts[row] = (amounts[row] ?? 0) - factor * (amounts[out] ?? 0);
    }
    for (let at = 0; at < line.length; at++) bill[at] = (bill[at] ?? 0) + gain * (line[at] ?? 0);
    return true;
  }
}

/** The column that gains most at these prices. */
function cheapest(columns: readonly Column[], prices: Float64Array): [Column | null, number] {
  let [best, least]: [Column | null, number] = [null, 0];
  for (const column of columns) {
    let cost = column.cost;
    const { rows, values } = column;
    for (let at = 0; at < rows.length; at++)
      cost -= (prices[rows[at] as number] ?? 0) * (values[at] as number);
    if (cost < least) [best, least] = [column, cost];
  }
  return [best, least];
}

/** The row that is used up first when a column comes in. */
function leaving(by: readonly number[], amounts: Float64Array): number {
  let [out, least] = [-1, Infinity];
  for (const [row, factor] of by.entries()) {
    const ratio = factor > NOTHING ? (amounts[row] ?? 0) / factor : Infinity;
    if (ratio < least) [out, least] = [row, ratio];
  }
  return out;
}
