import type { Wire } from '../core/http/api-types';
import { houseTasks } from './house-tasks.rules';

const DAY = '2026-11-25';
const guest = (code: string, more: Partial<Wire['GuestView']>): Wire['GuestView'] =>
  ({
    ...{ stayId: code, code, state: 'active', holdUntil: null, admittedOn: '2026-11-20' },
    ...{ plannedEnd: '2026-12-20', agreementOn: '2026-11-20', extensionUntil: null },
    ...more,
  }) as Wire['GuestView'];
const ask = (centre: string, more: Partial<Wire['PlaceEnquiryView']>): Wire['PlaceEnquiryView'] =>
  ({
    id: centre,
    centre,
    way: 'received',
    state: 'asked',
    fromDay: DAY,
    ...more,
  }) as Wire['PlaceEnquiryView'];
const told = (guests: Wire['GuestView'][], enquiries: Wire['PlaceEnquiryView'][] = []): string[] =>
  houseTasks(guests, enquiries, [], DAY).map(({ kind, who }) => `${kind} ${who}`);

describe('what the manager of a house has to do today', () => {
  it('is the most pressing first: who asks, who should have left, who leaves, which hold ends', () => {
    expect(
      told(
        [
          guest('tomorrow', { plannedEnd: '2026-11-26' }),
          guest('later', { state: 'held', holdUntil: '2026-11-25T09:00:00Z' }),
          guest('sooner', { state: 'held', holdUntil: '2026-11-25T08:00:00Z' }),
          guest('today', { plannedEnd: DAY }),
          guest('late', { plannedEnd: '2026-11-24' }),
        ],
        [ask('Ош', {}), ask('Нарын', { way: 'sent' })],
      ),
    ).toEqual([
      'enquiryReceived Ош',
      'overdue late',
      'leavesToday today',
      'lapses sooner',
      'lapses later',
      'leavesTomorrow tomorrow',
      'enquirySent Нарын',
    ]);
  });

  it('names no stay as ending of which a longer one is asked, and leads to where that is decided', () => {
    const lines = houseTasks([guest('a', { plannedEnd: DAY, extensionUntil: '2026-12-30' })], [], [], DAY);
    expect(lines).toEqual([
      { kind: 'extension', id: 'a', who: 'a', at: '2026-12-30', link: '/shelter/house-records' },
    ]);
  });

  it('has who needs another room because theirs closes, with the room and the nights', () => {
    const needs = {
      ...{ guest: guest('ТО-4N8D', { plannedEnd: '2026-12-11' }), room: { id: 'r', number: 14 } },
      closure: { id: 'c', version: 1, from: '2026-11-28', to: null, reason: 'repair' as const },
    };
    const lines = houseTasks([guest('late', { plannedEnd: '2026-11-24' })], [], [needs], DAY);
    expect(lines.map(({ kind }) => kind)).toEqual(['overdue', 'needsRoom']);
    expect(lines[1]).toEqual({
      ...{ kind: 'needsRoom', id: 'ТО-4N8D', who: 'ТО-4N8D', at: '2026-11-28', link: '/shelter' },
      room: { number: 14, until: '2026-12-11' },
    });
  });

  it('has who has not signed, beside what else there is of them, and leads to the paper', () => {
    const lines = houseTasks([guest('a', { plannedEnd: DAY, agreementOn: null })], [], [], DAY);
    expect(lines.map(({ kind, link }) => [kind, link])).toEqual([
      ['leavesToday', '/shelter'],
      ['unsigned', '/shelter/agreement/a'],
    ]);
  });

  it('is nothing while nobody leaves, comes or asks', () => {
    expect(told([guest('stays', {})], [ask('Ош', { state: 'accepted' })])).toEqual([]);
  });
});
