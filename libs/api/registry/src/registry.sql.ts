// Tables of the registry that other domains may read, as fragments to join: codes and shapes, never a sealed column.

/** `(id, code)` of people. */
export const PERSON_CODES = `(SELECT id, code FROM person)`;

/** `(id, code, oblast, dated, reachable)` of people: whether the year of birth, and a safe contact, is on file. */
export const PERSON_FACTS = `(SELECT id, code, oblast, age_band <> 'not_known' AS dated, contact IS NOT NULL AS reachable FROM person)`;

/** `(id, sex, age_band, wheelchair, version, kept)` of people; `kept` while their key stands. */
export const PERSON_SHAPES = `(
  SELECT p.id, p.sex, p.age_band, p.wheelchair, p.version, k.subject_id IS NOT NULL AS kept
  FROM person p LEFT JOIN sealing_key k ON k.subject_id = p.id)`;

/** `(household_id, person_id, part)` of those who belong to a household now. */
export const CURRENT_MEMBERS = `(SELECT household_id, person_id, part FROM household_member WHERE left_at IS NULL)`;

/** `(id, created_at)` of households. */
export const HOUSEHOLDS = `(SELECT id, created_at FROM household)`;

/** The ids of households that the person `$1` belongs to or did, with those that were joined into them. */
export const HOUSEHOLDS_OF_PERSON = `(
  WITH RECURSIVE own AS (
    SELECT household_id AS id FROM household_member WHERE person_id = $1
    UNION SELECT h.id FROM household h JOIN own o ON h.joined_into = o.id)
  SELECT id FROM own)`;
