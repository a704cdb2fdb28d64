/** What is still to come out even, item by item, as a number. */
export class Balances {
  private readonly ids = new Map<string, number>();
  private readonly vectors: Int16Array[] = [];
  /** By what is added, by what it is added to. */
  private readonly sums: Map<number, number>[] = [];
  /** Everything is even. */
  readonly none: number;

  constructor(private readonly items: number) {
    this.none = this.of([]);
  }

  /** Of a list of items and how much of each. */
  of(changes: readonly (readonly [item: number, by: number])[]): number {
    const vector = new Int16Array(this.items);
    for (const [item, by] of changes) vector[item] = (vector[item] ?? 0) + by;
    return this.idOf(vector);
  }

  /** By item. */
  vector(id: number): Int16Array {
    return this.vectors[id] as Int16Array;
  }

  plus(id: number, by: number): number {
    if (by === this.none) return id;
    const sums = (this.sums[by] ??= new Map<number, number>());
    const known = sums.get(id);
    if (known !== undefined) return known;
    const other = this.vector(by);
    const sum = this.idOf(this.vector(id).map((value, item) => value + (other[item] ?? 0)));
    sums.set(id, sum);
    return sum;
  }

  private idOf(vector: Int16Array): number {
    const key = vector.join();
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.vectors.push(vector) - 1;
    this.ids.set(key, id);
    return id;
  }
}
