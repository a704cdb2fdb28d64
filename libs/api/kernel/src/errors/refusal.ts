import { ERROR_CODES, type ErrorCode } from '@baanek/contracts';

/** One field that breaks one rule; `rule` is a validator's name, `limit` its bound where it has one. */
export interface FieldFault {
  field: string;
  rule: string;
  limit?: number | string;
}

/** A request that is understood and not done, for a reason with a stable code. Never carries what a person typed. */
export class Refusal extends Error {
  readonly status: number;

  constructor(
    readonly code: ErrorCode,
    readonly faults: readonly FieldFault[] = [],
    /** Seconds after which trying again makes sense. */
    readonly retryAfter?: number,
  ) {
    super(code);
    this.name = 'Refusal';
    this.status = ERROR_CODES[code];
  }
}

/** 400 `request.invalid`: one field breaks one rule; `limit` is the bound of the rule where it has one. */
export const invalidField = (field: string, rule: string, limit?: number | string): Refusal =>
  new Refusal('request.invalid', [limit === undefined ? { field, rule } : { field, rule, limit }]);

/** Refuses unless exactly one of `values` is given; the fault names `field`. */
export function requireExactlyOne(field: string, ...values: unknown[]): void {
  if (values.filter(value => value !== undefined && value !== null).length !== 1)
    throw invalidField(field, 'eitherOr');
}
