import { barsOf, closedNightsOf, isCrossed } from './timeline-bars';

const one = { placeId: 'p', stayId: 's', code: 'АЙ-1', state: 'active' as const, to: null };
const view = (bar: object): Parameters<typeof barsOf>[0] => ({
  from: '2026-11-01',
  days: 14,
  closures: [],
  bars: [{ ...one, from: '2026-11-03', plannedEnd: '2026-11-10', ...bar }],
});
const drawn = (bar: object, today = '2026-11-05'): object | undefined =>
  barsOf(view(bar), today).get('p')?.[0];

describe('bars of the weeks', () => {
  it('run until the planned end, what is only planned told apart', () => {
    expect(drawn({})).toMatchObject({ start: 3, planned: 6, end: 10, late: false });
  });

  it('end where the stay ended', () => {
    expect(drawn({ to: '2026-11-04', state: 'ended' })).toMatchObject({ start: 3, planned: 4, end: 4 });
  });

  it('connectivity tonight when the plan has passed', () => {
    expect(drawn({ plannedEnd: '2026-11-04' }, '2026-11-08')).toMatchObject({
      end: 9,
      planned: 9,
      late: true,
    });
  });

  it('are cut to the days shown, and left out when none is', () => {
    expect(drawn({ from: '2026-10-01', plannedEnd: '2026-12-24' })).toMatchObject({ start: 1, end: 15 });
    expect(drawn({ from: '2026-10-01', to: '2026-10-20' })).toBeUndefined();
  });

  it('show a stay of a few hours as one day', () => {
    expect(drawn({ to: '2026-11-03', state: 'ended' })).toMatchObject({ start: 3, end: 4 });
  });
});

describe('closed nights of the weeks', () => {
  const drawnOf = (from: string, to: string | null): object | undefined =>
    closedNightsOf({
      ...{ from: '2026-11-01', days: 14, bars: [] },
      closures: [{ roomId: 'r', reason: 'repair', from, to }],
    }).get('r')?.[0];

  it('run from the first night to the one on which the room is open again', () => {
    expect(drawnOf('2026-11-03', '2026-11-05')).toMatchObject({ start: 3, end: 5 });
  });

  it('run to the last day shown when nobody knows until when', () => {
    expect(drawnOf('2026-11-10', null)).toMatchObject({ start: 10, end: 15 });
  });

  it('are cut to the days shown, and left out when none is', () => {
    expect(drawnOf('2026-10-01', '2026-11-02')).toMatchObject({ start: 1, end: 2 });
    expect(drawnOf('2026-10-01', '2026-11-01')).toBeUndefined();
    expect(drawnOf('2026-11-15', null)).toBeUndefined();
  });

  it('are crossed by who is there on one of them', () => {
    const closed = [{ start: 5, end: 8 }];
    expect(
      [
        [1, 5],
        [1, 6],
        [7, 9],
        [8, 9],
      ].map(([start = 0, end = 0]) => isCrossed({ start, end }, closed)),
    ).toEqual([...[false, true, true, false]]);
    expect(isCrossed({ start: 1, end: 9 }, undefined)).toBe(false);
  });
});
