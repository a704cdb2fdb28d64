/** Movers of each type that wait for a room, less those who were given one before the room they leave was looked at. */
export class Balances {
  private readonly ids = new Map<string, number>();
  private readonly vectors: (readonly number[])[] = [];
  private readonly next = new Map<number, number>();
  private readonly changes = new Map<string, number>();
  /** By id: movers that were given a room and have not left theirs yet; guests that wait, less those of the owed. */
  readonly owed: number[] = [];
  readonly guests: number[] = [];
  /** Nobody waits, nobody is owed. */
  readonly even: number;

  /** By type: how many guests it is. */
  constructor(private readonly sizes: readonly number[]) {
    this.even = this.idOf(sizes.map(() => 0));
  }

  /** By type. */
  vector(id: number): readonly number[] {
    return this.vectors[id] ?? [];
  }

  /** Numbers a change: the types that leave and the types that come. */
  changeOf(leaving: readonly number[], coming: readonly number[]): number {
    const change = this.sizes.map(() => 0);
    for (const type of leaving) change[type] = (change[type] ?? 0) + 1;
    for (const type of coming) change[type] = (change[type] ?? 0) - 1;
    return this.idOf(change);
  }

  after(id: number, change: number): number {
    if (change === this.even) return id;
    const key = id * 1_048_576 + change;
    const known = this.next.get(key);
    if (known !== undefined) return known;
    const by = this.vector(change);
    const sum = this.idOf(this.vector(id).map((count, type) => count + (by[type] ?? 0)));
    this.next.set(key, sum);
    return sum;
  }

  private idOf(vector: readonly number[]): number {
    const key = vector.join();
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.vectors.push(vector) - 1;
    this.ids.set(key, id);
    this.owed.push(vector.reduce((sum, count) => sum + Math.max(0, -count), 0));
    this.guests.push(vector.reduce((sum, count, type) => sum + count * (this.sizes[type] ?? 0), 0));
    return id;
  }
}
