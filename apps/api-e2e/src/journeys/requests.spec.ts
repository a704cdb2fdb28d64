import { randomUUID } from 'node:crypto';
import { tidyName } from '@baanek/contracts';
import {
  appeal,
  type Centre,
  type Installation,
  openInstallation,
  person,
  register,
  Visitor,
  type Wire,
} from '@baanek/e2e';

describe('a request', () => {
  let api: Installation;
  let centre: Centre;
  let intake: Visitor;

  beforeAll(async () => {
    ({ api, centre } = await openInstallation());
    ({ intake } = centre.staff);
  }, 120_000);
  afterAll(() => api.stop());

  const appeals = async (): Promise<number> =>
    (await intake.must<Wire['AppealPage']>('GET', 'appeals')).appeals.length;

  it('asked twelve times at once with one key is done once and answered alike', async () => {
    const before = await appeals();
    const key = randomUUID();
    const body = appeal();
    const told = await Promise.all(
      Array.from({ length: 12 }, () => intake.ask('POST', 'appeals', { body, key })),
    );
    expect(new Set(told.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(await appeals()).toBe(before + 1);
    const reused = await intake.ask('POST', 'appeals', { body: appeal({ children: 2 }), key });
    expect(reused.body['code']).toBe('idempotency.key_reused');
  });

  it('of an account that asks for much at once waits or is told to come again, and of nobody else', async () => {
    const asked = Array.from({ length: 200 }, () => intake.ask('GET', 'cases'));
    const colleague = await centre.staff.director.ask('GET', 'cases');
    const told = await Promise.all(asked);
    const refused = told.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(0);
    expect(told.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(8 + 64);
    for (const { body, headers } of refused)
      expect([body['code'], headers.get('retry-after')]).toEqual(['request.too_many', '1']);
    expect(colleague.status).toBe(200);
    expect((await intake.ask('GET', 'cases')).status).toBe(200);
  });

  it('for fifteen rooms, asked twelve times at once with one key, draws them once', async () => {
    const { admin } = centre.staff;
    const { id } = await admin.must<Wire['Ref']>('POST', 'shelter/houses', {
      body: { name: 'Дом' } satisfies Wire['HouseFields'],
      key: randomUUID(),
    });
    const body = {
      ...{ number: 101, count: 15, kind: 'family', floor: 1, accessible: false, beds: 2, cots: 1, shared: 0 },
    } satisfies Wire['RoomSeries'];
    const key = randomUUID();
    const ask = (): ReturnType<Visitor['ask']> =>
      admin.ask('POST', `shelter/houses/${id}/room-series`, { body, key });
    const told = await Promise.all(Array.from({ length: 12 }, ask));
    expect(new Set(told.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(told[0]?.status).toBe(201);
    const [house] = await admin.must<Wire['DrawnHouse'][]>('GET', 'shelter/houses');
    expect(house?.rooms.map(({ number }) => number)).toEqual(Array.from({ length: 15 }, (_, i) => 101 + i));
    const again = await admin.ask('POST', `shelter/houses/${id}/room-series`, { body, key: randomUUID() });
    expect(again.body).toMatchObject({
      code: 'shelter.room_number_taken',
      errors: [{ field: 'number', rule: 'numberTaken', limit: 101 }],
    });
  });

  it('that creates needs a key, and one that changes the version it has seen', async () => {
    const { personId } = await register({ staff: centre.staff }, 'rq');
    const keyless = await intake.ask('POST', 'appeals', { body: appeal(), key: 'not a uuid' });
    expect(keyless.body['code']).toBe('idempotency.key_required');
    const change = (version?: number) =>
      intake.ask('PUT', `persons/${personId}`, {
        body: person('rq'),
        ...(version === undefined ? {} : { version }),
      });
    expect((await change()).status).toBe(428);
    const both = await Promise.all([change(1), change(1)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('with a field nobody knows, a field of the wrong shape or no field at all is refused by its name', async () => {
    const told = await intake.ask('POST', 'appeals', {
      body: { ...appeal(), channel: 'pigeon', children: 'two', extra: 1, happenedAt: undefined },
    });
    expect(told.status).toBe(400);
    const fields = (told.body['errors'] as { field: string }[]).map(({ field }) => field);
    expect(fields.sort()).toEqual(['channel', 'children', 'extra', 'happenedAt']);
  });

  it.each([
    ['a megabyte of text', JSON.stringify({ reason: 'я'.repeat(500_000) }), 413],
    ['what is no JSON', '{"reason": ', 400],
    ['an array', '[]', 400],
    ['nothing', '', 400],
    ['a thousand brackets', '['.repeat(1_000), 400],
    ['objects in a hundred thousand brackets', `{"reason": ${'['.repeat(1e5)}${']'.repeat(1e5)}}`, 400],
    ['a prototype', '{"__proto__": {"admin": true}}', 400],
  ])('of %s is refused and does no harm', async (_, body, status) => {
    const response = await fetch(`${api.url}/api/appeals`, {
      method: 'POST',
      headers: {
        'x-baanek-client': '1',
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
        cookie: intake.session,
      },
      body,
    });
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect((await intake.ask('GET', 'health/ready')).status).toBe(200);
  });

  it.each([
    '\u0000',
    'a\u0000b',
    '\ud800',
    '\u202e',
    '🏠',
    "'; DROP TABLE person; --",
    '${7*7}',
    '<img src=x>',
  ])('with %j in a name gives it back in plain letters, or refuses it by name', async text => {
    const told = await intake.ask<Wire['Registered']>('POST', 'persons', {
      body: { ...person('rq'), names: { ...person('rq').names, given: text } },
    });
    if (told.status !== 201) {
      expect(told).toMatchObject({ status: 400, body: { errors: [{ field: 'names.given' }] } });
      return;
    }
    const view = await intake.must<Wire['PersonView']>('GET', `persons/${told.body.id}`);
    expect(view.names?.given).toBe(tidyName(text));
  });

  it.each(['H\ud800', '\udfffH', '\u0000', '\u202e'])(
    'with %j in a column of text is refused by name',
    async name => {
      const told = await centre.staff.shelter.ask('POST', 'shelter/houses', { body: { name } });
      expect(told).toMatchObject({ status: 400, body: { errors: [{ field: 'name' }] } });
    },
  );

  it('is heard by an open board of the same centre as soon as it is done', async () => {
    const stream = await fetch(`${api.url}/api/live?topics=shelter`, {
      headers: { cookie: centre.staff.shelter.session, 'x-baanek-client': '1' },
    });
    const reader = stream.body?.getReader();
    const heard = async (event: string): Promise<string> => {
      let text = '';
      while (!text.includes(event)) {
        const chunk = (await reader?.read()) as { value?: Uint8Array } | undefined;
        text += new TextDecoder().decode(chunk?.value);
      }
      return text;
    };
    await heard('ready');
    await centre.staff.shelter.must('POST', 'shelter/houses', { body: { name: 'H' } });
    expect(await heard('changed')).toContain('shelter');
    await reader?.cancel();
  });

  it('is described by a document anybody may read, and pages to browse it', async () => {
    const document = await new Visitor(api.url).must<{ openapi: string }>('GET', 'openapi.json');
    expect(document.openapi).toBe('3.1.0');
    expect((await fetch(`${api.url}/api/docs`)).status).toBe(200);
  });
});
