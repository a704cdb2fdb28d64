import type { Wire } from '../../../core/http/api-types';
import { busyFor } from './busy-times';

const client = (caseId: string): Wire['AppointmentClientView'] => ({
  ...{ caseId, code: caseId, shortName: '', state: 'planned' },
  ...{ reached: true, recorded: false, isService: false },
});
const at = (hour: number): string => `2026-12-01T0${hour}:00:00.000Z`;
const one = (id: string, change: Partial<Wire['AppointmentView']>): Wire['AppointmentView'] => ({
  ...{ id, kind: 'individual', state: 'planned', startsAt: at(4), minutes: 60 },
  ...{ workerId: 'w1', workerName: 'Айгуль', roomId: null, roomName: null, seriesId: null },
  ...{ changeable: true, voided: false, whyReadable: true, clients: [client('c1')], version: 1 },
  ...change,
});

describe('when an appointment cannot be', () => {
  const moved = one('moved', { roomId: 'r1' });
  const busy = (others: Wire['AppointmentView'][], taken: Wire['RoomTaken'][] = []): string[] =>
    busyFor(moved, { appointments: [moved, ...others], taken }).map(({ startsAt }) => startsAt);

  it('is while its worker has another one, or one of its clients', () => {
    const hers = one('hers', { startsAt: at(5), clients: [] });
    const client = one('client', { startsAt: at(6), workerId: 'w2' });
    const others = one('others', { startsAt: at(7), workerId: 'w2', clients: [] });
    expect(busy([hers, client, others])).toEqual([at(5), at(6)]);
  });

  it('is not while one that was called off would have been, nor at its own time', () => {
    const taken = { roomId: 'r1', startsAt: at(4), endsAt: at(5) };
    expect(busy([one('off', { startsAt: at(5), state: 'cancelled_by_client' })], [taken])).toEqual([]);
  });

  it('is while somebody else keeps its room', () => {
    const taken = (roomId: string, hour: number): Wire['RoomTaken'] => ({
      ...{ roomId, startsAt: at(hour), endsAt: at(hour + 1) },
    });
    expect(busy([], [taken('r1', 5), taken('r2', 6)])).toEqual([at(5)]);
  });
});
