import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { ClientBase, QueryConfig } from 'pg';
import {
  DataSource,
  type EntityManager,
  type EntityTarget,
  type ObjectLiteral,
  type QueryRunner,
  type Repository,
} from 'typeorm';
import { type Actor, sightOf } from '../access/principal';
import { isTransient } from '../errors/constraint-codes';

const CONTEXT = `SELECT set_config('role', $1, true), set_config('app.centre', $2, true),
                        set_config('app.staff', $3, true), set_config('app.roles', $4, true)`;

interface Work {
  manager: EntityManager;
  client: ClientBase;
  by: Actor;
}

/** By the text of a statement, the name under which a connection keeps its plan. */
const names = new Map<string, string>();

/** The transaction of the running request. Every statement of a domain goes through here, under its principal. */
@Injectable()
export class Database {
  private readonly running = new AsyncLocalStorage<Work>();

  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** Rows of a parametrised statement, in the running transaction. */
  sql<Row>(text: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.current().manager.query<Row[]>(text, parameters);
  }

  /**
   * The same for a statement that is asked often and takes longer to plan than to run: the connection keeps its plan.
   * The text must be a constant, since plans are kept as long as the connection.
   */
  async prepared<Row extends object>(text: string, parameters: unknown[] = []): Promise<Row[]> {
    const { rows } = await this.current().client.query<Row>(kept(text, parameters));
    return rows;
  }

  repository<E extends ObjectLiteral>(entity: EntityTarget<E>): Repository<E> {
    return this.current().manager.getRepository(entity);
  }

  /** Who the running transaction belongs to. */
  get principal(): Actor {
    return this.current().by;
  }

  /** What follows is done by `by`, who must see what the running transaction does. */
  async speakFor(by: Actor): Promise<void> {
    const work = this.current();
    if (sightOf(by) !== sightOf(work.by)) throw new Error('speaks for somebody who sees something else');
    work.by = by;
    await this.prepared(`SELECT set_config('app.staff', $1, true)`, [by.staffId]);
  }

  /**
   * Runs `work` in one transaction under the principal's role and context; commits when it resolves. A deadlock
   * or serialisation failure runs it again, at most three times: `work` must touch nothing but the database.
   */
  async transaction<T>(by: Actor, work: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.once(by, work);
      } catch (error) {
        if (!isTransient(error) || attempt === 3) throw error;
      }
    }
  }

  private async once<T>(by: Actor, work: () => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    try {
      const client = await begin(runner, by);
      const result = await this.running.run({ manager: runner.manager, client, by }, work);
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
async function begin(runner: QueryRunner, by: Actor): Promise<ClientBase> {
  const client = (await runner.connect()) as ClientBase; // what the driver of PostgreSQL hands out
  const [opened, placed] = await Promise.allSettled([
    client.query('BEGIN'),
    client.query(kept(CONTEXT, [`baanek_${by.side}`, by.centreId, by.staffId, by.roles.join(',')])),
  ]);
  if (opened.status === 'fulfilled')
    Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
  for (const step of [opened, placed]) if (step.status === 'rejected') throw step.reason;
  return client;
}

function kept(text: string, values: unknown[]): QueryConfig {
  const name = names.get(text) ?? `kept_${names.size + 1}`;
  names.set(text, name);
  return { name, text, values };
}
