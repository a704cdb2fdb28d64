export const ESCORT_KINDS = ['court', 'police', 'prosecutor', 'hospital', 'forensic', 'office'] as const;
export type EscortKind = (typeof ESCORT_KINDS)[number];

export const ESCORT_OUTCOMES = [
  'held',
  'postponed',
  'client_absent',
  'other_side_absent',
  'refused_by_body',
] as const;
export type EscortOutcome = (typeof ESCORT_OUTCOMES)[number];

/** Sex the client asks her escort to have. */
export const ESCORT_WISHES = ['any', 'female', 'male'] as const;
export type EscortWish = (typeof ESCORT_WISHES)[number];
