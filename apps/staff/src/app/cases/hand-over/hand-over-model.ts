import type { Wire } from '../../core/http/api-types';

/** A case that was chosen to be handed over. */
export type Chosen = Pick<Wire['CaseLine'], 'id' | 'code'>;

/** A case that is not handed over, and the code of the refusal that says why. */
export interface LeftOut extends Chosen {
  reason: string;
}

/** What can be handed over. */
export const readyOf = (found: readonly Wire['HandOverOutlook'][]): Wire['HandOverOutlook'][] =>
  found.filter(({ obstacle }) => obstacle === null);

/** What cannot be; a case that is no longer there is one of them. */
export function leftOut(chosen: readonly Chosen[], found: readonly Wire['HandOverOutlook'][]): LeftOut[] {
  const obstacles = new Map(found.map(({ id, obstacle }) => [id, obstacle]));
  return chosen.flatMap(({ id, code }) => {
    const reason = obstacles.has(id) ? obstacles.get(id) : 'request.not_found';
    return reason ? [{ id, code, reason }] : [];
  });
}
