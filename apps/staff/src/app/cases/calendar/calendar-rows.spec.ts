import type { Wire } from '../../core/http/api-types';
import { rowsOf } from './calendar-rows';

const one = (id: string, change: Partial<Wire['AppointmentView']>): Wire['AppointmentView'] => ({
  ...{ id, kind: 'individual', state: 'planned', startsAt: '2026-12-01T04:00:00.000Z', minutes: 60 },
  ...{ workerId: 'w1', workerName: 'Айгуль', roomId: null, roomName: null, seriesId: null },
  ...{ changeable: true, voided: false, whyReadable: true, clients: [], version: 1 },
  ...change,
});
const names = { centre: 'Центр', noRoom: 'без кабинета' };
const view: Wire['CalendarView'] = {
  appointments: [one('a', { roomId: 'r1' }), one('b', { workerId: 'w2', workerName: 'Бермет' })],
  taken: [
    { roomId: 'r1', startsAt: '2026-12-01T04:00:00.000Z', endsAt: '2026-12-01T05:00:00.000Z' },
    { roomId: 'r1', startsAt: '2026-12-01T20:00:00.000Z', endsAt: '2026-12-01T21:00:00.000Z' },
  ],
  rooms: [
    { id: 'r1', name: 'Первый', active: true, version: 1 },
    { id: 'r2', name: 'Старый', active: false, version: 2 },
  ],
  workers: [{ id: 'w1', displayName: 'Айгуль' }],
  more: false,
};
const shown = (by: 'worker' | 'room' | 'centre'): unknown =>
  rowsOf(view, by, ['2026-12-01', '2026-12-02'], names).map(row => [
    row.name,
    ...row.days.map(
      day => day.appointments.map(({ id }) => id).join() + (day.taken.length > 0 ? '+taken' : ''),
    ),
  ]);

describe('the rows of the calendar', () => {
  it('are who receives clients, with those who have left and still stand in it', () => {
    expect(shown('worker')).toEqual([
      ['Айгуль', 'a', ''],
      ['Бермет', 'b', ''],
    ]);
  });

  it('are rooms that are offered or used; what others keep is told once, and on its day in Bishkek', () => {
    expect(shown('room')).toEqual([
      ['Первый', 'a', '+taken'],
      ['без кабинета', 'b', ''],
    ]);
  });

  it('show what others keep where one’s own was called off, and what lasts past midnight on both days', () => {
    const night = { startsAt: '2026-12-01T17:30:00.000Z', endsAt: '2026-12-01T19:00:00.000Z' };
    const called = one('c', { roomId: 'r1', state: 'cancelled_by_client' });
    const { taken } = view;
    const [first] = rowsOf(
      { ...view, appointments: [called], taken: [...taken.slice(0, 1), { roomId: 'r1', ...night }] },
      ...(['room', ['2026-12-01', '2026-12-02'], names] as const),
    );
    expect(first?.days.map(day => day.taken.length)).toEqual([2, 1]);
  });

  it('are one for the centre', () => {
    expect(shown('centre')).toEqual([['Центр', 'a,b', '']]);
  });
});
