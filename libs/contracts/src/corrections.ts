/** Records whose corrections are kept. */
export type RecordKind =
  | 'appeal'
  | 'case'
  | 'session'
  | 'case_conference'
  | 'case_danger'
  | 'case_incident'
  | 'case_outcome'
  | 'case_service'
  | 'child_record'
  | 'risk_assessment'
  | 'police_risk'
  | 'case_goal'
  | 'goal_note'
  | 'plan_review'
  | 'safety_plan'
  | 'appointment'
  | 'shift_entry'
  | 'person'
  | 'household'
  | 'enrolment'
  | 'stay'
  | 'absence'
  | 'separation'
  | 'incident'
  | 'place_enquiry'
  | 'escort'
  | 'programme_group'
  | 'group_session'
  | 'refusal'
  | 'extension'
  | 'closure'
  | 'roll_call_mark'
  | 'attendance';

/** `voided`: left out of lists and figures, and still readable; `restored`: counted again; `dated`: recorded later than it happened. */
export const RECORD_CHANGES = ['corrected', 'relinked', 'voided', 'restored', 'dated'] as const;
export type RecordChange = (typeof RECORD_CHANGES)[number];

/** Why a record is corrected or voided. */
export const CORRECTION_REASONS = [
  'typing_error',
  'learned_later',
  'wrong_person',
  'entered_twice',
  'recorded_wrongly',
  'made_by_mistake',
  'other',
] as const;
export type CorrectionReason = (typeof CORRECTION_REASONS)[number];
