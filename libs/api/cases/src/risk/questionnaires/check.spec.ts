import { assessRisk, RISK_ANSWERS, RISK_LEVELS, type RiskQuestionnaireFile } from '@baanek/contracts';
import fc from 'fast-check';
import { caseFaults, faultsOf } from './check';
import { readFile } from './read-file';
import { SHIPPED } from './shipped';
import { WORKING_1 } from './working-1';
import { WORKING_1_CASES } from './working-1-cases';

const WHOLE: RiskQuestionnaireFile = { ...WORKING_1, cases: WORKING_1_CASES };
const changed = (change: object): unknown => ({ ...structuredClone(WHOLE), ...change });
const found = (it: unknown): string[] =>
  faultsOf(it).map(({ path, rule, detail }) => [path, rule, detail].filter(Boolean).join(' '));
const first = (change: object): unknown => {
  const [one, ...others] = structuredClone(WORKING_1.questions);
  return changed({ questions: [{ ...one, ...change }, ...others], cases: [UNASKED] });
};
const spoken = (ru: string): object => ({ ru, ky: 'тизме', en: 'list' });
const UNASKED = { name: spoken('a'), answers: [], level: 'standard' };

describe('a questionnaire of risk', () => {
  it.each(SHIPPED.map(one => [`${one.code} ${String(one.version)}`, one]))(
    'that is shipped, %s, is in order, and so are its cases',
    (_, it) => {
      expect([...faultsOf(it), ...caseFaults(it)]).toEqual([]);
    },
  );

  it.each<[string, unknown, string[]]>([
    ['nothing', null, ['/ type object']],
    ['a list', [], ['/ type object']],
    ['a missing language', changed({ name: { ru: 'a', ky: 'b' } }), ['/name missing en']],
    ['a formula', changed({ formula: 'a + b' }), ['/ unknown formula']],
    ['a weight below nought', first({ weight: -1 }), ['/questions/0/weight at_least 0']],
    ['a weight above all', first({ weight: 1e300 }), ['/questions/0/weight at_most 100']],
    ['half a weight', first({ weight: 0.5 }), ['/questions/0/weight type integer']],
    ['a weight in words', first({ weight: '1' }), ['/questions/0/weight type integer']],
    ['a long name', changed({ name: spoken('ы'.repeat(401)) }), ['/name/ru too_long 400']],
    ['no cases', changed({ cases: [] }), ['/cases fewest 1']],
    ['too many bands', changed({ bands: Array(4).fill(WORKING_1.bands[0]) }), ['/bands most 3']],
    ['a code of another form', changed({ code: 'Рабочий' }), ['/code code']],
    ['a level that is none', first({ id: 'escalation', level: 'low' }), ['/questions/0 unknown level']],
    [
      'another level',
      changed({ bands: [{ level: 'low', from: 0 }] }),
      ['/bands/0/level one_of standard, medium, high'],
    ],
  ])('with %s is of no such shape', (_, it, faults) => {
    expect(found(it)).toEqual(faults);
  });

  it('says something everywhere, in no markup and in characters that can be read', () => {
    expect(found(changed({ name: spoken(' \u200b') }))).toEqual(['/name/ru blank']);
    expect(found(changed({ notice: spoken('<img src=x onerror=alert(1)>') }))).toEqual(['/notice/ru markup']);
    expect(found(changed({ notice: spoken('a\u0000b') }))).toEqual(['/notice/ru unprintable']);
    expect(found(changed({ notice: spoken('дети < 18 лет, доход > 0') }))).toEqual([]);
    const [rule] = WORKING_1.rules;
    const options = [
      { code: 'none', text: spoken('</b>'), weight: 0, counts: false },
      { code: 'much', text: spoken('много'), weight: 0, counts: true },
    ];
    expect(found(first({ text: spoken(''), options }))).toEqual([
      '/questions/0/text/ru blank',
      '/questions/0/options/0/text/ru markup',
    ]);
    expect(found(changed({ rules: [{ ...rule, text: spoken('') }] }))).toEqual(['/rules/0/text/ru blank']);
    expect(found(changed({ cases: [{ name: spoken(''), answers: [], level: 'standard' }] }))).toEqual([
      '/cases/0/name/ru blank',
    ]);
  });

  it('asks each question once, and its rules and cases name no other', () => {
    const [one] = WORKING_1.questions;
    const faults = found(changed({ questions: [one, one] }));
    expect(faults).toContain('/questions/1/id twice escalation');
    expect(faults).toContain('/rules/0/of/2 no_question weapon');
    expect(faults).toContain('/cases/1/answers/0/question no_question control');
    expect(found(first({ id: 'constructor' }))).toContain('/questions/0/id reserved constructor');
  });

  it('needs no more of a rule than it names, and counts each question once', () => {
    const [rule] = WORKING_1.rules;
    const rules = (change: object): unknown => changed({ rules: [{ ...rule, ...change }] });
    expect(found(rules({ atLeast: 3 }))).toEqual([]);
    expect(found(rules({ atLeast: 4 }))).toEqual(['/rules/0/atLeast too_few_named 3']);
    expect(found(rules({ of: ['weapon', 'weapon'] }))).toEqual(['/rules/0/of/1 twice weapon']);
    expect(found(changed({ rules: [rule, rule] }))).toEqual(['/rules/1/id twice lethal']);
  });

  it('has bands that begin at nought and rise', () => {
    const bands = (...all: [string, number][]): string[] =>
      found(changed({ bands: all.map(([level, from]) => ({ level, from })) }));
    expect(bands(['standard', 1])).toEqual(['/bands/0 lowest_band']);
    expect(bands(['medium', 0])).toEqual(['/bands/0 lowest_band']);
    expect(bands(['standard', 0], ['high', 5], ['medium', 9])).toEqual(['/bands/2 rising_band medium']);
    expect(bands(['standard', 0], ['medium', 0])).toEqual(['/bands/1 rising_band medium']);
    expect(bands(['standard', 0], ['medium', 4], ['medium', 9])).toEqual(['/bands/2 rising_band medium']);
    expect(bands(['standard', 0], ['medium', 4], ['high', 9])).toEqual([]);
  });

  it('calls no option what every question takes as an answer, and gives a yes no less weight', () => {
    const options = (...all: [string, number, boolean][]): string[] =>
      found(
        first({
          options: all.map(([code, weight, counts]) => ({ code, weight, counts, text: spoken('a') })),
        }),
      );
    expect(options(['yes', 0, false], ['yes', 1, true])).toEqual([
      '/questions/0/options/1/code twice yes',
      '/questions/0/options/0/code reserved yes',
      '/questions/0/options/1/code reserved yes',
    ]);
    expect(options(['none', 0, false], ['some', 3, false], ['much', 2, true])).toEqual([
      '/questions/0/options/2/weight lowers 3',
    ]);
    expect(options(['none', 0, false], ['some', 3, false], ['much', 3, true])).toEqual([]);
    expect(options(['none', 0, false], ['much', 3, true], ['some', 1, true])).toEqual([]);
  });

  it('has cases that answer what is asked, once, and come to what they say', () => {
    const cases = (answers: [string, string][], level = 'standard'): RiskQuestionnaireFile =>
      changed({
        cases: [
          { name: spoken('a'), level, answers: answers.map(([question, answer]) => ({ question, answer })) },
        ],
      }) as RiskQuestionnaireFile;
    expect(found(cases([['weapon', 'much']]))).toEqual([
      '/cases/0/answers/0/answer no_answer yes, no, not_known, refused',
    ]);
    expect(found(cases([['own_fear', 'yes']]))).toEqual([
      '/cases/0/answers/0/answer no_answer none, some, much, not_known, refused',
    ]);
    expect(
      found(
        cases([
          ['weapon', 'no'],
          ['weapon', 'yes'],
        ]),
      ),
    ).toEqual(['/cases/0/answers/1/question twice weapon']);
    expect(caseFaults(cases([['weapon', 'yes']]))).toEqual([
      { path: '/cases/0/level', rule: 'case_fails', detail: 'high' },
    ]);
    expect(caseFaults(cases([['weapon', 'yes']], 'high'))).toEqual([]);
  });

  it('that is in order is never lower for one more yes', () => {
    const anyFile = fc
      .array(fc.array(fc.record({ weight: fc.nat(9), counts: fc.boolean() }), { maxLength: 3 }), {
        ...{ minLength: 1, maxLength: 4 },
      })
      .map(all =>
        changed({
          questions: all.map((options, i) => ({
            ...{ id: `q${i}`, text: spoken('a'), weight: i },
            ...(options.length > 1
              ? { options: options.map((one, j) => ({ ...one, code: `o${j}`, text: spoken('a') })) }
              : {}),
          })),
          rules: [{ id: 'any', level: 'medium', of: ['q0'], text: spoken('a') }],
          cases: [UNASKED],
        }),
      )
      .filter(it => faultsOf(it).length === 0)
      .map(it => it as RiskQuestionnaireFile);
    fc.assert(
      fc.property(anyFile, fc.infiniteStream(fc.nat(99)), (file, picks) => {
        const pick = (of: readonly string[]): string => of[(picks.next().value as number) % of.length] ?? '';
        const before = Object.fromEntries(
          file.questions.map(({ id, options }) => [
            id,
            pick(
              options
                ? options.flatMap(({ code, counts }) => (counts ? [] : [code])).concat('refused')
                : RISK_ANSWERS,
            ),
          ]),
        );
        const rank = (answers: Record<string, string>): number =>
          RISK_LEVELS.indexOf(assessRisk(file, answers).level);
        for (const { id, options = [{ code: 'yes', counts: true }] } of file.questions)
          for (const { code } of options.filter(({ counts }) => counts))
            expect(rank({ ...before, [id]: code })).toBeGreaterThanOrEqual(rank(before));
      }),
    );
  });
});

describe('a file with a questionnaire', () => {
  const rulesOf = (text: string): string[] => readFile(text).faults.map(({ rule }) => rule);

  it('is read where it is in order', () => {
    expect(readFile(JSON.stringify(WHOLE))).toEqual({ file: WHOLE, faults: [] });
  });

  it('is refused in words, whatever it holds', () => {
    expect(rulesOf('')).toEqual(['not_json']);
    expect(rulesOf(JSON.stringify(WHOLE).replace('"weight":2', '"weight":NaN'))).toEqual(['not_json']);
    expect(rulesOf(JSON.stringify(WHOLE).replace('"weight":2', '"weight":1e999'))).toEqual(['type']);
    expect(rulesOf(JSON.stringify(WHOLE).replace('{', '{"__proto__":{"cases":[]},'))).toEqual(['unknown']);
    expect(rulesOf('['.repeat(90_000) + ']'.repeat(90_000))).toEqual(['type']);
    expect(rulesOf(`{"a":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}`)).toContain('unknown');
    expect(rulesOf(JSON.stringify(WHOLE) + ' '.repeat(200_000))).toEqual(['too_large']);
  });

  it('is told a hundred faults at most', () => {
    expect(rulesOf(JSON.stringify({ ...WHOLE, questions: Array(300).fill({}) }))).toHaveLength(100);
  });
});
