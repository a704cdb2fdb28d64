import type { ErrorCode } from '@baanek/contracts';
import {
  QueryFailedError,
  QueryRunnerAlreadyReleasedError,
  QueryRunnerProviderAlreadyReleasedError,
} from 'typeorm';
import { Refusal } from './refusal';

/** Refusals by constraint name, filled by each domain as it loads: the database decides, this gives it a voice. */
const refusals = new Map<string, Named>();

/** A refusal, and the field whose value somebody else has already, where it is about one. */
interface Named {
  code: ErrorCode;
  takenField?: string;
}

/** Names the refusals behind the constraints of one domain. */
export function nameConstraints(table: Readonly<Record<string, ErrorCode | Named>>): void {
  for (const [constraint, named] of Object.entries(table))
    refusals.set(constraint, typeof named === 'string' ? { code: named } : named);
}

interface DriverError {
  code?: string;
  constraint?: string;
}

/** SQLSTATE and constraint of a failed statement; its message and detail may hold row values and stay behind. */
export function driverError(error: unknown): DriverError {
  const source: unknown = error instanceof QueryFailedError ? error.driverError : error;
  if (typeof source !== 'object' || source === null || !('code' in source)) return {};
  const { code, constraint } = source as { code: unknown; constraint?: unknown };
  return {
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof constraint === 'string' ? { constraint } : {}),
  };
}

/** The refusal a constraint stands for, if it stands for one. */
export function refusalOf(error: unknown): Refusal | null {
  const { constraint } = driverError(error);
  const named = constraint === undefined ? undefined : refusals.get(constraint);
  if (!named) return null;
  return new Refusal(named.code, named.takenField ? [{ field: named.takenField, rule: 'taken' }] : []);
}

/** Deadlock or serialisation failure: the same transaction may simply run again. */
export const isTransient = (error: unknown): boolean =>
  ['40P01', '40001'].includes(driverError(error).code ?? '');

/** What Node says of a server that is not reached. */
const UNREACHED: ReadonlySet<string> = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT'],
  ...['EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN'],
]);

/** What the driver and its pool say, without a code, of a connection that is lost or did not come about. */
const LOST =
  /^(Connection terminated|Client (has encountered a connection error|was closed) and is not queryable|timeout expired|timeout exceeded when trying to connect)/;

/** The database is away, restarting or full: nothing was stored, and it is not the caller's fault. */
export function isUnavailable(error: unknown): boolean {
  const { code } = driverError(error);
  if (code) return /^(08|53|57P)/.test(code) || UNREACHED.has(code);
  const source: unknown = error instanceof QueryFailedError ? error.driverError : error;
  return source instanceof Error && (isReleased(source) || LOST.test(source.message));
}

/** TypeORM takes a lost connection from whoever holds it, and says so at the next statement. */
const isReleased = (error: Error): boolean =>
  error instanceof QueryRunnerAlreadyReleasedError ||
  error instanceof QueryRunnerProviderAlreadyReleasedError;
