import { columnsOf, hoursOf, outside, shifted, spanOn, timeText } from './hour-layout';

const hours = (from: number, to: number): { from: number; to: number } => ({ from: from * 60, to: to * 60 });
const columns = (...spans: [from: number, to: number][]): unknown =>
  columnsOf(spans.map(([from, to]) => hours(from, to))).map(one => `${one.column}/${one.columns}`);

describe('the grid of hours', () => {
  it('puts side by side what overlaps, in as few columns as that takes', () => {
    expect(columns([9, 10], [10, 11])).toEqual(['0/1', '0/1']);
    expect(columns([9, 11], [10, 12], [11, 12])).toEqual(['0/2', '1/2', '0/2']);
    expect(columns([9, 12], [9, 10], [9, 10], [13, 14])).toEqual(['0/3', '1/3', '2/3', '0/1']);
  });

  it('keeps apart what is drawn longer than it is', () => {
    expect(columns([9, 9.1], [9.25, 10])).toEqual(['0/2', '1/2']);
  });

  it('shows the working hours, and whole hours more where something is planned then', () => {
    expect(hoursOf([])).toEqual(hours(8, 19));
    expect(hoursOf([{ from: 7 * 60 + 15, to: 7 * 60 + 45 }, hours(20, 20.5)])).toEqual(hours(7, 21));
    expect(hoursOf([{ from: 1435, to: 1440 }])).toEqual(hours(8, 24));
  });

  it.each([
    [hours(9, 10), 15, hours(9.25, 10.25)],
    [hours(9, 10), 8, hours(9.25, 10.25)],
    [hours(9, 10), 7, hours(9, 10)],
    [{ from: 545, to: 575 }, -15, { from: 525, to: 555 }],
    [hours(8, 9), -15, hours(8, 9)],
    [hours(17.5, 18.75), 60, hours(17.75, 19)],
  ])('moves %j by %i minutes to %j', (span, minutes, moved) => {
    expect(shifted(span, minutes, hours(8, 19))).toEqual(moved);
  });

  it('knows the part of a day in Bishkek, also of what lasts past midnight', () => {
    const night = ['2026-12-01T17:00:00Z', '2026-12-01T19:00:00Z'] as const;
    expect(spanOn('2026-12-01', ...night)).toEqual(hours(23, 24));
    expect(spanOn('2026-12-02', ...night)).toEqual(hours(0, 1));
    expect(spanOn('2026-12-03', ...night)).toBeNull();
  });

  it('finds the hours in none of the spans', () => {
    expect(outside([hours(10, 12), hours(14, 16)], hours(8, 19))).toEqual([
      hours(8, 10),
      hours(12, 14),
      hours(16, 19),
    ]);
    expect(outside([hours(6, 20)], hours(8, 19))).toEqual([]);
    expect(outside([hours(20, 21)], hours(8, 19))).toEqual([hours(8, 19)]);
  });

  it('writes a minute as a time', () => {
    expect([0, 545, 1440].map(timeText)).toEqual(['00:00', '09:05', '24:00']);
  });
});
