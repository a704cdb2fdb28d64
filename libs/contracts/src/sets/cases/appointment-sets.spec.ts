import { overallState } from './appointment-sets';

describe('an appointment with many', () => {
  it.each([
    [['no_show', 'planned'], 'planned'],
    [['no_show', 'held', 'cancelled_by_client'], 'held'],
    [['no_show', 'late'], 'late'],
    [['cancelled_by_centre', 'no_show'], 'no_show'],
    [['cancelled_by_centre', 'cancelled_by_client'], 'cancelled_by_client'],
    [['cancelled_by_centre'], 'cancelled_by_centre'],
  ] as const)('of %j is %s', (each, overall) => {
    expect(overallState(each)).toBe(overall);
  });
});
