/**
 * Whether appeal `a` is of somebody who appealed before it, or had a case. It follows from what is on file when it is
 * asked: dates that are corrected, links, merges and imports of older journals change the answer.
 */
export const IS_REPEAT = `(a.person_id IS NOT NULL AND (
  EXISTS (SELECT 1 FROM appeal b
          WHERE b.person_id = a.person_id AND b.happened_at < a.happened_at AND b.voided_at IS NULL)
  OR EXISTS (SELECT 1 FROM client_case c
             WHERE c.person_id = a.person_id AND c.opened_at < a.happened_at AND c.voided_at IS NULL)))`;
