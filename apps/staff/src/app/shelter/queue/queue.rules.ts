import type { Wire } from '../../core/http/api-types';

type Waiting = Wire['WaitingHouseholdView'];

/** Answers of the planner with which a household gets places without that somebody moves. */
const FITS = new Set<string>(['one_room', 'adjoining', 'apart']);

/** What is known of the others while one household is being placed. */
interface Around {
  /** Households for which places are held already. */
  held: ReadonlySet<string>;
  today: string;
}

/** Who is next: the first of the queue who needs places by now and has none held; else the first who has none held. */
export function firstToPlace(queue: readonly Waiting[], { held, today }: Around): Waiting | null {
  const free = queue.filter(({ householdId }) => !held.has(householdId));
  return free.find(({ neededOn }) => neededOn <= today) ?? free[0] ?? null;
}

/** Who is before a household in the queue, and needs places by now; everybody is before one that does not wait. */
export function aheadOf(
  householdId: string,
  queue: readonly Waiting[],
  { held, today }: Around,
): readonly Waiting[] {
  const at = queue.findIndex(one => one.householdId === householdId);
  return queue
    .slice(0, at === -1 ? queue.length : at)
    .filter(one => one.neededOn <= today && !held.has(one.householdId));
}

/** Those for whom there are places as things stand: whoever places somebody else passes them over. */
export const passedOver = (
  ahead: readonly Waiting[],
  fits: readonly Wire['WaitingHouseholdFit'][],
): readonly Waiting[] =>
  ahead.filter(({ id }) => fits.some(({ requestId, answer }) => requestId === id && FITS.has(answer)));
