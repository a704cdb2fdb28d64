import type { ErrorCode } from '@baanek/contracts';

export interface Fault {
  field: string;
  rule: string;
  limit?: number | string;
}

/** A request that was refused or not answered. Pages branch on `code`, never on text. */
export class Problem extends Error {
  constructor(
    readonly code: ErrorCode | 'network',
    readonly status: number,
    readonly faults: readonly Fault[] = [],
    readonly retryAfter = 0,
  ) {
    super(code);
    this.name = 'Problem';
  }
}

/** Whether the error means that the server or its database could not be reached. */
export const isOutage = (error: unknown): boolean =>
  error instanceof Problem && (error.code === 'network' || error.code === 'server.unavailable');

/** Whether the server is out of reach or failed: the request was in order, and may succeed later. */
export const isPassing = (error: unknown): boolean =>
  isOutage(error) || (error instanceof Problem && error.status >= 500);

/** The error as a `Problem`; an error of any other kind is a defect and is thrown again. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  throw error;
}
