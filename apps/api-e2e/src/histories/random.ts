import { type Draw, drawing } from '@baanek/tools/drawing';

/** Random numbers and choices of a history: the same for the same seed. */
export class Random {
  private readonly draw: Draw;

  constructor(seed: number) {
    this.draw = drawing(seed);
  }

  /** A whole number from 0 up to, and without, `below`. */
  below(below: number): number {
    return Math.floor(this.draw() * below);
  }

  of<T>(all: readonly T[]): T {
    const one = all[this.below(all.length)];
    if (one === undefined) throw new Error('nothing to choose from');
    return one;
  }
}
