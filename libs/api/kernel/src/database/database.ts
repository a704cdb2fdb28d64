import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import {
  DataSource,
  type EntityManager,
  type EntityTarget,
  type ObjectLiteral,
  type QueryRunner,
  type Repository,
} from 'typeorm';
import type { Principal } from '../access/principal';
import { isTransient } from '../errors/constraint-codes';

const CONTEXT = `SELECT set_config('role', $1, true), set_config('app.centre', $2, true),
                        set_config('app.staff', $3, true), set_config('app.roles', $4, true)`;

interface Work {
  manager: EntityManager;
  by: Principal;
}

/** The transaction of the running request. Every statement of a domain goes through here, under its principal. */
@Injectable()
export class Database {
  private readonly running = new AsyncLocalStorage<Work>();

  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** Rows of a parametrised statement, in the running transaction. */
  sql<Row>(text: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.current().manager.query<Row[]>(text, parameters);
  }

  repository<E extends ObjectLiteral>(entity: EntityTarget<E>): Repository<E> {
    return this.current().manager.getRepository(entity);
  }

  /** Who the running transaction belongs to. */
  get principal(): Principal {
    return this.current().by;
  }

  /**
   * Runs `work` in one transaction under the principal's role and context; commits when it resolves. A deadlock
   * or serialisation failure runs it again, at most three times: `work` must touch nothing but the database.
   */
  async transaction<T>(by: Principal, work: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.once(by, work);
      } catch (error) {
        if (!isTransient(error) || attempt === 3) throw error;
      }
    }
  }

  private async once<T>(by: Principal, work: () => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    try {
      await begin(runner, by);
      const result = await this.running.run({ manager: runner.manager, by }, work);
      await runner.commitTransaction();
      return result;
    } catch (error) {
      // the first failure is the one to report; a rollback on a dead connection fails too
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  private current(): Work {
    const work = this.running.getStore();
    if (!work) throw new Error('a statement outside a transaction');
    return work;
  }
}

/** BEGIN and the context in one trip (`pipeline: true`); TypeORM is told, else `save()` would open its own. */
async function begin(runner: QueryRunner, by: Principal): Promise<void> {
  await runner.connect();
  const [opened, placed] = await Promise.allSettled([
    runner.query('BEGIN'),
    runner.query(CONTEXT, [`baanek_${by.side}`, by.centreId, by.staffId, by.roles.join(',')]),
  ]);
  if (opened.status === 'fulfilled')
    Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
  for (const step of [opened, placed]) if (step.status === 'rejected') throw step.reason;
}
