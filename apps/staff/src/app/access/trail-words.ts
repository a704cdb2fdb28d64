import type { Wire } from '../core/http/api-types';
import type { Words } from '../core/i18n/words';

/** The areas by which the trail is narrowed; each action begins with the name of its own. */
export const DOMAINS = [
  ...['access', 'appeals', 'registry', 'cases', 'sessions', 'plans', 'follow_ups', 'incidents', 'risk'],
  ...[
    'dangers',
    'children',
    'opinions',
    'conferences',
    'outcomes',
    'services',
    'funding',
    'appointments',
    'rooms',
  ],
  ...['shifts', 'covers', 'weeks'],
  ...['shelter', 'trips', 'programme', 'imports', 'figures'],
] as const;

type Told = Pick<Words, 'of' | 'code' | 'count'>;
type Entry = Wire['TrailEntry'];

/** The words under a key, or `otherwise` where there are none. */
const wordsOr = (words: Told, key: string, otherwise: string): string => {
  const text = words.of(key);
  return text === key ? otherwise : text;
};

/** What was done. */
export const actionOf = (words: Told, { action }: Pick<Entry, 'action'>): string =>
  wordsOr(words, `audit.action.${action}`, action);

/** What it was done with: whose account, or the kind of record with its code or name, else with the end of its number. */
export function subjectOf(
  words: Told,
  {
    action,
    subjectKind,
    subjectId,
    subjectName,
    subjectLabel,
  }: Pick<Entry, 'action' | 'subjectKind' | 'subjectId' | 'subjectName' | 'subjectLabel'>,
): string {
  if (subjectName !== null) return subjectName;
  if (subjectKind === null) return '';
  // a session of counselling and one of somebody who signs in have one name in the trail
  const named = subjectKind === 'session' && action.startsWith('access.') ? 'signed_in' : subjectKind;
  const kind = wordsOr(words, `audit.kind.${named}`, subjectKind);
  if (subjectLabel) return `${kind} ${subjectLabel}`;
  return subjectId === null ? kind : `${kind} …${subjectId.slice(-6)}`;
}

/** How much of which work went to whom, where the entry records a hand-over; entries of before have no number. */
export function handOverOf(words: Told, { action, reason, receiverName }: Entry): string {
  if (action !== 'access.handed_over') return '';
  const [duty = '', , count] = (reason ?? '').split(' ');
  const what =
    count === undefined ? words.code('duty', duty) : words.count(`staff.duty.${duty}`, Number(count));
  return words.of('staff.handedTo', { what, to: receiverName ?? words.of('staff.unassigned') });
}

/** To whom something was shown, or who was asked, where the entry says so. */
export function receiverOf(words: Told, { action, receiverName }: Entry): string {
  if (action === 'access.handed_over' || receiverName === null) return '';
  return words.of('audit.toWhom', { to: receiverName });
}

/** The roles of an account after a change, and those that were given or taken by it. */
export function rolesOf(words: Told, { action, reason }: Pick<Entry, 'action' | 'reason'>): string {
  const codes = action.startsWith('access.staff_') ? (reason?.split(',') ?? []) : [];
  return codes
    .map(code => {
      const role = words.code('role', code.replace(/^[+-]/, ''));
      if (code.startsWith('+')) return words.of('audit.roleGiven', { role });
      return code.startsWith('-') ? words.of('audit.roleTaken', { role }) : role;
    })
    .join(', ');
}

/** How many records left in a file, and by which fields they were chosen. */
export function exportOf(words: Told, { action, reason }: Pick<Entry, 'action' | 'reason'>): string {
  if (!action.endsWith('exported')) return '';
  const [rows = '0', ...kinds] = (reason ?? '').split(' ');
  const filters = kinds.map(kind => wordsOr(words, `audit.filter.${kind}`, kind));
  return [words.count('audit.rows', Number(rows)), ...filters].join(', ');
}
