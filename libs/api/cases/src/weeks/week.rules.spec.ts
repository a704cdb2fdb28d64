import { behindBefore, weekOf } from './week.rules';

describe('a week', () => {
  it('is from Monday to Sunday', () => {
    const week = { from: '2026-11-23', to: '2026-11-29' };
    for (const day of ['2026-11-23', '2026-11-26', '2026-11-29']) expect(weekOf(day)).toEqual(week);
    expect(weekOf('2026-11-30').from).toBe('2026-11-30');
  });

  it('leaves behind what was due before today, and once it is over, in it', () => {
    expect(behindBefore('2026-11-29', '2026-11-25')).toBe('2026-11-25');
    expect(behindBefore('2026-11-22', '2026-11-25')).toBe('2026-11-23');
  });
});
