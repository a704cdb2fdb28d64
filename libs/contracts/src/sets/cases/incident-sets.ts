import type { Relation } from '../appeal-sets';

/** What else an incident was; each has an answer of its own (DOMAIN 1.2 names the first four beside the types). */
export const INCIDENT_FLAGS = [
  'stalking',
  'bride_kidnapping',
  'forced_marriage',
  'trafficking',
  'weapon',
  'strangulation',
  'alcohol',
] as const;
export type IncidentFlag = (typeof INCIDENT_FLAGS)[number];

const UNANSWERED = ['not_known', 'refused'] as const;

/** Where it happened. Without one, nobody asked. */
export const INCIDENT_PLACES = [
  'home',
  'family_home',
  'street',
  'work',
  'study',
  'institution',
  'transport',
  'online',
  'other',
  ...UNANSWERED,
] as const;
export type IncidentPlace = (typeof INCIDENT_PLACES)[number];

/** The heaviest that came of it. */
export const INJURIES = ['none', 'light', 'medical_help', 'hospital', 'lasting', ...UNANSWERED] as const;
export type Injury = (typeof INJURIES)[number];

/** How many adults saw it. */
export const WITNESS_COUNTS = ['none', 'one', 'several', ...UNANSWERED] as const;
export type WitnessCount = (typeof WITNESS_COUNTS)[number];

/** Where it was reported before. */
export const REPORTED_TO = [
  'police',
  'health',
  'local_government',
  'social_services',
  'court',
  'prosecutor',
  'other',
] as const;
export type ReportedTo = (typeof REPORTED_TO)[number];

/** Family by blood, marriage or adoption, before the law equates anybody to it. */
const FAMILY: readonly Relation[] = ['spouse', 'ex_spouse', 'parent', 'step_parent', 'sibling', 'child'];
const EQUATED: readonly Relation[] = ['partner', 'parent_in_law'];

/** Whether the law of 2017 is about it: `family`, `equated` to family, or neither; null where that is not known yet. */
export function familyByLaw(
  relation: Relation,
  livesTogether: string | null,
): 'family' | 'equated' | 'neither' | null {
  if (FAMILY.includes(relation)) return 'family';
  if (EQUATED.includes(relation)) return 'equated';
  if (relation === 'neighbour' || relation === 'other') return 'neither';
  if (relation !== 'other_relative' || (livesTogether !== 'yes' && livesTogether !== 'no')) return null;
  return livesTogether === 'yes' ? 'equated' : 'neither';
}
