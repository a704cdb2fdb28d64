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
import { driverError, isTransient } from '../errors/constraint-codes';

const CONTEXT = `SELECT set_config('role', $1, true), set_config('app.centre', $2, true),
                        set_config('app.staff', $3, true), set_config('app.roles', $4, true)`;

/** Ends when everything that was committed before it is on disk, and with every replica that is waited for. */
const ON_DISK = `SELECT pg_logical_emit_message(true, 'baanek', '')`;

const FAILED_BEFORE = '25P02';

interface Work extends Running {
  manager: EntityManager;
  client: ClientBase;
  by: Actor;
}

interface Running {
  /** Statements that nobody waits for, in their order. */
  sent: Promise<unknown>[];
  /** What is to be done when it has ended. */
  ends: (() => void)[];
  /** Its locks are given back before it is on disk. */
  early: boolean;
  /** Whatever still runs of it may not touch the connection: it is somebody else’s soon. */
  over: boolean;
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

  /**
   * The same for a statement whose rows nobody needs: it goes out with whatever follows, and if it fails, so does the
   * transaction, at its end.
   */
  send(text: string, parameters: unknown[] = []): void {
    const { client, sent } = this.current();
    send(client, sent, kept(text, parameters));
  }

  /**
   * The running transaction holds a lock that many wait for: it gives it back as soon as it has committed, and ends when
   * what it did is on disk. Whoever comes next is on disk later still, so nothing that anybody was told is lost.
   */
  releaseEarly(): void {
    this.current().early = true;
  }

  /** Does something when the running transaction has ended, however it ends. */
  atEnd(then: () => void): void {
    this.current().ends.push(then);
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
    const running: Running = { sent: [], ends: [], early: false, over: false };
    try {
      const client = await begin(runner, by, running.sent);
      const current = Object.assign(running, { manager: runner.manager, client, by });
      const result = await this.running.run(current, work);
      running.over = true;
      await commit(runner, client, running);
      return result;
    } catch (error) {
      running.over = true;
      // the first failure is the one to report; a rollback on a dead connection fails too
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw await causeOf(error, running.sent);
    } finally {
      for (const end of running.ends) end();
      await runner.release();
    }
  }

  private current(): Work {
    const work = this.running.getStore();
    if (!work || work.over) throw new Error('a statement outside a transaction');
    return work;
  }
}

/**
 * BEGIN and the context go out with the first statement of the work (`pipeline: true`): if they fail, it fails, too.
 * TypeORM is told, else `save()` would open a transaction of its own.
 */
async function begin(runner: QueryRunner, by: Actor, sent: Promise<unknown>[]): Promise<ClientBase> {
  const client = (await runner.connect()) as ClientBase; // what the driver of PostgreSQL hands out
  Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
  send(client, sent, kept('BEGIN'));
  send(client, sent, kept(CONTEXT, [`baanek_${by.side}`, by.centreId, by.staffId, by.roles.join(',')]));
  return client;
}

function send(client: ClientBase, sent: Promise<unknown>[], statement: QueryConfig): void {
  const answer = client.query(statement);
  answer.catch(() => undefined); // told when the transaction ends
  sent.push(answer);
}

/** COMMIT in one trip with what was sent before; of a transaction in which anything failed, PostgreSQL keeps nothing. */
async function commit(runner: QueryRunner, client: ClientBase, { sent, early }: Running): Promise<void> {
  if (early) send(client, sent, kept(`SET LOCAL synchronous_commit = off`));
  const committed = client.query(kept('COMMIT'));
  if (early) send(client, sent, kept(ON_DISK));
  const { command } = await committed;
  Object.assign(runner, { isTransactionActive: false, transactionDepth: 0 });
  await Promise.all(sent);
  if (command !== 'COMMIT') throw new Error('a transaction in which a failure was passed over');
}

/** What a transaction failed of: once a statement has failed, all others fail for that alone. */
async function causeOf(error: unknown, sent: readonly Promise<unknown>[]): Promise<unknown> {
  const failures = (await Promise.allSettled(sent)).flatMap(statement =>
    statement.status === 'rejected' ? [statement.reason as unknown] : [],
  );
  return failures.find(failure => driverError(failure).code !== FAILED_BEFORE) ?? error;
}

function kept(text: string, values: unknown[] = []): QueryConfig {
  const name = names.get(text) ?? `kept_${names.size + 1}`;
  names.set(text, name);
  return { name, text, values };
}
