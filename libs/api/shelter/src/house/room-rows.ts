import type { ClosureReason } from '@baanek/contracts';

/** Nights from `$1` on that rooms are closed. */
export interface ClosureRow {
  id: string;
  roomId: string;
  /** First night nobody sleeps there. */
  from: string;
  /** First night somebody may again; null where nobody knows yet. */
  to: string | null;
  reason: ClosureReason;
  version: number;
}

export const CLOSURE_ROWS = `
  SELECT id, room_id AS "roomId", to_char(lower(nights), 'YYYY-MM-DD') AS "from",
         to_char(upper(nights), 'YYYY-MM-DD') AS "to", reason, version
  FROM room_closure WHERE NOT lifted AND NOT nights << daterange($1::date, NULL) ORDER BY nights`;

/** Which rooms doors lead to, both ways. */
export const DOOR_ROWS = `
  SELECT first_id AS "roomId", second_id AS "to" FROM room_door WHERE open
  UNION ALL SELECT second_id, first_id FROM room_door WHERE open`;

/** Locks the house that the room `$1` is in, as everything that gives places in it does; no row when there is none. */
export const LOCK_HOUSE_OF_ROOM = `
  SELECT 1 FROM house WHERE id = (SELECT house_id FROM room WHERE id = $1) FOR NO KEY UPDATE`;
