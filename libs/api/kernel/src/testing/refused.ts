import type { ErrorCode } from '@baanek/contracts';
import { refusalOf } from '../errors/constraint-codes';
import { Refusal } from '../errors/refusal';

/** The code a piece of work is refused with, as the API would report it; `done` when it is not refused. */
export async function refusalCode(work: Promise<unknown>): Promise<ErrorCode | 'done'> {
  try {
    await work;
    return 'done';
  } catch (error) {
    // anything that is no refusal is a failure of the test
    const refusal = error instanceof Refusal ? error : refusalOf(error);
    if (!refusal) throw error;
    return refusal.code;
  }
}
