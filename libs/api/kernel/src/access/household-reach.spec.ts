import { CASE_FACTS, householdReach, type Kinship, learns } from './household-reach';

const mothersWorker: Kinship = {
  ...{ opens: false, worksOn: true, own: 'survivor', other: 'child', dangerous: false, keptApart: false },
};

describe('what is learnt of the case of somebody of the household', () => {
  it.each([
    ['who works for the mother, of the child', {}, 'outline'],
    ['who works for the child, of the mother', { own: 'child', other: 'survivor' }, 'outline'],
    ['who works for one child, of another', { own: 'child', other: 'child' }, 'nothing'],
    ['who works for one adult, of another', { own: 'survivor', other: 'survivor' }, 'nothing'],
    ['who works on both', { opens: true }, 'file'],
    ['who reads every case', { opens: true, worksOn: false }, 'file'],
    ['who works on neither', { worksOn: false }, 'nothing'],
    ['who is dangerous to the child', { dangerous: true }, 'nothing'],
    ['who reads every case, and is dangerous to the child', { opens: true, dangerous: true }, 'nothing'],
    ['who works for a guardian who may not be told', { keptApart: true }, 'nothing'],
    ['who works on both, where a guardian may not be told', { opens: true, keptApart: true }, 'file'],
  ] as const)('%s', (_, change, reach) => {
    expect(householdReach({ ...mothersWorker, ...change })).toBe(reach);
  });

  it.each([
    ['file', CASE_FACTS],
    ['outline', ['existence', 'code', 'workers', 'next_day']],
    ['nothing', []],
  ] as const)('%s', (reach, facts) => {
    expect(CASE_FACTS.filter(fact => learns(reach, fact))).toEqual(facts);
  });
});
