import http from 'node:http';
import { type Centre, type Installation, openInstallation } from '@baanek/e2e';

/** The head of an answer as a browser on a slow line gets it, and how many bytes its body took on the wire. */
function take(
  address: string,
  ask: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<{ headers: http.IncomingHttpHeaders; bytes: number; status: number | undefined; text: string }> {
  return new Promise((done, fail) => {
    const headers = { 'accept-encoding': 'gzip, deflate, br, zstd', 'x-baanek-client': '1', ...ask.headers };
    const request = http.request(address, { method: ask.method ?? 'GET', headers }, answer => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        const body = Buffer.concat(parts);
        done({
          headers: answer.headers,
          bytes: body.length,
          status: answer.statusCode,
          text: body.toString(),
        });
      });
    });
    request.on('error', fail);
    request.end(ask.body);
  });
}

describe('what goes over a slow line', () => {
  let api: Installation;
  let centre: Centre;

  beforeAll(async () => {
    ({ api, centre } = await openInstallation());
  }, 120_000);
  afterAll(() => api.stop());

  it('keeps every file that is named by its content for good, and no page', async () => {
    const plainly = { headers: { 'accept-encoding': 'identity' } };
    const page = await take(`${api.url}/cases?x=1`, plainly);
    expect(page.headers['cache-control']).toBe('no-store');
    const named = [...page.text.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(found => found[1] ?? '');
    expect(named.length).toBeGreaterThan(1);
    for (const file of named) {
      const { headers } = await take(`${api.url}/${file}`);
      expect([file, headers['cache-control']]).toEqual([file, 'public, max-age=31536000, immutable']);
      expect([file, headers['content-encoding']]).toEqual([file, 'br']);
    }
    const start = await take(`${api.url}/${named.find(name => name.endsWith('.js')) ?? ''}`, plainly);
    const chunks = [...start.text.matchAll(/["`]\.\/(chunk-[^"`]+\.js)/g)].map(found => found[1] ?? '');
    expect(chunks.length).toBeGreaterThan(1);
    for (const chunk of chunks) {
      const { headers } = await take(`${api.url}/${chunk}`);
      expect([chunk, headers['cache-control']]).toEqual([chunk, 'public, max-age=31536000, immutable']);
    }
    expect((await take(`${api.url}/icons.svg`)).headers['cache-control']).toBe('public, max-age=300');
  });

  it('sends what is read compressed, and what hands out a key or a password as it is', async () => {
    const { staff } = centre;
    const cookie = staff.admin.session;
    const read = await take(`${api.url}/api/me`, { headers: { cookie } });
    expect(read.status).toBe(200);
    const trail = await take(`${api.url}/api/openapi.json`, { headers: { cookie } });
    expect(trail.headers['content-encoding']).toBe('br');
    expect(trail.headers.vary).toContain('accept-encoding');
    expect(trail.headers['cache-control']).toBe('no-store');
    const plain = await take(`${api.url}/api/openapi.json`, { headers: { 'accept-encoding': 'identity' } });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(trail.bytes * 5).toBeLessThan(plain.bytes);
    const key = await take(`${api.url}/api/me/draft-key`, { headers: { cookie } });
    expect([key.status, key.headers['content-encoding']]).toEqual([200, undefined]);
    const changed = await take(`${api.url}/api/staff`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
      body: JSON.stringify({ login: 'new.hand', displayName: 'Н'.repeat(80), roles: ['intake'] }),
    });
    expect([changed.status, changed.headers['content-encoding']]).toEqual([201, undefined]);
  });

  it('answers a stream of changes as it is, line by line', async () => {
    const cookie = centre.staff.shelter.session;
    const headers = await new Promise<http.IncomingHttpHeaders>((done, fail) => {
      const request = http.get(
        `${api.url}/api/live?topics=shelter`,
        { headers: { cookie, 'accept-encoding': 'br', 'x-baanek-client': '1' } },
        answer => {
          done(answer.headers);
          answer.destroy();
        },
      );
      request.on('error', fail);
    });
    expect(headers['content-type']).toContain('text/event-stream');
    expect(headers['content-encoding']).toBeUndefined();
  });
});
