import { type Column, LinearProgram } from './simplex';

const PENALTY = 1000;
const column = (cost: number, ...values: number[]): Column => {
  const rows = [...values.keys()].filter(row => values[row] !== 0);
  return { cost, rows, values: rows.map(row => values[row] ?? 0) };
};
const pricesOf = (columns: readonly Column[], needs: readonly number[]): Float64Array => {
  const program = new LinearProgram(needs, PENALTY);
  for (const one of columns) program.add(one);
  return program.dualPrices();
};
/** What all needs cost at the prices, to a hundredth. */
const bill = (columns: readonly Column[], needs: readonly number[]): number =>
  Math.round(pricesOf(columns, needs).reduce((sum, price, row) => sum + price * (needs[row] ?? 0), 0) * 100) /
  100;

describe('prices of needs', () => {
  it('are what the cheapest mixture costs', () => {
    expect(bill([column(3, 1, 0), column(4, 0, 1), column(5, 1, 1)], [2, 3])).toBe(14);
  });

  it('allow for fractions', () => {
    const pairs = [column(1, 1, 1, 0), column(1, 0, 1, 1), column(1, 1, 0, 1)];

    expect(bill(pairs, [1, 1, 1])).toBe(1.5);
  });

  it('may be below nothing, where more is welcome', () => {
    const [first = 0, second = 0] = pricesOf([column(7, 1, 1), column(0, 0, -1)], [1, 0]);

    expect([Math.round(first), Math.round(second)]).toEqual([7, 0]);
    expect(Math.round(pricesOf([column(7, 1, 0), column(2, 1, 1)], [1, 0])[1] ?? 0)).toBeLessThan(0);
  });

  it('tell of a need that nothing meets', () => {
    expect(bill([column(1, 1, 0)], [1, 1])).toBe(1 + PENALTY);
  });

  it('fall when a cheaper column is added', () => {
    const program = new LinearProgram([1, 1], PENALTY);
    program.add(column(3, 1, 0));
    program.add(column(4, 0, 1));
    expect(Math.round(program.dualPrices().reduce((sum, price) => sum + price, 0))).toBe(7);
    program.add(column(5, 1, 1));

    expect(Math.round(program.dualPrices().reduce((sum, price) => sum + price, 0))).toBe(5);
  });

  it('charge no column more than it costs', () => {
    const columns = [column(4, 2, 1, 0), column(6, 1, 0, 3), column(5, 0, 2, 1), column(9, 1, 1, 1)];
    const prices = pricesOf(columns, [5, 4, 6]);
    const charged = columns.map(({ rows, values }) =>
      rows.reduce((sum, row, at) => sum + (prices[row] ?? 0) * (values[at] ?? 0), 0),
    );

    for (const [at, sum] of charged.entries())
      expect(sum).toBeLessThanOrEqual((columns[at]?.cost ?? 0) + 1e-6);
  });
});
