import type { ClientBase, QueryConfig } from 'pg';
import { driverError } from '../errors/constraint-codes';

/** SQLSTATE of every statement that follows a failed one in the same transaction. */
const FAILED_BEFORE = '25P02';

/**
 * Statements of one transaction that are sent without waiting for their answer. They leave in order, in one packet with
 * whatever statement follows. Their outcome is known when the transaction ends: if one failed, PostgreSQL keeps nothing.
 */
export class UnawaitedStatements {
  private readonly answers: Promise<unknown>[] = [];

  send(client: ClientBase, statement: QueryConfig): void {
    const answer = client.query(statement);
    answer.catch(() => undefined); // reported by `allSucceeded` or `firstFailure`
    this.answers.push(answer);
  }

  /** Rejects with the first failure. */
  async allSucceeded(): Promise<void> {
    await Promise.all(this.answers);
  }

  /** The failure that made all later statements fail, if it was one of these; otherwise `error`. */
  async firstFailure(error: unknown): Promise<unknown> {
    const outcomes = await Promise.allSettled(this.answers);
    const reasons = outcomes.flatMap(({ status, ...outcome }) =>
      status === 'rejected' && 'reason' in outcome ? [outcome.reason as unknown] : [],
    );
    return reasons.find(reason => driverError(reason).code !== FAILED_BEFORE) ?? error;
  }
}
