/** Requests `s` that wait with no place held for them. */
export const WAITING_WITHOUT_PLACE = `place_request s WHERE s.state = 'waiting' AND NOT EXISTS (
  SELECT 1 FROM stay h WHERE h.household_id = s.household_id AND h.state = 'held' AND h.voided_at IS NULL)`;

/**
 * The house at the instant `$1` on the day `$2`: places that are free tonight, the most of them in one room, and
 * households that wait with no place held. A child’s half of a bed is no place of its own.
 */
export const HOUSE_FIGURES = `
  WITH seat AS (
    SELECT p.room_id, count(b.id) AS guests FROM place p
    LEFT JOIN bed_stay b ON b.place_id = p.id AND b.voided_at IS NULL AND b.during && tstzrange($1, NULL)
    WHERE p.retired_on IS NULL AND p.kind <> 'shared' AND NOT EXISTS (
      SELECT 1 FROM room_closure c WHERE c.room_id = p.room_id AND NOT c.lifted AND c.nights @> $2::date)
    GROUP BY p.id),
  free AS (SELECT room_id, count(*)::int AS n FROM seat WHERE guests = 0 GROUP BY room_id)
  SELECT coalesce((SELECT sum(n)::int FROM free), 0) AS free, coalesce((SELECT max(n) FROM free), 0) AS most,
         (SELECT count(*)::int FROM ${WAITING_WITHOUT_PLACE}) AS waiting`;
