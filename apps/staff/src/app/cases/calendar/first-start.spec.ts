import { instantOf } from '../../core/i18n/dates';
import { firstStart } from './first-start';

const at = (time: string): Date => new Date(instantOf('2026-11-27', time));

describe('when an appointment is offered to begin', () => {
  it('is at ten on another day', () => {
    expect(firstStart('2026-11-30', at('14:20'))).toEqual({ day: '2026-11-30', time: '10:00' });
  });

  it.each([
    ['07:10', '09:00'],
    ['09:00', '10:00'],
    ['16:59', '17:00'],
  ])('is the next full hour of work today: at %s it is %s', (now, time) => {
    expect(firstStart('2026-11-27', at(now))).toEqual({ day: '2026-11-27', time });
  });

  it('is tomorrow after hours', () => {
    expect(firstStart('2026-11-27', at('17:05'))).toEqual({ day: '2026-11-28', time: '10:00' });
  });
});
