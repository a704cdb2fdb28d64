import type { TodayKind } from '@baanek/contracts';
import { putOffLimit, putOffUntil } from './put-off.rules';
import type { TodayLine } from './today.dto';

const MONDAY = '2026-11-23';
const limit = (
  kind: TodayKind,
  urgency: TodayLine['urgency'],
  at: string | null,
  { today = MONDAY, highRisk = false } = {},
): string => {
  const { choices, rule } = putOffLimit({ kind, urgency, at, id: 'x' }, today, highRisk);
  return [choices.join(' '), rule].filter(Boolean).join(', ');
};

describe('putting off a line of “today”', () => {
  it('is for a day, for three, or until Monday', () => {
    expect(
      ['tomorrow', 'three_days', 'next_week'].map(choice => putOffUntil(choice as 'tomorrow', MONDAY)),
    ).toEqual(['2026-11-24', '2026-11-26', '2026-11-30']);
    expect(putOffUntil('next_week', '2026-11-29')).toBe('2026-11-30');
  });

  it('of somebody whose risk is high never happens', () => {
    expect(limit('risk_reassess', 'now', MONDAY)).toBe('risk');
    expect(limit('shift_urgent', 'now', '2026-11-22T20:00:00Z')).toBe('urgent');
    expect(limit('task_due', 'next', '2026-12-10', { highRisk: true })).toBe('risk');
    expect(limit('task_due', 'next', '2026-12-10')).toBe('tomorrow three_days next_week');
  });

  it('is no longer than until its own day, and the rule is named', () => {
    expect(limit('own_appointment', 'next', '2026-11-25T09:00:00Z')).toBe('tomorrow, meeting');
    expect(limit('own_appointment', 'now', '2026-11-23T09:00:00Z')).toBe('meeting');
    expect(limit('hold_ends', 'now', '2026-11-23T20:00:00Z')).toBe('tomorrow, hold');
    expect(limit('task_due', 'next', '2026-11-26')).toBe('tomorrow three_days, due');
  });

  it('of what is late or due today is until tomorrow at most', () => {
    expect(limit('task_due', 'late', '2026-11-01')).toBe('tomorrow, due');
    expect(limit('plan_review_due', 'now', MONDAY)).toBe('tomorrow, due');
    expect(limit('case_without_next_step', 'late', '2026-11-01T09:00:00Z')).toBe('tomorrow, due');
  });

  it('offers each day once', () => {
    expect(limit('case_in_work', 'next', '2026-11-20T09:00:00Z', { today: '2026-11-27' })).toBe(
      'tomorrow three_days',
    );
    expect(limit('case_in_work', 'next', '2026-11-20T09:00:00Z', { today: '2026-11-29' })).toBe(
      'tomorrow three_days',
    );
  });

  it('is not for what is new, or for a line of several records', () => {
    expect(limit('appeal_logged', 'new', '2026-11-22T09:00:00Z')).toBe('');
    expect(putOffLimit({ kind: 'records_alike', urgency: 'now', at: null, id: null }, MONDAY, false)).toEqual(
      {
        choices: [],
        rule: null,
        latest: null,
      },
    );
  });
});
