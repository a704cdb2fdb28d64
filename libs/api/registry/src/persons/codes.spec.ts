import { CODE_TRIES, newCode, readCode } from './codes';

/** Always draws the first of what there is. */
const first = (): number => 0;

describe('the code of a person', () => {
  it('is short until short ones were taken four times, then a pair longer', () => {
    const lengths = Array.from({ length: CODE_TRIES }, (_, tries) => newCode(tries).length);
    expect(lengths).toEqual([7, 7, 7, 7, ...Array.from({ length: CODE_TRIES - 4 }, () => 9)]);
    expect(newCode(0, first)).toBe('БА-2D2D');
    expect(newCode(4, first)).toBe('БА-2D2D2D');
  });

  it('has 608,256 short forms and 58 million longer ones', () => {
    const limits: number[] = [];
    newCode(4, limit => {
      limits.push(limit);
      return 0;
    });
    expect(limits.reduce((a, b) => a * b, 1)).toBe(608_256 * 96);
  });

  it.each([
    ['БА-7Q4R', 'БА-7Q4R'],
    ['ба7q4r', 'БА-7Q4R'],
    ['БА-7Q4R2D', 'БА-7Q4R2D'],
    [' ба 7q 4r 2d ', 'БА-7Q4R2D'],
    ['БА7К4Р2Д', 'БА-7Q4R2D'],
    ['BA-7Q4R2D', 'БА-7Q4R2D'],
    ['БА-7Q4R2', null],
    ['БА-7Q4R2D4', null],
    ['БА-7Q4RD2', null],
    ['Асановаа', null],
  ])('is read as it is typed: %s', (typed, code) => {
    expect(readCode(typed)).toBe(code);
  });
});
