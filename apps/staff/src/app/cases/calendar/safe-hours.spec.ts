import { isOutsideSafeHours } from './safe-hours';

describe('the hours at which a client may be rung up', () => {
  it.each([
    ['с 10 до 16', '10:00', 60, false],
    ['с 10 до 16', '15:30', 60, true],
    ['10:00–12:00, 14:00–15:30', '14:30', 60, false],
    ['10:00–12:00, 14:00–15:30', '12:00', 30, true],
    ['9-17', '08:59', 5, true],
    ['only in the morning', '20:00', 60, false],
    ['', '20:00', 60, false],
    ['после 18', '09:00', 60, false],
  ])('of “%s” say of %s for %i minutes: outside %s', (words, time, minutes, outside) => {
    expect(isOutsideSafeHours(words, time, minutes)).toBe(outside);
  });
});
