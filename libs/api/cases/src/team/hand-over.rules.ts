import type { CaseState, HandOverObstacle } from '@baanek/contracts';

interface Holder {
  staffId: string;
  name: string;
}

/** A case, and who has the part in it that is to be handed over. */
export interface HandedPart {
  id: string;
  version: number;
  state: CaseState;
  holders: Holder[];
}

/** Whose part goes: hers who is asked for, or the only one there is. */
export function giverOf({ holders }: Pick<HandedPart, 'holders'>, fromId: string | null): Holder | null {
  if (fromId) return holders.find(({ staffId }) => staffId === fromId) ?? null;
  return holders.length === 1 ? (holders[0] ?? null) : null;
}

/** What keeps a case from being handed over; `barred` where she must not work with the client, for a reason not told here. */
export function obstacleOf(
  { state, holders }: Pick<HandedPart, 'state' | 'holders'>,
  { fromId, toId, barred }: { fromId: string | null; toId: string; barred: boolean },
): HandOverObstacle | null {
  if (state !== 'open') return 'cases.closed';
  if (holders.some(({ staffId }) => staffId === toId)) return 'cases.already_assigned';
  if (barred) return 'cases.not_with';
  if (fromId && !holders.some(({ staffId }) => staffId === fromId)) return 'cases.part_not_theirs';
  if (!fromId && holders.length > 1) return 'cases.part_of_several';
  return null;
}
