/** Where people of more than one office talk about a case. */
export const CONFERENCE_KINDS = [
  'case_conference',
  'local_commission',
  'child_commission',
  'police_or_court',
  'other',
] as const;
export type ConferenceKind = (typeof CONFERENCE_KINDS)[number];

export const CONFERENCE_STATES = ['planned', 'held'] as const;
export type ConferenceState = (typeof CONFERENCE_STATES)[number];

/** What of a case somebody may hear. Where she is, is none of them: nobody hears it in a conference. */
export const HEARING_AREAS = ['facts', 'risk', 'plan', 'health', 'children', 'legal'] as const;
export type HearingArea = (typeof HEARING_AREAS)[number];

/** By what somebody hears it: a consent, or a duty by law that stands in a paper. */
export const HEARING_GROUNDS = [
  'her_consent',
  'guardian_consent',
  'danger_to_life',
  'child_protection',
  'court_or_inquiry',
] as const;
export type HearingGround = (typeof HEARING_GROUNDS)[number];

/** Whether somebody has consented, on a day and in a form; the others name a law or a letter. */
export const isConsent = (ground: HearingGround): boolean =>
  ground === 'her_consent' || ground === 'guardian_consent';

export const CONSENT_FORMS = ['oral', 'written'] as const;
export type ConsentForm = (typeof CONSENT_FORMS)[number];

/** Points of one agenda, and people at one conference. */
export const MOST_POINTS = 30;
export const MOST_PARTICIPANTS = 40;
