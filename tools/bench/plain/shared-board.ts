import type pg from 'pg';
import { readBoard } from './board.ts';
import { type Principal, transaction } from './database.ts';
import { audit, type Desk } from './routes.ts';

interface Next {
  readers: Principal[];
  answer: Promise<object>;
}

/** Boards that are asked for in one moment are read once, and each reader is in the trail: as the API does it. */
export class SharedBoard {
  private readonly next = new Map<string, Next>();
  private readonly underWay = new Map<string, Promise<unknown>>();
  private readonly pool: pg.Pool;
  private readonly tools: Pick<Desk, 'vault' | 'rules'>;

  constructor(pool: pg.Pool, tools: Pick<Desk, 'vault' | 'rules'>) {
    this.pool = pool;
    this.tools = tools;
  }

  read(by: Principal): Promise<object> {
    const key = [by.centre_id, ...by.roles.toSorted()].join();
    const next = this.next.get(key);
    if (next) {
      next.readers.push(by);
      return next.answer;
    }
    const readers = [by];
    const answer = (this.underWay.get(key) ?? Promise.resolve()).then(() => {
      this.next.delete(key);
      return this.once(by, readers);
    });
    this.next.set(key, { readers, answer });
    this.underWay.set(
      key,
      answer.catch(() => undefined),
    );
    return answer;
  }

  private once(by: Principal, readers: readonly Principal[]): Promise<object> {
    return transaction(this.pool, by, async run => {
      const board = await readBoard({ ...this.tools, run, by });
      await Promise.all(
        readers.flatMap(reader => [
          run(`SELECT set_config('app.staff', $1, true)`, [reader.staff_id]),
          audit({ ...this.tools, run, by: reader }, 'shelter.board_read'),
        ]),
      );
      return board;
    });
  }
}
