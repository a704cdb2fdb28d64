import { readSeedArguments } from './arguments.ts';

const NO_WORK = { appeals: 0, cases: 0, stays: 0 };

describe('arguments of the seed', () => {
  it('are how many people and which seed', () => {
    expect(readSeedArguments(['--clients', '1000'])).toEqual({ clients: 1000, seed: 1, ...NO_WORK });
    expect(readSeedArguments(['--clients=7', '--seed', '42'])).toEqual({ clients: 7, seed: 42, ...NO_WORK });
    const work = ['--appeals', '30', '--cases', '20', '--stays', '10'];
    expect(readSeedArguments(['--clients', '7', ...work])).toMatchObject({
      appeals: 30,
      cases: 20,
      stays: 10,
    });
  });

  it.each([
    [[], '--clients'],
    [['--clients', '0'], '--clients'],
    [['--clients', '1.5'], '--clients'],
    [['--clients', 'many'], '--clients'],
    [['--clients', '5', '--seed', '-1'], '--seed'],
    [['--clients', '5', '--people', '9'], '--people'],
    [['--clients', '5', '--stays', '100001'], '--stays'],
  ])('are refused by name: %j', (args, name) => {
    expect(() => readSeedArguments(args)).toThrow(name);
  });
});
