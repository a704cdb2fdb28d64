import { type Principal, SESSION_COOKIE } from '@baanek/kernel';
import { startDomain, type TestDomain } from '@baanek/kernel/testing';
import type { FastifyRequest } from 'fastify';
import { ACCESS_ENTITIES, AccessModule } from './access.module';
import { SessionStrategy } from './session.strategy';
import { SignIn } from './sign-in/sign-in.service';

describe('a session', () => {
  let domain: TestDomain;
  let worker: Principal;
  let token: string;

  beforeAll(async () => {
    domain = await startDomain({ modules: [AccessModule.with({ demo: null })], entities: ACCESS_ENTITIES });
  });
  beforeEach(async () => {
    worker = await domain.staff(await domain.centre(), 'lawyer');
    token = await domain
      .get(SignIn)
      .open({ staff_id: worker.staffId, roles: [...worker.roles] }, 'Firefox/140');
  });
  afterAll(() => domain.close());

  const ask = (headers: FastifyRequest['headers'] = {}): Promise<Principal | false> =>
    domain
      .get(SessionStrategy)
      .validate({ cookies: { [SESSION_COOKIE]: token }, headers } as unknown as FastifyRequest);
  const lastSeen = async (minutesAgo: number): Promise<void> => {
    await domain.owner(`UPDATE session SET seen_at = now() - $2 * interval '1 minute' WHERE staff_id = $1`, [
      worker.staffId,
      minutesAgo,
    ]);
  };
  const idleFor = async (): Promise<number> => {
    const [row] = await domain.owner<{ minutes: number }>(
      `SELECT round(extract(epoch FROM now() - seen_at) / 60)::int AS minutes FROM session WHERE staff_id = $1`,
      [worker.staffId],
    );
    return row?.minutes ?? -1;
  };

  it('is kept alive by what a person asks', async () => {
    await lastSeen(14);
    expect(await ask()).toMatchObject({ staffId: worker.staffId });
    expect(await idleFor()).toBe(0);
  });

  it.each([
    ['a page asks with nobody there', { 'x-baanek-unattended': '1' }],
    ['an open page follows', { accept: 'text/event-stream' }],
  ])('answers but is not kept alive by what %s', async (_, headers) => {
    await lastSeen(14);
    expect(await ask(headers)).toMatchObject({ staffId: worker.staffId });
    expect(await idleFor()).toBe(14);
  });

  it('is over once nobody was there for a quarter of an hour', async () => {
    await lastSeen(16);
    expect(await ask()).toBe(false);
  });
});
