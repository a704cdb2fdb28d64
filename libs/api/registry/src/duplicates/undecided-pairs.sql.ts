/** Pairs `d` of records that look alike and that nobody has decided about; both records stand for themselves. */
export const UNDECIDED_PAIRS = `duplicate_pair d JOIN person a ON a.id = d.first_id JOIN person b ON b.id = d.second_id
  WHERE NOT d.told_apart AND d.reasons <> '{}' AND a.merged_into IS NULL AND b.merged_into IS NULL`;
