export const SEXES = ['female', 'male', 'not_known'] as const;
export type Sex = (typeof SEXES)[number];

/** Coarse ages kept in clear for lists; exact birth dates are sealed. Lower bounds in years, upper exclusive. */
export const AGE_BANDS = [
  '0-6',
  '7-13',
  '14-17',
  '18-24',
  '25-34',
  '35-44',
  '45-59',
  '60+',
  'not_known',
] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/** The band of an age in whole years; `not_known` for null. */
export function ageBandOf(age: number | null): AgeBand {
  if (age === null) return 'not_known';
  const upper = [7, 14, 18, 25, 35, 45, 60].findIndex(limit => age < limit);
  return AGE_BANDS[upper === -1 ? 7 : upper] ?? 'not_known';
}

export const OBLASTS = [
  'bishkek',
  'osh_city',
  'batken',
  'jalal_abad',
  'issyk_kul',
  'naryn',
  'osh',
  'talas',
  'chui',
  'abroad',
  'not_known',
] as const;
export type Oblast = (typeof OBLASTS)[number];
/** Where a centre can work. */
export type CentreOblast = Exclude<Oblast, 'abroad' | 'not_known'>;
export const CENTRE_OBLASTS = OBLASTS.filter(
  (oblast): oblast is CentreOblast => oblast !== 'abroad' && oblast !== 'not_known',
);

export const SERVICE_LANGUAGES = ['ky', 'ru', 'uz', 'dng', 'en', 'other', 'not_known'] as const;
export type ServiceLanguage = (typeof SERVICE_LANGUAGES)[number];

/** What a member of a household is to its head. */
export const HOUSEHOLD_PARTS = ['head', 'child', 'dependant', 'relative'] as const;
export type HouseholdPart = (typeof HOUSEHOLD_PARTS)[number];

/** What speaks against two records being of one human being. */
export const MERGE_DOUBTS = [
  'same_household',
  'sex_differs',
  'birth_differs',
  'pin_differs',
  'told_apart',
] as const;
export type MergeDoubt = (typeof MERGE_DOUBTS)[number];

/** Why somebody was looked up; kept with every search in the audit trail. */
export const SEARCH_PURPOSES = ['new_appeal', 'registration', 'return_visit', 'import', 'merging'] as const;
export type SearchPurpose = (typeof SEARCH_PURPOSES)[number];

/** Every sensitive question may go unanswered, for either of two reasons. */
const UNANSWERED = ['not_known', 'refused'] as const;

export const CITIZENSHIPS = [
  'kg',
  'kz',
  'uz',
  'tj',
  'ru',
  'cn',
  'tr',
  'other',
  'stateless',
  ...UNANSWERED,
] as const;
export type Citizenship = (typeof CITIZENSHIPS)[number];

/** Highest finished; ISCED 2011 levels 0–2, 3, 4–5, 6–8, as the National Statistical Committee groups them. */
export const EDUCATIONS = ['basic', 'secondary', 'vocational', 'higher', ...UNANSWERED] as const;
export type Education = (typeof EDUCATIONS)[number];

export const EMPLOYMENTS = [
  'working',
  'not_working',
  'pupil_student',
  'pensioner',
  'parental_leave',
  ...UNANSWERED,
] as const;
export type Employment = (typeof EMPLOYMENTS)[number];

export const MARITAL_STATES = [
  'married',
  'unregistered',
  'separated',
  'divorced',
  'widowed',
  'single',
  ...UNANSWERED,
] as const;
export type MaritalState = (typeof MARITAL_STATES)[number];

export const YES_NO = ['yes', 'no', ...UNANSWERED] as const;
export type YesNo = (typeof YES_NO)[number];

/** A hand-over to another centre, until it is taken, taken back, or too late. */
export const TRANSFER_STATES = ['sent', 'accepted', 'withdrawn', 'expired'] as const;
export type TransferState = (typeof TRANSFER_STATES)[number];

/** How somebody agreed to be kept by name. */
export const CONSENT_WAYS = ['told', 'signed'] as const;
export type ConsentWay = (typeof CONSENT_WAYS)[number];

/** Wordings of that consent, by the month each came into use; the last is the one read out now. */
export const CONSENT_WORDINGS = ['2026-11'] as const;
export type ConsentWording = (typeof CONSENT_WORDINGS)[number];
