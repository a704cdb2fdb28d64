import { Injectable } from '@nestjs/common';
import { Database } from '@baanek/kernel';

/** One decides, the others find out meanwhile whether there is any sense in it. */
const AT_ONCE = 3;

interface Line {
  taken: number;
  waiting: (() => void)[];
}

/**
 * Who gives places in one centre, in the order in which they came. The lock of the houses keeps the decisions apart, on
 * every node; whoever waits here does not wait for it only to hear that the house is full by now.
 */
@Injectable()
export class Turns {
  private readonly lines = new Map<string, Line>();

  constructor(private readonly database: Database) {}

  /** Kept until the running transaction ends, however it ends. */
  async take(): Promise<void> {
    const { centreId } = this.database.principal;
    const line = this.lines.get(centreId) ?? { taken: 0, waiting: [] };
    this.lines.set(centreId, line);
    if (line.taken === AT_ONCE) await new Promise<void>(next => line.waiting.push(next));
    else line.taken++;
    this.database.atEnd(() => {
      const next = line.waiting.shift();
      if (next) next();
      else if (--line.taken === 0) this.lines.delete(centreId);
    });
  }
}
