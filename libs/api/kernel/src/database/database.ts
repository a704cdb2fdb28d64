import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import {
  DataSource,
  type EntityTarget,
  type FindOptionsWhere,
  type ObjectLiteral,
  type Repository,
} from 'typeorm';
import type { Actor } from '../access/principal';
import { Clock } from '../clock';
import { isTransient } from '../errors/constraint-codes';
import { Refusal } from '../errors/refusal';
import { Beforehand } from './beforehand';
import { type Guess, Transaction } from './transaction';
import { sameVersion } from './version';

const ATTEMPTS = 3;

/** `for_no_key_update` lets others go on naming the row; without it, whoever names it all the time holds the lock off. */
type LockMode = 'pessimistic_write' | 'for_no_key_update';

/** The transaction of the running request. Every statement of a domain goes through here, under its principal. */
@Injectable()
export class Database {
  private readonly running = new AsyncLocalStorage<Transaction>();

  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Rows of a parametrised statement. */
  sql<Row>(text: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.current().manager.query<Row[]>(text, parameters);
  }

  /** Rows of a constant statement that takes longer to plan than to run: each connection keeps its plan. */
  async prepared<Row extends object>(text: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.current().prepared<Row>(text, parameters);
  }

  /**
   * Sends a constant statement whose rows nobody needs, without waiting for it: it leaves with the next statement. If it
   * fails, the transaction fails at its end.
   */
  send(text: string, parameters: unknown[] = []): void {
    this.current().send(text, parameters);
  }

  repository<E extends ObjectLiteral>(entity: EntityTarget<E>): Repository<E> {
    return this.current().manager.getRepository(entity);
  }

  /** The row that `where` names, locked until the transaction ends. 404 `request.not_found` without it. */
  async lock<E extends ObjectLiteral>(
    entity: EntityTarget<E>,
    where: FindOptionsWhere<E>,
    mode: LockMode = 'pessimistic_write',
  ): Promise<E> {
    const row = await this.repository(entity).findOne({ where, lock: { mode } });
    if (!row) throw new Refusal('request.not_found');
    return row;
  }

  /** As `lock`, for a change of the version the caller saw. 412 `version.stale` when it is another by now. */
  async lockVersion<E extends ObjectLiteral & { version: number }>(
    entity: EntityTarget<E>,
    where: FindOptionsWhere<E>,
    seen: number,
    mode?: LockMode,
  ): Promise<E> {
    const row = await this.lock(entity, where, mode);
    sameVersion(row, seen);
    return row;
  }

  /** Waits for whoever does the same in the name of this, and goes before the next, until the transaction ends. */
  async takeTurn(name: string): Promise<void> {
    await this.sql(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [name]);
  }

  /** Whose transaction is running. */
  get principal(): Actor {
    return this.current().by;
  }

  /** Does what follows as `by`, to whom the same rows must be visible as to the present principal. */
  continueAs(by: Actor): Promise<void> {
    return this.current().continueAs(by);
  }

  /**
   * Gives up the running transaction, has `work` done and committed as `by`, and begins the running one again. Done inside
   * it, `work` would need a second connection, for which all would wait once every one is held by such a request.
   */
  beforehand(by: Actor, work: () => Promise<void>): never {
    throw new Beforehand(by, work);
  }

  /** Begins `work`, with transactions of its own, beside the running one, which must not wait for it. */
  beside<T>(work: () => Promise<T>): Promise<T> {
    return this.running.exit(work);
  }

  /** The running transaction holds a lock that many wait for: it is released before the changes are on disk. */
  releaseLocksEarly(): void {
    this.current().releaseLocksEarly();
  }

  /** Calls back when the running transaction has ended, committed or not. */
  onTransactionEnd(callback: () => void): void {
    this.current().onEnd(callback);
  }

  /** Calls back once the running transaction is committed; never if it is rolled back. */
  onCommit(callback: () => void): void {
    this.current().onCommit(callback);
  }

  /**
   * Runs `work` in one transaction under the role and context of `by`; commits when it resolves. A deadlock or
   * serialisation failure runs it again, three times at most, so `work` must touch nothing but the database. With a
   * guess of whose session it is, nothing is kept unless the session says the same: else `SessionChanged`. Never inside
   * another: see `beforehand` and `beside`.
   */
  async transaction<T>(by: Actor, work: () => T | Promise<T>, guess?: Guess): Promise<T> {
    if (this.running.getStore()?.isOpen) throw new Error('a transaction inside another');
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.attempt(by, work, guess);
      } catch (error) {
        if (attempt === ATTEMPTS || !(isTransient(error) || error instanceof Beforehand)) throw error;
        if (error instanceof Beforehand) await this.transaction(error.by, error.work);
      }
    }
  }

  private async attempt<T>(by: Actor, work: () => T | Promise<T>, guess?: Guess): Promise<T> {
    const transaction = await Transaction.begin(this.source, by, this.clock.today(), guess);
    try {
      const result = await this.running.run(transaction, work);
      await transaction.commit();
      return result;
    } catch (error) {
      throw await transaction.rollBack(error);
    } finally {
      await transaction.release();
    }
  }

  private current(): Transaction {
    const transaction = this.running.getStore();
    if (!transaction?.isOpen) throw new Error('a statement outside a transaction');
    return transaction;
  }
}
