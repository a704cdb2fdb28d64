import { faultsOf } from './check';
import { SHIPPED } from './shipped';
import { WORKING_1 } from './working-1';

const changed = (change: object): unknown => ({ ...structuredClone(WORKING_1), ...change });

describe('a questionnaire of risk', () => {
  it.each(SHIPPED.map(one => [`${one.code} ${String(one.version)}`, one]))(
    'that is shipped, %s, is in order',
    (_, it) => {
      expect(faultsOf(it)).toEqual([]);
    },
  );

  it('is of no other shape', () => {
    expect(faultsOf(null)).toEqual(['/ must be object']);
    expect(faultsOf(changed({ name: { ru: 'Список', ky: 'Тизме' } }))).toEqual([
      "/name must have required property 'en'",
    ]);
    expect(faultsOf(changed({ formula: 'a + b' }))).toEqual(['/ must NOT have additional properties']);
    const [first, ...others] = structuredClone(WORKING_1.questions);
    expect(faultsOf(changed({ questions: [{ ...first, weight: -1 }, ...others] }))).toEqual([
      '/questions/0/weight must be >= 0',
    ]);
  });

  it('asks each question once, and its rules name no other', () => {
    const [first] = WORKING_1.questions;
    const faults = faultsOf(changed({ questions: [first, first] }));
    expect(faults).toContain('questions: escalation stands there twice');
    expect(faults).toContain('rules lethal: there is no question weapon');
  });

  it('needs no more of a rule than it names', () => {
    const [rule] = WORKING_1.rules;
    expect(faultsOf(changed({ rules: [{ ...rule, atLeast: 4 }] }))).toEqual([
      'rules lethal: more are needed than are named',
    ]);
  });

  it('has bands that begin at nought and rise', () => {
    const band = (level: string, from: number): object => ({ level, from });
    expect(faultsOf(changed({ bands: [band('standard', 1)] }))).toEqual(['bands: the lowest begins at 0']);
    expect(faultsOf(changed({ bands: [band('standard', 0), band('high', 5), band('medium', 9)] }))).toEqual([
      'bands: medium does not begin above the one before',
    ]);
    expect(faultsOf(changed({ bands: [band('standard', 0), band('medium', 0)] }))).toEqual([
      'bands: medium does not begin above the one before',
    ]);
  });

  it('calls no option what every question takes as an answer', () => {
    const questions = WORKING_1.questions.map(one => ({
      ...one,
      ...(one.options ? { options: one.options.map(option => ({ ...option, code: 'yes' })) } : {}),
    }));
    const faults = faultsOf(changed({ questions }));
    expect(faults).toContain('questions own_fear: an option cannot be called yes');
    expect(faults).toContain('questions own_fear: yes stands there twice');
  });
});
