import { randomUUID } from 'node:crypto';
import { type Principal, Refusal } from '@baanek/kernel';
import { refusalCode, startDomain, type TestDomain } from '@baanek/kernel/testing';
import { ACCESS_ENTITIES, AccessModule } from '../access.module';
import { PasswordHasher } from './password.hasher';
import { SignIn } from './sign-in.service';

const RIGHT = 'семь верблюдов у озера';

describe('guessing passwords', () => {
  let domain: TestDomain;
  let worker: Principal;
  let login: string;
  let address: string;

  beforeAll(async () => {
    domain = await startDomain({ modules: [AccessModule.with({ demo: null })], entities: ACCESS_ENTITIES });
    // the real work takes a tenth of a second for each guess, and is not what is asked here
    jest
      .spyOn(domain.get(PasswordHasher), 'matches')
      .mockImplementation((stored, password) => Promise.resolve(stored !== null && password === RIGHT));
  });
  beforeEach(async () => {
    worker = await domain.staff(await domain.centre(), 'lawyer');
    const [row] = await domain.owner<{ login: string }>(`SELECT login FROM staff WHERE id = $1`, [
      worker.staffId,
    ]);
    login = row?.login ?? '';
    address = `192.0.2.7 ${randomUUID()}`;
  });
  afterAll(() => domain.close());

  const verify = (name: string, password: string, from = address): Promise<unknown> =>
    domain.get(SignIn).verify(name, password, from);
  const fail = async (times: number, name: () => string, from = address): Promise<void> => {
    for (let i = 0; i < times; i++)
      expect(await refusalCode(verify(name(), 'wrong', from))).toBe('access.wrong_credentials');
  };
  const stranger = (): string => `nobody-${randomUUID()}`;
  const secondsToWait = async (name: string, from = address): Promise<number> => {
    const refused: unknown = await verify(name, RIGHT, from).catch((error: unknown) => error);
    return refused instanceof Refusal && refused.code === 'access.wait' ? (refused.retryAfter ?? 0) : 0;
  };
  /** As if everything so far had happened earlier. */
  const pass = (time: string): Promise<unknown> =>
    domain.owner(
      `UPDATE sign_in_throttle SET since = since - $1::interval, last_at = last_at - $1::interval,
                                   blocked_until = blocked_until - $1::interval`,
      [time],
    );

  it('makes one login wait after five failures, from wherever they come', async () => {
    await fail(5, () => login);
    expect(await secondsToWait(login, 'elsewhere')).toBeGreaterThan(0);
  });

  it('forgives the failures of a login once its owner is in', async () => {
    await fail(4, () => login);
    expect(await refusalCode(verify(login, RIGHT))).toBe('done');
    await fail(4, () => login);
    expect(await secondsToWait(login)).toBe(0);
  });

  it('makes an address wait after thirty failures an hour, whoever signs in there meanwhile', async () => {
    await fail(15, stranger);
    expect(await refusalCode(verify(login, RIGHT))).toBe('done');
    await fail(15, stranger);
    expect(await secondsToWait(login)).toBe(0);
    await fail(1, stranger);
    expect(await secondsToWait(login)).toBeGreaterThan(0);
    expect(await secondsToWait(login, 'elsewhere')).toBe(0);
  });

  it('never makes an address wait longer than a minute, nor remember for more than an hour', async () => {
    await fail(31, stranger);
    for (let i = 0; i < 9; i++) {
      await pass('1 minute');
      await fail(1, stranger);
    }
    const longest = await secondsToWait(login);
    expect(longest).toBeGreaterThan(50);
    expect(longest).toBeLessThanOrEqual(60);
    await pass('1 hour');
    await fail(30, stranger);
    expect(await secondsToWait(login)).toBe(0);
  });
});
