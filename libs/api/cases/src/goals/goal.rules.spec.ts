import type { Refusal } from '@baanek/kernel';
import type { GoalFields, NoteProgress } from './goal.dto';
import { goalFault, progressFault } from './goal.rules';

const TODAY = '2026-11-23';
const ruleOf = (fault: Refusal | null): string | null =>
  fault ? fault.faults.map(({ field, rule }) => `${field} ${rule}`).join() : null;

describe('a goal', () => {
  const goal = (agreedOn: string, aimOn: string | null): string | null =>
    ruleOf(goalFault({ kind: 'housing', what: 'Своё жильё', agreedOn, aimOn } satisfies GoalFields, TODAY));

  it.each([
    ['2026-11-23', null, null],
    ['2026-11-23', '2026-11-23', null],
    ['2026-11-24', null, 'agreedOn inThePast'],
    ['2026-11-20', '2026-11-19', 'aimOn notBeforeAgreed'],
    ['2026-11-20', '2036-11-23', null],
    ['2026-11-20', '2036-11-24', 'aimOn daysAheadAtMost'],
  ])('that is agreed on on %s and aimed at by %s is at fault: %s', (agreedOn, aimOn, fault) => {
    expect(goal(agreedOn, aimOn)).toBe(fault);
  });
});

describe('how far a goal has come', () => {
  const note = (change: Partial<NoteProgress>): string | null =>
    ruleOf(
      progressFault(
        { notedOn: TODAY, progress: 'under_way', text: '', tasks: [], ...change },
        ...(['2026-11-20', TODAY] as const),
      ),
    );

  it('is noted of a day since it was agreed on, and until today', () => {
    expect(note({})).toBeNull();
    expect(note({ notedOn: '2026-11-20' })).toBeNull();
    expect(note({ notedOn: '2026-11-19' })).toBe('notedOn notBeforeAgreed');
    expect(note({ notedOn: '2026-11-24' })).toBe('notedOn inThePast');
  });

  it('needs a word where it is given up, and none where it is reached', () => {
    expect(note({ progress: 'reached' })).toBeNull();
    expect(note({ progress: 'given_up', text: ' ' })).toBe('text required');
    expect(note({ progress: 'given_up', text: 'Вернулась к матери' })).toBeNull();
  });
});
