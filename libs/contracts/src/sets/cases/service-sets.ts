import type { SessionKind } from './case-sets';

/** What a client is given, by the area of help: the group by which it is counted, and what there is in it. */
export const SERVICE_KINDS_OF = {
  psychological: [
    'individual_counselling',
    'family_counselling',
    'group_work',
    'phone_counselling',
    'crisis_help',
  ],
  medical: ['first_aid', 'examination', 'injuries_documented', 'treatment', 'medicines'],
  legal: ['legal_advice', 'protection_order', 'statement', 'claim', 'court_support'],
  social: ['social_advice', 'identity_papers', 'school', 'kindergarten', 'job', 'benefits', 'housing'],
  things: ['food', 'clothes', 'hygiene_goods', 'child_goods', 'money'],
  other: ['interpreting', 'other_help'],
} as const;

export type ServiceGroup = keyof typeof SERVICE_KINDS_OF;
export const SERVICE_GROUPS = Object.keys(SERVICE_KINDS_OF) as ServiceGroup[];

export type ServiceKind = (typeof SERVICE_KINDS_OF)[ServiceGroup][number];
export const SERVICE_KINDS: readonly ServiceKind[] = SERVICE_GROUPS.flatMap(group => [
  ...SERVICE_KINDS_OF[group],
]);

/** The area of help that a kind belongs to; each to one. */
export const groupOfService = (kind: ServiceKind): ServiceGroup =>
  SERVICE_GROUPS.find(group => (SERVICE_KINDS_OF[group] as readonly ServiceKind[]).includes(kind)) ?? 'other';

/** The only kind of service that has a body chart. */
export const INJURIES_KIND = 'injuries_documented' satisfies ServiceKind;

/** What a meeting of a counsellor is as a service. */
export const SERVICE_OF_SESSION: Readonly<Record<SessionKind, ServiceKind>> = {
  individual: 'individual_counselling',
  group: 'group_work',
  family: 'family_counselling',
  phone: 'phone_counselling',
};

/** Who or what pays: a donor or a budget, or a project that may have several. */
export const FUNDING_KINDS = ['source', 'project'] as const;
export type FundingKind = (typeof FUNDING_KINDS)[number];

/** Sources and projects of one centre. */
export const MOST_FUNDING = 200;

/** Who put injuries on paper. */
export const DOCUMENTED_BY = ['centre_worker', 'doctor', 'forensic_examiner', 'police'] as const;
export type DocumentedBy = (typeof DOCUMENTED_BY)[number];

export const MARK_KINDS = [
  'bruise',
  'abrasion',
  'cut',
  'burn',
  'fracture',
  'bite',
  'strangulation',
  'other',
] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** Injuries on one body chart. */
export const MOST_MARKS = 60;
