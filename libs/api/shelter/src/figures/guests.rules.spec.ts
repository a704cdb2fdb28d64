import { countedAs, type Guest } from './guests.rules';

describe('guests of a period', () => {
  const guest = (over: Partial<Guest>): Guest => ({
    ...{ id: 'a', day: '2026-01-01', nights: 1, sex: 'female', wheelchair: false, version: 1, kept: true },
    ageBand: '25-34',
    ...over,
  });

  it.each([
    ['a girl of seventeen', {}, 17, 'girls'],
    ['a woman from eighteen on', {}, 18, 'women'],
    ['what her record says today is not asked', { ageBand: '18-24' as const }, 17, 'girls'],
    ['a boy', { sex: 'male' as const }, 3, 'boys'],
    ['a man', { sex: 'male' as const }, 40, 'men'],
    ['a child of unknown sex', { sex: 'not_known' as const }, 3, 'children'],
    ['an unknown age is no adult', {}, null, 'unknown'],
    ['an erased child', { kept: false, ageBand: '7-13' as const }, undefined, 'girls'],
    ['an erased person without an age', { kept: false, ageBand: 'not_known' as const }, undefined, 'unknown'],
  ])('%s', (_, over, age, of) => {
    const ages = new Map(age === undefined ? [] : [['a', age]]);
    expect(countedAs([guest(over)], ages)).toEqual([{ of, count: 1 }]);
  });
});
