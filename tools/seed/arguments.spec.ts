import { readSeedArguments } from './arguments.ts';

describe('arguments of the seed', () => {
  it('are how many people and which seed', () => {
    expect(readSeedArguments(['--clients', '1000'])).toEqual({ clients: 1000, seed: 1 });
    expect(readSeedArguments(['--clients=7', '--seed', '42'])).toEqual({ clients: 7, seed: 42 });
  });

  it.each([
    [[], '--clients'],
    [['--clients', '0'], '--clients'],
    [['--clients', '1.5'], '--clients'],
    [['--clients', 'many'], '--clients'],
    [['--clients', '5', '--seed', '-1'], '--seed'],
    [['--clients', '5', '--people', '9'], '--people'],
  ])('are refused by name: %j', (args, name) => {
    expect(() => readSeedArguments(args)).toThrow(name);
  });
});
