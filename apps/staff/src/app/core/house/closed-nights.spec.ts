import type { Wire } from '../http/api-types';
import { guestsWithin, needRooms } from './closed-nights';

const TODAY = '2026-11-27';
const guest = (code: string, plannedEnd: string): Wire['GuestView'] =>
  ({ stayId: code, code, plannedEnd }) as Wire['GuestView'];
const room = (number: number, guests: Wire['GuestView'][], ...nights: [string, string | null][]) =>
  ({
    ...{ id: `r${number}`, number, places: [...guests.map(one => ({ guest: one })), { guest: null }] },
    closures: nights.map(([from, to]) => ({ from, to })),
  }) as unknown as Wire['RoomView'];
const within = (plannedEnd: string, from: string, to: string | null): number =>
  guestsWithin(room(1, [guest('a', plannedEnd)]), { from, to }, TODAY).length;

describe('nights on which a room is closed', () => {
  it('are in the way of a guest who plans to sleep there on one of them', () => {
    expect(within('2026-12-11', '2026-12-10', null)).toBe(1);
    expect(within('2026-12-11', '2026-12-11', null)).toBe(0);
    expect(within('2026-12-11', TODAY, '2026-11-28')).toBe(1);
    expect(within('2026-12-11', '2026-11-20', TODAY)).toBe(0);
  });

  it('are in the way of a guest who stays longer than planned, tonight only', () => {
    expect(within('2026-11-20', TODAY, null)).toBe(1);
    expect(within('2026-11-20', '2026-11-28', null)).toBe(0);
  });

  it('name a household once, however many of its members sleep there', () => {
    const both = room(1, [guest('a', '2026-12-11'), guest('a', '2026-12-11'), guest('b', '2026-12-01')]);
    expect(guestsWithin(both, { from: '2026-11-28', to: null }, TODAY).map(({ code }) => code)).toEqual([
      'a',
      'b',
    ]);
  });

  it('say who needs another room, and from when', () => {
    const rooms = [
      room(14, [guest('a', '2026-12-11')], ['2026-12-05', '2026-12-06'], ['2026-11-28', '2026-11-30']),
      room(15, [guest('b', '2026-12-01')], ['2026-12-20', null]),
    ];
    expect(needRooms(rooms, TODAY).map(one => [one.guest.code, one.room.number, one.closure.from])).toEqual([
      ['a', 14, '2026-11-28'],
    ]);
  });
});
