import type { ErrorCode } from '@baanek/contracts';

export interface Fault {
  field: string;
  rule: string;
  limit?: number | string;
}

/** A request that was refused or never arrived. `code` is what pages branch on. */
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

/** Whether nobody answered, or nobody who knows: the server or its database is out of connectivity. */
export const isOutage = (error: unknown): boolean =>
  error instanceof Problem && (error.code === 'network' || error.code === 'server.unavailable');

/** What went wrong, if it is something a page can tell; anything else is thrown on. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  throw error;
}
