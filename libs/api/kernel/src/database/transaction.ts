import type { ClientBase } from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { type Actor, type Principal, visibilityOf } from '../access/principal';
import { saysTheSame, SessionChanged, type SessionRow } from '../access/session';
import { DO_NOT_WAIT_FOR_DISK, WAIT_FOR_DISK } from './early-release';
import { preparedStatement } from './prepared-statement';
import { UnawaitedStatements } from './unawaited-statements';

/** The role of the side and the settings that row-level security reads, the local day among them, until the transaction ends. */
const SET_CONTEXT = `SELECT set_config('role', $1, true), set_config('app.centre', $2, true),
                            set_config('app.staff', $3, true), set_config('app.roles', $4, true), set_config('app.day', $5, true)`;

/** The same for whoever has this session, and what the session says; without a session there is no context. */
const PROVE_AND_SET_CONTEXT = `SELECT s.*, set_config('role', $1, true), set_config('app.centre', $2, true),
    set_config('app.staff', $3, true), set_config('app.roles', $4, true), set_config('app.day', $5, true)
  FROM session_use($6, false) s`;

/** The hash of a session, and who is taken to have it. */
export interface Guess {
  readonly hash: Buffer;
  readonly principal: Principal;
}

/** One transaction on one connection, under the role and context of an actor. */
export class Transaction {
  private readonly unawaited = new UnawaitedStatements();
  private readonly callbacks: (() => void)[] = [];
  private readonly kept: (() => void)[] = [];
  private proof: Promise<void> = Promise.resolve();
  private early = false;
  private open = true;

  private constructor(
    private readonly runner: QueryRunner,
    private readonly client: ClientBase,
    private actor: Actor,
  ) {}

  /**
   * BEGIN and the context are not waited for (`pipeline: true`): they leave with the first statement of the work, and
   * if they fail, it fails too. With a guess, the session says in the same trip who has it; should it say something
   * else, the transaction can only be rolled back. TypeORM is told that a transaction is open, since `save()` would
   * open its own.
   */
  static async begin(source: DataSource, by: Actor, day: string, guess?: Guess): Promise<Transaction> {
    const runner = source.createQueryRunner();
    try {
      const client = (await runner.connect()) as ClientBase; // the driver of PostgreSQL hands out nothing else
      Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
      const transaction = new Transaction(runner, client, by);
      const context = [`baanek_${by.side}`, by.centreId, by.staffId, by.roles.join(','), day];
      transaction.send('BEGIN');
      if (guess) transaction.prove(guess, context);
      else transaction.send(SET_CONTEXT, context);
      return transaction;
    } catch (error) {
      await runner.release();
      throw error;
    }
  }

  private prove({ hash, principal }: Guess, context: unknown[]): void {
    this.proof = this.prepared<SessionRow>(PROVE_AND_SET_CONTEXT, [...context, hash]).then(([row]) => {
      if (!row || !saysTheSame(row, principal)) throw new SessionChanged();
    });
    this.proof.catch(() => undefined); // told by `proven`
  }

  /** Resolves when it is known that the actor may act; rejects with {@link SessionChanged}. */
  get proven(): Promise<void> {
    return this.proof;
  }

  get by(): Actor {
    return this.actor;
  }

  get manager(): EntityManager {
    return this.runner.manager;
  }

  /** False once the work has ended: its connection belongs to somebody else soon. */
  get isOpen(): boolean {
    return this.open;
  }

  /** Rows of a statement whose plan the connection keeps. */
  async prepared<Row extends object>(text: string, values?: unknown[]): Promise<Row[]> {
    return (await this.client.query<Row>(preparedStatement(text, values))).rows;
  }

  /** Sends a statement without waiting for its answer. */
  send(text: string, values?: unknown[]): void {
    this.unawaited.send(this.client, preparedStatement(text, values));
  }

  /** The actor of what follows; the same rows must be visible to both. */
  async continueAs(by: Actor): Promise<void> {
    if (visibilityOf(by) !== visibilityOf(this.actor))
      throw new Error('speaks for somebody who sees something else');
    this.actor = by;
    await this.prepared(`SELECT set_config('app.staff', $1, true)`, [by.staffId]);
  }

  releaseLocksEarly(): void {
    this.early = true;
  }

  onEnd(callback: () => void): void {
    this.callbacks.push(callback);
  }

  onCommit(callback: () => void): void {
    this.kept.push(callback);
  }

  /** COMMIT leaves in one trip with what was sent before. If anything failed, PostgreSQL rolls back and this rejects. */
  async commit(): Promise<void> {
    this.open = false;
    await this.proof;
    if (this.early) this.send(DO_NOT_WAIT_FOR_DISK);
    const committed = this.client.query(preparedStatement('COMMIT'));
    if (this.early) this.send(WAIT_FOR_DISK);
    const { command } = await committed;
    Object.assign(this.runner, { isTransactionActive: false, transactionDepth: 0 });
    await this.unawaited.allSucceeded();
    if (command !== 'COMMIT') throw new Error('a statement failed and its failure was passed over');
    for (const callback of this.kept) callback();
  }

  /**
   * Rolls back, and resolves to the failure that caused it: once a statement fails, all later ones fail too. Whose
   * session says something else hears of that, not of what the work said.
   */
  async rollBack(error: unknown): Promise<unknown> {
    this.open = false;
    // on a broken connection the rollback fails too; `error` is what matters
    if (this.runner.isTransactionActive) await this.runner.rollbackTransaction().catch(() => undefined);
    const changed = await this.proof.then(
      () => null,
      (reason: unknown) => (reason instanceof SessionChanged ? reason : null),
    );
    return changed ?? this.unawaited.firstFailure(error);
  }

  /** Runs the callbacks of `onEnd` and gives the connection back. */
  async release(): Promise<void> {
    for (const callback of this.callbacks) callback();
    await this.runner.release();
  }
}
