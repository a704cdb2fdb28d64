import { openPair, type Pair } from './http.ts';
import { Client } from './stage/client.ts';
import { Stage, testDatabase } from './stage/stage.ts';

describe('the plain server that the API is measured against', () => {
  const stage = new Stage(() => undefined);
  let pair: Pair;
  let plain: Client;

  beforeAll(async () => {
    pair = await openPair(stage, await testDatabase(stage), 600);
    plain = new Client(pair.plain);
    plain.cookie = pair.client.cookie;
  }, 240_000);
  afterAll(async () => {
    plain.close();
    await stage.end();
  });

  it.each(['board', 'case', 'search'] as const)('answers as the API does: %s', async route => {
    for (const { method, path, body } of pair.routes[route].slice(0, 5)) {
      const ours = await pair.client.must<object>(method, path, body);
      expect(ours).not.toMatchObject({ candidates: [] });
      expect(await plain.must(method, path, body)).toEqual(ours);
    }
  });

  it('answers as the API does: the timeline of a case', async () => {
    for (const { path } of pair.routes.case.slice(0, 5)) {
      const { entries } = await pair.client.must<{ entries: object[] }>('GET', `${path}/timeline`);
      expect(entries.length).toBeGreaterThan(0);
      expect(await plain.must('GET', `${path}/timeline`)).toEqual({ entries });
    }
  });

  it('logs an appeal that the API reads', async () => {
    const [ask] = pair.routes.appeal;
    if (!ask) throw new Error('nothing to log');
    const { method, path, body } = ask;
    const { id } = await plain.must<{ id: string }>(method, path, body);
    const read = await pair.client.must<object>('GET', `appeals/${id}`);
    const ours = await pair.client.must<{ id: string }>(method, path, body);
    const same = await pair.client.must<object>('GET', `appeals/${ours.id}`);
    expect({ ...read, id: '', loggedAt: '' }).toEqual({ ...same, id: '', loggedAt: '' });
  });
});
