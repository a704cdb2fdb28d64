import en from '../../generated/words.en';
import pages from '../../generated/words.en.pages';
import type { Wire } from '../core/http/api-types';
import { actionOf, DOMAINS, handOverOf, receiverOf, rolesOf, subjectOf } from './trail-words';

const KNOWN: Record<string, string> = {
  'audit.action.cases.opened': 'opened a case',
  'audit.kind.case': 'case',
  'audit.kind.signed_in': 'sign-in',
  'audit.roleGiven': 'given: {{role}}',
  'audit.roleTaken': 'taken: {{role}}',
  'audit.toWhom': 'to {{to}}',
  'staff.handedTo': '{{what}} to {{to}}',
  'staff.unassigned': 'nobody',
};

const words = {
  of: (key: string, values: Record<string, unknown> = {}) =>
    (KNOWN[key] ?? key).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name])),
  code: (set: string, code?: string | null) => `${set} ${code ?? ''}`,
  count: (key: string, n: number) => `${n} ${key}`,
};

const entry = (over: Partial<Wire['TrailEntry']>): Wire['TrailEntry'] => ({
  ...{ id: 1, at: '2026-01-01T00:00:00Z', staffId: 's', staffName: 'S', action: 'access.handed_over' },
  ...{ subjectKind: 'staff', subjectId: 'x', subjectName: 'Асель', reason: null, receiverName: null },
  subjectLabel: null,
  ...over,
});

describe('an entry of the audit trail in words', () => {
  it('belongs to an area by which the trail is narrowed', () => {
    const keys = Object.keys({ ...en, ...pages });
    const areas = new Set(keys.flatMap(key => /^audit\.action\.(\w+)\./.exec(key)?.[1] ?? []));
    const alone = ['today', 'demo']; // what nobody looks for
    expect([...areas].filter(area => !alone.includes(area)).sort()).toEqual([...DOMAINS].sort());
  });

  it('says what was done, or its code where there are no words', () => {
    expect(actionOf(words, { action: 'cases.opened' })).toBe('opened a case');
    expect(actionOf(words, { action: 'some.new' })).toBe('some.new');
  });

  it('names the kind of record and its code or the end of its number, or whose account it is', () => {
    const subjectId = '0190aaaa-bbbb-7ccc-8ddd-eeeeff001122';
    const subject = (over: Partial<Wire['TrailEntry']>): string =>
      subjectOf(words, entry({ action: 'cases.read', subjectId, subjectName: null, ...over }));
    expect(subject({ subjectKind: 'case' })).toBe('case …001122');
    expect(subject({ subjectKind: 'case', subjectLabel: 'КҮН-4182' })).toBe('case КҮН-4182');
    expect(subject({ subjectKind: 'staff', subjectName: 'Асель' })).toBe('Асель');
    expect(subject({ subjectKind: null, subjectId: null })).toBe('');
    expect(subject({ action: 'access.signed_in', subjectKind: 'session' })).toBe('sign-in …001122');
    expect(subject({ action: 'sessions.logged', subjectKind: 'session' })).toBe('session …001122');
  });

  it('says how much was handed over, and to whom', () => {
    expect(handOverOf(words, entry({ reason: 'counsellor r 5', receiverName: 'Бермет' }))).toBe(
      '5 staff.duty.counsellor to Бермет',
    );
    expect(handOverOf(words, entry({ reason: 'escort nobody 1' }))).toBe('1 staff.duty.escort to nobody');
    expect(handOverOf(words, entry({ reason: 'escort nobody' }))).toBe('duty escort to nobody');
    expect(handOverOf(words, entry({ action: 'cases.opened', reason: 'x' }))).toBe('');
    const asked = entry({ action: 'opinions.asked', reason: 'to r', receiverName: 'Бермет' });
    expect([handOverOf(words, asked), receiverOf(words, asked)]).toEqual(['', 'to Бермет']);
    expect(receiverOf(words, entry({ receiverName: 'Бермет' }))).toBe('');
  });

  it('says which roles an account has, was given, and has lost', () => {
    const action = 'access.staff_changed';
    expect(rolesOf(words, { action, reason: 'escort,+lawyer,-intake' })).toBe(
      'role escort, given: role lawyer, taken: role intake',
    );
    expect(rolesOf(words, { action: 'cases.closed', reason: 'goals_met' })).toBe('');
  });
});
