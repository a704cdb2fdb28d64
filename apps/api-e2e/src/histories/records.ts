import type { Permission } from '@baanek/contracts';
import {
  assessment,
  caseConference,
  caseDanger,
  caseGoal,
  caseIncident,
  caseOutcome,
  caseService,
  caseTask,
  dayFromNow,
  safetyPlan,
  type Wire,
} from '@baanek/e2e';

/** One kind of what is recorded in a case, with words of its own. */
export interface RecordKind {
  /** Below the address of the case. */
  address: string;
  /** Where a record of it stands by itself. */
  single: string;
  writes: Permission;
  reads: Permission;
  /** The body of the request, with `word` in the field whose readers are checked. */
  body: (word: string, workerId: string) => unknown;
}

const session = (word: string): Wire['LogSession'] => ({
  ...{ heldAt: new Date(Date.now() - 1_800_000).toISOString(), minutes: 30, kind: 'individual' },
  ...{ attendance: 'attended', note: word },
});

/** Kinds of records of a case, each with the permissions to write and to read it. */
export const RECORDS = {
  session: {
    ...{ address: 'sessions', single: 'sessions', writes: 'sessions.log', reads: 'sessions.read' },
    body: session,
  },
  task: {
    ...{ address: 'tasks', single: 'case-tasks', writes: 'plans.edit', reads: 'plans.read' },
    body: (what, ownerId) => caseTask({ what, ownerId }),
  },
  goal: {
    ...{ address: 'goals', single: 'case-goals', writes: 'plans.edit', reads: 'plans.read' },
    body: what => caseGoal({ what }),
  },
  review: {
    ...{ address: 'plan-reviews', single: 'plan-reviews', writes: 'plans.edit', reads: 'plans.read' },
    body: note => ({ nextOn: dayFromNow(30), note }) satisfies Wire['ReviewPlan'],
  },
  safety: {
    ...{ address: 'safety-plan', single: 'safety-plans', writes: 'plans.edit', reads: 'plans.read' },
    body: text => safetyPlan({ sections: [{ section: 'where', text }] }),
  },
  incident: {
    ...{ address: 'incidents', single: 'case-incidents' },
    ...{ writes: 'incidents.record', reads: 'incidents.read' },
    body: what => caseIncident({ what }),
  },
  danger: {
    ...{ address: 'dangers', single: 'case-dangers', writes: 'incidents.record', reads: 'incidents.read' },
    body: what => caseDanger({ what }),
  },
  risk: {
    ...{ address: 'risk', single: 'risk-assessments', writes: 'risk.assess', reads: 'risk.read' },
    body: why => assessment({ why }),
  },
  conference: {
    ...{ address: 'conferences', single: 'case-conferences', writes: 'plans.edit', reads: 'plans.read' },
    body: text => caseConference({ agenda: [{ text, area: null }] }),
  },
  outcome: {
    ...{ address: 'outcomes', single: 'case-outcomes', writes: 'plans.edit', reads: 'plans.read' },
    body: changed => caseOutcome({ changed }),
  },
  service: {
    ...{ address: 'services', single: 'case-services', writes: 'services.edit', reads: 'services.read' },
    body: (note, workerId) => caseService({ note, workerId }),
  },
} as const satisfies Record<string, RecordKind>;
export type RecordName = keyof typeof RECORDS;
export const RECORD_NAMES = Object.keys(RECORDS) as RecordName[];
