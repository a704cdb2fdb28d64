/** How many of each type have no room yet, as a number. */
export class Balances {
  private readonly ids = new Map<string, number>();
  private readonly vectors: (readonly number[])[] = [];
  private readonly next = new Map<number, number | null>();
  /** By id: guests that wait. */
  readonly guests: number[] = [];
  /** Nobody waits. */
  readonly none: number;

  /** By type: how many guests it is. */
  constructor(private readonly sizes: readonly number[]) {
    this.none = this.of([]);
  }

  /** Of a list of types. */
  of(types: readonly number[]): number {
    return this.idOf(this.sizes.map((_, type) => types.filter(one => one === type).length));
  }

  /** By type. */
  vector(id: number): readonly number[] {
    return this.vectors[id] ?? [];
  }

  /** When some have been given a room; null when not so many wait. */
  less(id: number, by: number): number | null {
    if (by === this.none) return id;
    const key = id * 1_048_576 + by;
    const known = this.next.get(key);
    if (known !== undefined) return known;
    const given = this.vector(by);
    const rest = this.vector(id).map((count, type) => count - (given[type] ?? 0));
    const left = rest.every(count => count >= 0) ? this.idOf(rest) : null;
    this.next.set(key, left);
    return left;
  }

  private idOf(vector: readonly number[]): number {
    const key = vector.join();
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.vectors.push(vector) - 1;
    this.ids.set(key, id);
    this.guests.push(vector.reduce((sum, count, type) => sum + count * (this.sizes[type] ?? 0), 0));
    return id;
  }
}
