/** What changes leave of a linking constraint: by constraint, how many more leave than arrive. */
export type LinkVector = Int16Array;

/** A residual as a number; equal residuals have equal numbers. */
export type Residual = number;

/** Numbers the residuals of the linking constraints and adds them. */
export class Residuals {
  private readonly numbers = new Map<string, Residual>();
  private readonly vectors: LinkVector[] = [];
  /** Sums that are known: by what is added, by what it is added to. */
  private readonly sums: Map<Residual, Residual>[] = [];
  /** Every linking constraint holds. */
  readonly zero: Residual;

  /** For so many linking constraints. */
  constructor(private readonly links: number) {
    this.zero = this.of([]);
  }

  of(changes: readonly (readonly [link: number, by: number])[]): Residual {
    const vector = new Int16Array(this.links);
    for (const [link, by] of changes) vector[link] = (vector[link] ?? 0) + by;
    return this.numberOf(vector);
  }

  vector(residual: Residual): LinkVector {
    return this.vectors[residual] as LinkVector;
  }

  add(residual: Residual, by: Residual): Residual {
    if (by === this.zero) return residual;
    const sums = (this.sums[by] ??= new Map<Residual, Residual>());
    const known = sums.get(residual);
    if (known !== undefined) return known;
    const other = this.vector(by);
    const sum = this.numberOf(this.vector(residual).map((value, link) => value + (other[link] ?? 0)));
    sums.set(residual, sum);
    return sum;
  }

  private numberOf(vector: LinkVector): Residual {
    const key = vector.join();
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.vectors.push(vector) - 1;
    this.numbers.set(key, number);
    return number;
  }
}
