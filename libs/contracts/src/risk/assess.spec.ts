import fc from 'fast-check';
import { assessRisk, higherRisk } from './assess';
import { RISK_ANSWERS, RISK_LEVELS, type RiskAnswers, type RiskQuestionnaire } from './questionnaire';

const same = (text: string) => ({ ru: text, ky: text, en: text });
const yesNo = (id: string, weight: number) => ({ id, text: same(id), weight });
const rule = (id: string, level: 'medium' | 'high', of: string[], atLeast?: number) => ({
  ...{ id, level, of, text: same(id) },
  ...(atLeast === undefined ? {} : { atLeast }),
});

const FEAR = [
  { code: 'none', text: same('none'), weight: 0, counts: false },
  { code: 'some', text: same('some'), weight: 1, counts: false },
  { code: 'much', text: same('much'), weight: 2, counts: true },
];
const ASKED: RiskQuestionnaire = {
  ...{ code: 'example', version: 1, name: same('example'), notice: same('an example') },
  questions: [
    ...[yesNo('threats', 2), yesNo('choked', 3), yesNo('follows', 1), yesNo('separation', 1)],
    { id: 'fear', text: same('fear'), weight: 0, options: FEAR },
  ],
  bands: [
    { level: 'standard', from: 0 },
    { level: 'medium', from: 3 },
    { level: 'high', from: 6 },
  ],
  rules: [rule('choked', 'high', ['choked']), rule('two', 'medium', ['threats', 'follows', 'fear'], 2)],
  reassessAfter: { standard: 90, medium: 30, high: 7 },
};
const of = (answers: RiskAnswers) => assessRisk(ASKED, answers);
const rank = (level: (typeof RISK_LEVELS)[number]): number => RISK_LEVELS.indexOf(level);

const anyAnswers = fc.record(
  Object.fromEntries(
    ASKED.questions.map(({ id, options }) => [
      id,
      fc.constantFrom(...RISK_ANSWERS, ...(options ?? []).map(({ code }) => code), 'nonsense'),
    ]),
  ),
  { requiredKeys: [] },
);

describe('what answers about risk come to', () => {
  it('is the sum of what was answered with a yes, and the band it falls into', () => {
    expect(of({})).toMatchObject({ score: 0, level: 'standard', rules: [], asked: 0, yes: 0 });
    expect(of({ threats: 'yes', follows: 'no' })).toMatchObject({ score: 2, level: 'standard', asked: 2 });
    expect(of({ threats: 'yes', separation: 'yes' })).toMatchObject({ score: 3, level: 'medium', yes: 2 });
    expect(of({ threats: 'yes', follows: 'yes', separation: 'yes', fear: 'much' })).toMatchObject({
      ...{ score: 6, level: 'high' },
    });
  });

  it('is raised by a rule, whatever the score', () => {
    const { level, score, rules } = of({ choked: 'yes' });
    expect([level, score, rules.map(({ id }) => id)]).toEqual(['high', 3, ['choked']]);
    expect(of({ follows: 'yes', fear: 'much' })).toMatchObject({ level: 'medium' });
    expect(of({ follows: 'yes', fear: 'some' })).toMatchObject({ level: 'standard', score: 2, rules: [] });
  });

  it('names the answers that made a rule apply, and no other', () => {
    const made = of({ threats: 'no', follows: 'yes', fear: 'much' }).rules;
    expect(made.map(({ id, yes }) => [id, yes])).toEqual([['two', ['follows', 'fear']]]);
  });

  it('says how high it could be, where something is not known', () => {
    expect(of({ choked: 'no', threats: 'no', follows: 'no', separation: 'no', fear: 'none' }).atMost).toBe(
      'standard',
    );
    expect(of({ choked: 'refused', threats: 'no', follows: 'no' }).atMost).toBe('high');
    expect(of({ choked: 'no', threats: 'no', follows: 'no', separation: 'no' }).atMost).toBe('standard');
    expect(of({ choked: 'no', threats: 'no', follows: 'yes', separation: 'no' }).atMost).toBe('medium');
  });

  it('could be as high as the answer that adds most, by its weight and by what counts', () => {
    const fear = ASKED.questions.slice(-1);
    const only = { ...ASKED, questions: fear, rules: [] };
    const bands = [
      { level: 'standard', from: 0 },
      { level: 'medium', from: 2 },
    ] as const;
    expect(assessRisk({ ...only, bands }, {}).atMost).toBe('medium');
    expect(assessRisk({ ...only, bands }, { fear: 'some' })).toMatchObject({
      atMost: 'standard',
      asked: 1,
      yes: 0,
    });
    expect(assessRisk({ ...only, rules: [rule('fear', 'high', ['fear'])] }, {}).atMost).toBe('high');
    const plain = { ...only, questions: [yesNo('threats', 2)] };
    expect(assessRisk({ ...plain, bands }, {}).atMost).toBe('medium');
    expect(assessRisk({ ...plain, rules: [rule('threats', 'high', ['threats'])] }, {}).atMost).toBe('high');
  });

  it('never takes “yes” for an option, nor an option for a yes', () => {
    expect(of({ fear: 'yes' })).toMatchObject({ score: 0, asked: 0 });
    expect(of({ threats: 'much' })).toMatchObject({ score: 0, asked: 0 });
  });

  it('is never lower for one more yes', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...ASKED.questions), (answers, { id, options }) => {
        const worse = { ...answers, [id]: options ? 'much' : 'yes' };
        const [before, after] = [of(answers), of(worse)];
        expect(rank(after.level)).toBeGreaterThanOrEqual(rank(before.level));
        expect(after.score).toBeGreaterThanOrEqual(before.score);
      }),
    );
  });

  it('takes what was not asked, not known or not said for neither yes nor no', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...ASKED.questions), (answers, { id }) => {
        const unsaid = (['not_known', 'refused'] as const).map(answer => of({ ...answers, [id]: answer }));
        const { [id]: left, ...others } = answers;
        const unasked = of(others);
        for (const one of unsaid) {
          expect([one.level, one.score, one.atMost]).toEqual([unasked.level, unasked.score, unasked.atMost]);
          expect(one.asked).toBe(unasked.asked + 1);
        }
        expect(left === undefined || rank(of(answers).atMost) <= rank(unasked.atMost)).toBe(true);
      }),
    );
  });

  it('is never higher than it could be', () => {
    fc.assert(
      fc.property(anyAnswers, answers => {
        const { level, atMost } = of(answers);
        expect(rank(level)).toBeLessThanOrEqual(rank(atMost));
      }),
    );
  });

  it('is compared by the order of levels', () => {
    expect(higherRisk('medium', 'high')).toBe('high');
    expect(higherRisk('medium', 'standard')).toBe('medium');
    expect(higherRisk('high', 'high')).toBe('high');
  });
});
