import type { Wire } from '../../core/http/api-types';
import { answersOf, momentNext, NUMBERS, outcomeModel, pointsOf } from './outcome-model';

const word = { ru: 'а', ky: 'а', en: 'a' };
const scale = (id: string): Wire['OutcomeScaleView'] => ({
  ...{ id, name: word, question: word, least: word, most: word },
});

describe('how she says she is, as it is typed', () => {
  const scales = [scale('safety'), scale('support')];

  it('is sent when each scale has a number or the reason why there is none', () => {
    expect(NUMBERS).toHaveLength(11);
    const { answers } = outcomeModel(null, scales, 'entry');
    expect(answersOf(answers)).toBeNull();
    const all = answers.map(one => ({ ...one, answer: one.scale === 'safety' ? '0' : 'not_safe' }));
    expect(answersOf(all)).toEqual([
      { scale: 'safety', value: 0, none: null },
      { scale: 'support', value: null, none: 'not_safe' },
    ]);
    const half = answers.map(one => ({ ...one, answer: one.scale === 'safety' ? '0' : null }));
    expect(answersOf(half)).toBeNull();
  });

  it('is drawn as a line that breaks where she was asked and gave no number', () => {
    const said = (id: string, value: number | null, voided = false) => ({
      ...{ id, askedOn: '2026-11-23', voided },
      answers: [{ scale: 'safety', value, none: value === null ? ('not_safe' as const) : null }],
    });
    const latestFirst = [said('5', 4), said('4', null, true), said('3', 3), said('2', null), said('1', 7)];
    expect(pointsOf(latestFirst, 'safety').map(({ id, value, afterGap }) => [id, value, afterGap])).toEqual([
      ['1', 7, false],
      ['3', 3, true],
      ['5', 4, false],
    ]);
    expect(pointsOf(latestFirst, 'support')).toEqual([]);
  });

  it('is asked at the moment that comes next; one that was voided was none', () => {
    const had = (moment: Wire['ClientOutcomeView']['moment'], voided = false) => ({ moment, voided });
    expect(momentNext([], false)).toBe('entry');
    expect(momentNext([had('entry', true)], false)).toBe('entry');
    expect(momentNext([had('entry')], false)).toBe('between');
    expect(momentNext([had('entry')], true)).toBe('end');
    expect(momentNext([had('end')], true)).toBe('after_6_months');
    expect(momentNext([had('end'), had('after_6_months')], true)).toBe('after_12_months');
  });
});
