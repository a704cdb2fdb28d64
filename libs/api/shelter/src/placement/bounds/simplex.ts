/** A column of a linear programme: what one unit of it costs, and its coefficients in some of the rows. */
export interface Column {
  cost: number;
  rows: readonly number[];
  values: readonly number[];
}

/** Differences below this are rounding. */
const EPSILON = 1e-9;
/** Right-hand sides are perturbed by so much, so that degenerate pivots do not cycle. */
const PERTURBATION = 1e-5;
/** More than ten times the pivots of any programme that was measured. */
const MOST_PIVOTS = 10_000;

/**
 * The linear programme of the cheapest non-negative mixture of columns that meets every row exactly; to leave a unit
 * of a row unmet costs the `penalty`. Revised simplex method, which goes on from its last basis when columns are
 * added. Rounding, and the limit of pivots, make prices worse and never wrong for bounds: any prices give a valid
 * one.
 */
export class LinearProgram {
  private readonly columns: Column[] = [];
  /** Of each basic variable, at first the penalties. */
  private readonly amounts: Float64Array;
  private readonly duals: Float64Array;
  private readonly inverse: readonly Float64Array[];

  constructor(
    rightHandSides: readonly number[],
    private readonly penalty: number,
  ) {
    const size = rightHandSides.length;
    this.amounts = Float64Array.from(
      rightHandSides,
      (value, row) => value + PERTURBATION * (1 + ((row * 37) % 101) / 101),
    );
    this.duals = new Float64Array(size).fill(penalty);
    this.inverse = rightHandSides.map((_, row) =>
      Float64Array.from(rightHandSides, (__, at) => Number(row === at)),
    );
  }

  add(column: Column): void {
    this.columns.push(column);
  }

  /** The dual price of each row: what one more unit of it would cost. */
  dualPrices(): Float64Array {
    for (let pivots = 0; pivots < MOST_PIVOTS; pivots++) {
      const [column, reducedCost] = entering(this.columns, this.duals);
      if (!column || reducedCost > -EPSILON * this.penalty || !this.pivot(column, reducedCost)) break;
    }
    return this.duals;
  }

  private pivot(column: Column, reducedCost: number): boolean {
    const { amounts, duals, inverse } = this;
    const direction = inverse.map(line =>
      column.rows.reduce((sum, row, at) => sum + (line[row] ?? 0) * (column.values[at] ?? 0), 0),
    );
    const out = leavingRow(direction, amounts);
    const line = inverse[out];
    if (!line) return false;
    const pivot = direction[out] ?? 1;
    for (let at = 0; at < line.length; at++) line[at] = (line[at] ?? 0) / pivot;
    amounts[out] = (amounts[out] ?? 0) / pivot;
    for (const [row, factor] of direction.entries()) {
      const other = inverse[row];
      if (row === out || factor === 0 || !other) continue;
      for (let at = 0; at < line.length; at++) other[at] = (other[at] ?? 0) - factor * (line[at] ?? 0);
      amounts[row] = (amounts[row] ?? 0) - factor * (amounts[out] ?? 0);
    }
    for (let at = 0; at < line.length; at++) duals[at] = (duals[at] ?? 0) + reducedCost * (line[at] ?? 0);
    return true;
  }
}

/** The column with the least reduced cost, when that is below zero. */
function entering(columns: readonly Column[], duals: Float64Array): [Column | null, number] {
  let [best, least]: [Column | null, number] = [null, 0];
  for (const column of columns) {
    let cost = column.cost;
    const { rows, values } = column;
    for (let at = 0; at < rows.length; at++)
      cost -= (duals[rows[at] as number] ?? 0) * (values[at] as number);
    if (cost < least) [best, least] = [column, cost];
  }
  return [best, least];
}

/** The row whose basic variable is the first to fall to zero; -1 when none does. */
function leavingRow(direction: readonly number[], amounts: Float64Array): number {
  let [out, least] = [-1, Infinity];
  for (const [row, factor] of direction.entries()) {
    const ratio = factor > EPSILON ? (amounts[row] ?? 0) / factor : Infinity;
    if (ratio < least) [out, least] = [row, ratio];
  }
  return out;
}
