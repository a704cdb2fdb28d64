import { Refusal } from '../errors/refusal';

const TRY_AGAIN_SECONDS = 1;

interface Line {
  running: number;
  readonly waiting: (() => void)[];
}

/** For each key, so much work at once; what comes beyond it waits in its order, and too much of it is refused. */
export class Turns {
  private readonly lines = new Map<string, Line>();

  constructor(
    private readonly atOnce: number,
    private readonly mostWaiting: number,
  ) {}

  /** 429 `request.too_many`, with when to try again. */
  async take<T>(key: string, work: () => Promise<T>): Promise<T> {
    const line = this.lines.get(key) ?? { running: 0, waiting: [] };
    this.lines.set(key, line);
    if (line.running < this.atOnce) line.running++;
    else if (line.waiting.length >= this.mostWaiting)
      throw new Refusal('request.too_many', [], TRY_AGAIN_SECONDS);
    else await new Promise<void>(turn => line.waiting.push(turn));
    try {
      return await work();
    } finally {
      this.pass(key, line);
    }
  }

  /** The turn goes to who waits longest. */
  private pass(key: string, line: Line): void {
    const next = line.waiting.shift();
    if (next) next();
    else if (--line.running === 0) this.lines.delete(key);
  }
}
