/**
 * When she appealed for the case `c`: first after an earlier case of hers was closed, and not after this one was opened; the
 * day on which it was opened where no appeal is on file.
 */
export const APPEALED_AT = `coalesce((
  SELECT min(a.happened_at) FROM appeal a
  WHERE a.person_id = c.person_id AND a.voided_at IS NULL AND a.happened_at <= c.opened_at
    AND NOT EXISTS (SELECT 1 FROM client_case e JOIN case_change h ON h.case_id = e.id AND h.state = 'closed'
                    WHERE e.person_id = c.person_id AND e.id <> c.id AND e.voided_at IS NULL AND e.joined_into IS NULL
                      AND h.at >= a.happened_at AND h.at <= c.opened_at)), c.opened_at)`;
/** Whether nobody has met the client of the open case `c` yet. */
export const NOT_MET = `(c.state = 'open' AND c.first_met_at IS NULL)`;
/** Days from her appeal to a moment. */
const daysTo = (moment: string): string => `greatest(0, (${moment} AT TIME ZONE 'Asia/Bishkek')::date
  - (${APPEALED_AT} AT TIME ZONE 'Asia/Bishkek')::date)`;
/** Days from her appeal to the first meeting. */
export const MET_AFTER_DAYS = daysTo('c.first_met_at');
/** As `MET_AFTER_DAYS`, and until the moment `$23` while nobody has met her. */
export const WAITED_DAYS = daysTo('coalesce(c.first_met_at, $23)');
