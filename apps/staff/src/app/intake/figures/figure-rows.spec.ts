import { asCounted, hourLabel, inOrder, periodsAt } from './figure-rows';

describe('rows of figures', () => {
  it('come as they were counted, or in their own order with noughts', () => {
    const counts = [
      { value: 'b', n: 2 },
      { value: 'a', n: 1 },
    ];
    const label = (value: string): string => value.toUpperCase();
    expect(asCounted(counts, label)).toEqual([
      { label: 'B', n: 2 },
      { label: 'A', n: 1 },
    ]);
    expect(inOrder(counts, ['a', 'b', 'c'], label).map(({ n }) => n)).toEqual([1, 2, 0]);
  });

  it('name an hour by where it begins and ends', () => {
    expect([hourLabel('0'), hourLabel('23')]).toEqual(['0:00–1:00', '23:00–24:00']);
  });

  it.each([
    ['2026-11-25', ['2026-11-01', '2026-11-30'], ['2026-10-01', '2026-10-31']],
    ['2026-01-31', ['2026-01-01', '2026-01-31'], ['2025-12-01', '2025-12-31']],
    ['2024-03-01', ['2024-03-01', '2024-03-31'], ['2024-02-01', '2024-02-29']],
  ])('offer the month of %s and the one before, whole', (today, month, before) => {
    const [now, last] = periodsAt(today);
    expect([now?.from, now?.to]).toEqual(month);
    expect([last?.from, last?.to]).toEqual(before);
  });
});
