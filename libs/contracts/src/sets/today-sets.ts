/** When a line of “today” has to be done; `new` is what others did since one has last looked. */
export const TODAY_URGENCIES = ['late', 'now', 'next', 'new'] as const;
export type TodayUrgency = (typeof TODAY_URGENCIES)[number];

/** What waits for somebody, or is new to her. */
export const TODAY_KINDS = [
  'appeal_logged',
  'records_alike',
  'hand_over_expires',
  'journal_waits',
  'case_unattended',
  'case_assigned',
  'case_without_session',
  'case_long_silent',
  'case_in_work',
  'task_due',
  'task_without_owner',
  'case_without_next_step',
  'follow_up_due',
  'plan_review_due',
  'goal_due',
  'conference',
  'comes_of_age',
  'second_opinion',
  'opinion_given',
  'note_shown',
  'shift_urgent',
  'risk_reassess',
  'own_appointment',
  'own_appointment_without_outcome',
  'appointment_worker_left',
  'roll_call',
  'enquiry_received',
  'enquiry_sent',
  'enquiry_answered',
  'stay_overdue',
  'room_closes',
  'leaves_today',
  'leaves_tomorrow',
  'hold_ends',
  'extension_asked',
  'agreement_unsigned',
  'household_waits',
  'escort_without_worker',
  'escort_worker_left',
  'escort_without_outcome',
  'escort_coming',
  'own_escort',
  'own_escort_without_outcome',
  'attendance_unmarked',
  'group_session',
  'referral_waits',
  'participant_absent',
  'role_missing',
  'set_up_left',
  'account_never_used',
  'account_long_unused',
  'staff_changed',
  'sign_ins_failed',
  'worked_by_night',
  'many_files_opened',
  'many_records_voided',
  'figures_to_share',
  'figures_released',
] as const;
export type TodayKind = (typeof TODAY_KINDS)[number];

/** Numbers that “today” shows at a glance. */
export const TODAY_FIGURES = [
  'appeals_today',
  'own_cases',
  'own_sessions_this_week',
  'free_places',
  'most_free_in_a_room',
  'families_here',
  'households_waiting',
  'escorts_this_week',
  'participants',
  'programme_groups',
  'accounts',
  'trail_entries_today',
] as const;
export type TodayFigure = (typeof TODAY_FIGURES)[number];

/** Until when a line of “today” is put off; `next_week` is Monday. */
export const PUT_OFF_CHOICES = ['tomorrow', 'three_days', 'next_week'] as const;
export type PutOffChoice = (typeof PUT_OFF_CHOICES)[number];

/** By which rule a line is not put off longer, or not at all. */
export const PUT_OFF_RULES = [
  'risk',
  'security',
  'meeting',
  'hold',
  'transfer',
  'house',
  'release',
  'urgent',
  'due',
] as const;
export type PutOffRule = (typeof PUT_OFF_RULES)[number];
