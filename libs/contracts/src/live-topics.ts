import type { Permission } from './permissions';

/** Things that screens keep up with, and what one must be allowed in order to hear of them. */
export const LIVE_TOPICS = {
  appeals: 'appeals.read',
  cases: 'cases.read',
  calendar: 'appointments.read',
  shifts: 'shifts.read',
  duplicates: 'persons.merge',
  imports: 'imports.manage',
  shelter: 'shelter.board',
  escorts: 'escorts.read',
  'own-escorts': 'escorts.own',
  programme: 'programme.read',
} as const satisfies Record<string, Permission>;
export type LiveTopic = keyof typeof LIVE_TOPICS;
