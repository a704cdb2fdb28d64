export const CHANNELS = [
  'phone',
  'visit',
  'police',
  'health',
  'social_services',
  'court',
  'local_government',
  'relatives',
  'other_centre',
  'online',
  'not_known',
] as const;
export type Channel = (typeof CHANNELS)[number];

/** Law 63 of 2017 art. 1 names four; police statistics count sexual violence as a fifth (DOMAIN 1.2). */
export const VIOLENCE_TYPES = [
  'physical',
  'psychological',
  'economic',
  'neglect',
  'sexual',
  'not_known',
] as const;
export type ViolenceType = (typeof VIOLENCE_TYPES)[number];

export const RELATIONS = [
  'spouse',
  'ex_spouse',
  'partner',
  'parent',
  'step_parent',
  'parent_in_law',
  'sibling',
  'child',
  'other_relative',
  'neighbour',
  'other',
  'not_known',
  'refused',
] as const;
export type Relation = (typeof RELATIONS)[number];

export const APPEAL_OUTCOMES = [
  'advised',
  'registered',
  'referred',
  'emergency_called',
  'ended_by_caller',
] as const;
export type AppealOutcome = (typeof APPEAL_OUTCOMES)[number];

/** What an appeal was: somebody sought help, or asked whether somebody is known here. */
export const APPEAL_KINDS = ['help', 'asks_about_somebody'] as const;
export type AppealKind = (typeof APPEAL_KINDS)[number];

/** How an appeal can stand in the log: who asks about somebody is told nothing, and it is no outcome to choose. */
export const LOGGED_OUTCOMES = [...APPEAL_OUTCOMES, 'nothing_told'] as const;
export type LoggedOutcome = (typeof LOGGED_OUTCOMES)[number];

export const SERVICES = [
  'psychological',
  'legal',
  'medical',
  'social',
  'documents',
  'escort_court',
  'shelter',
  'material',
] as const;
export type Service = (typeof SERVICES)[number];

/** Fields a column of an imported journal can be mapped to. */
export const IMPORT_FIELDS = [
  'number',
  'date',
  'full_name',
  'surname',
  'given_name',
  'patronymic',
  'birth',
  'sex',
  'oblast',
  'phone',
  'channel',
  'violence',
  'relation',
  'children',
  'services',
  'note',
  'ignore',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** Why a row of a journal cannot be entered as it stands. */
export const IMPORT_FAULTS = [
  'empty',
  'total',
  'date',
  'date_incomplete',
  'date_future',
  'birth',
  'violence',
  'children',
  'several_names',
  'too_long',
  'unreadable',
] as const;
export type ImportFault = (typeof IMPORT_FAULTS)[number];

/** Where an uploaded journal stands; while it is `reading`, `checking` or `committing` rows are being worked through. */
export const IMPORT_STATES = [
  'reading',
  'uploaded',
  'checking',
  'checked',
  'committing',
  'committed',
  'failed',
] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** Why the work on a journal ended before its time. Nothing of it was entered. */
export const IMPORT_HALTS = ['cancelled', 'interrupted', 'failed'] as const;
export type ImportHalt = (typeof IMPORT_HALTS)[number];

/** How sure it is that a row is about somebody who stands above or is on file. */
export const IMPORT_LIKENESS = ['certain', 'maybe'] as const;
export type ImportLikeness = (typeof IMPORT_LIKENESS)[number];

/** What a person said of a row that is not certain. */
export const IMPORT_DECISIONS = ['same', 'other'] as const;
export type ImportDecision = (typeof IMPORT_DECISIONS)[number];
