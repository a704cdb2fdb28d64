import { Problem } from '../../core/http/problem';
import type { Wire } from '../../core/http/api-types';
import { HandOverRun, type HandOverSender } from './hand-over-run';

const outlook = (id: string, fromId: string | null): Wire['HandOverOutlook'] => ({
  ...{ id, version: 1, fromId, fromName: fromId, obstacle: null, shared: 0 },
  appointments: [{ id: `${id}-visit`, version: 3 }],
});

describe('many cases that are handed over', () => {
  let sent: { id: string; body: Wire['HandOverCase']; key: string }[];
  let released: string[];
  const refused = new Set<string>();
  const sender: HandOverSender = {
    handOver: ({ id, version }, body, key) => {
      sent.push({ id, body, key });
      if (refused.has(id)) return Promise.reject(new Problem('version.stale', 412));
      const appointments = body.appointments.map(one => ({ ...one, version: one.version + 1 }));
      return Promise.resolve({ id, version: version + 1, workerId: `${id}-worker`, appointments, left: [] });
    },
    release: (_, workerId) => {
      released.push(workerId);
      return Promise.resolve();
    },
  };
  beforeEach(() => {
    [sent, released] = [[], []];
    refused.clear();
  });

  it('are done one by one, what is refused is told of, and the rest is given back to whom each came from', async () => {
    const run = new HandOverRun(sender, 'counsellor', 'begim');
    refused.add('b');
    await run.handOver([outlook('a', 'anna'), outlook('b', 'anna'), outlook('c', null)], true);
    expect([run.tried(), run.total(), run.isRunning()]).toEqual([3, 3, false]);
    expect(run.handed().map(({ handed }) => handed.id)).toEqual(['a', 'c']);
    expect(run.failed()).toMatchObject([{ id: 'b', problem: { code: 'version.stale' } }]);
    sent = [];
    await run.takeBack();
    expect(sent).toMatchObject([
      { id: 'a', body: { fromId: 'begim', toId: 'anna', appointments: [{ id: 'a-visit', version: 4 }] } },
    ]);
    expect(released).toEqual(['c-worker']);
    expect([run.handed(), run.failed(), run.isBack()]).toEqual([[], [], true]);
  });

  it('leave the appointments where these do not go along, and have one key each, however often they are sent', async () => {
    const run = new HandOverRun(sender, 'counsellor', 'begim');
    await run.handOver([outlook('a', 'anna')], false);
    await run.handOver([outlook('a', 'anna')], false);
    expect(sent.map(({ body }) => body.appointments)).toEqual([[], []]);
    expect(new Set(sent.map(({ key }) => key)).size).toBe(1);
  });
});
