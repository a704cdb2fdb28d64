import type { OutcomeAnswer } from './outcome.dto';
import { answerFaults } from './outcome.rules';
import { scalesFaults } from './outcome-scales';
import { WORKING_SCALES_1 } from './working-scales-1';

const all = (): OutcomeAnswer[] =>
  WORKING_SCALES_1.scales.map(({ id }) => ({ scale: id, value: 5, none: null }));
const faults = (answers: OutcomeAnswer[]): string[] =>
  answerFaults(answers, WORKING_SCALES_1).map(({ field, rule }) => `${field} ${rule}`);

describe('how she says she is', () => {
  it('is one number on each scale, or the reason why there is none', () => {
    const [first, ...others] = all();
    if (!first) throw new Error('there are no scales');
    expect(faults([first, ...others])).toEqual([]);
    expect(faults([{ ...first, value: null, none: 'not_safe' }, ...others])).toEqual([]);
    expect(faults([{ ...first, value: null }, ...others])).toEqual(['answers.0.value required']);
    expect(faults([{ ...first, none: 'declined' }, ...others])).toEqual(['answers.0.none isIn']);
  });

  it('leaves no scale out, has none twice and none that was not asked', () => {
    const [first, ...others] = all();
    if (!first) throw new Error('there are no scales');
    expect(faults(others)).toEqual(['answers required']);
    expect(faults([first, ...others, first])).toEqual(['answers.6.scale notTwice']);
    expect(faults([first, ...others, { ...first, scale: 'mood' }])).toEqual(['answers.6.scale exists']);
  });

  it('is asked on scales that are in order', () => {
    const [first] = WORKING_SCALES_1.scales;
    if (!first) throw new Error('there are no scales');
    expect(scalesFaults(WORKING_SCALES_1)).toEqual([]);
    expect(
      scalesFaults({
        ...{ ...WORKING_SCALES_1, version: 0 },
        scales: [first, { ...first, most: { ...first.most, ky: ' ' } }],
      }),
    ).toEqual([
      'version: not a whole number from 1',
      'safety stands there twice',
      'safety most: no words in ky',
    ]);
    expect(scalesFaults({ ...WORKING_SCALES_1, scales: [] })).toEqual(['scales: there are none']);
    expect(scalesFaults({ ...WORKING_SCALES_1, code: 'Working' })).toEqual(['Working: no id']);
  });
});
