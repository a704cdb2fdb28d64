export const ROOM_KINDS = ['family', 'women', 'isolation', 'quiet'] as const;
export type RoomKind = (typeof ROOM_KINDS)[number];

/** `shared` is the half of a wide bed in which a small child lies beside the woman it came with. */
export const PLACE_KINDS = ['bed', 'cot', 'shared'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export const DESTINATIONS = [
  'home',
  'relatives',
  'rented',
  'other_shelter',
  'hospital',
  'other',
  'not_known',
] as const;
export type Destination = (typeof DESTINATIONS)[number];

/** How soon a household that waits is offered a place. */
export const PLACE_PRIORITIES = ['urgent', 'high', 'usual'] as const;
export type PlacePriority = (typeof PLACE_PRIORITIES)[number];

/** Why nobody sleeps in a room. */
export const CLOSURE_REASONS = ['repair', 'disinfection', 'damage', 'other'] as const;
export type ClosureReason = (typeof CLOSURE_REASONS)[number];

/** What became of what the house had lent. */
export const GOODS = ['returned', 'partly', 'not_returned', 'none_lent'] as const;
export type Goods = (typeof GOODS)[number];

export const EXTENSION_REASONS = [
  'danger_remains',
  'no_housing',
  'court_pending',
  'health',
  'papers',
  'other',
] as const;
export type ExtensionReason = (typeof EXTENSION_REASONS)[number];

export const EXTENSION_STATES = ['asked', 'approved', 'declined'] as const;
export type ExtensionState = (typeof EXTENSION_STATES)[number];

/** Why somebody could not be taken in; a line of the reports. */
export const REFUSAL_REASONS = [
  'no_places',
  'does_not_fit',
  'outside_rules',
  'needs_medical_care',
  'needs_other_help',
  'own_decision',
  'other',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** Where whoever could not be taken in was sent. */
export const REFUSED_TO = [
  'other_shelter',
  'hospital',
  'relatives',
  'police',
  'nowhere',
  'not_known',
] as const;
export type RefusedTo = (typeof REFUSED_TO)[number];

/** What happens in a house. */
export const HOUSE_INCIDENT_KINDS = [
  'conflict',
  'injury',
  'illness',
  'intruder',
  'threat',
  'missing',
  'fire',
  'damage',
  'other',
] as const;
export type HouseIncidentKind = (typeof HOUSE_INCIDENT_KINDS)[number];

export const HOUSE_INCIDENT_MEASURES = [
  'talked',
  'moved',
  'police',
  'ambulance',
  'fire_service',
  'director_told',
  'none',
] as const;
export type HouseIncidentMeasure = (typeof HOUSE_INCIDENT_MEASURES)[number];

/** Where somebody is at the nightly roll-call. */
export const ROLL_CALL_MARKS = ['here', 'away', 'missing'] as const;
export type RollCallMark = (typeof ROLL_CALL_MARKS)[number];

export const PLACE_ENQUIRY_STATES = ['asked', 'accepted', 'declined', 'withdrawn'] as const;
export type PlaceEnquiryState = (typeof PLACE_ENQUIRY_STATES)[number];

export const DECLINE_REASONS = [
  'no_places',
  'does_not_fit',
  'outside_rules',
  'danger_here',
  'other',
] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];
