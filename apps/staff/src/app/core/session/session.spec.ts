import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Problem } from '../http/problem';
import { Transport } from '../http/transport';
import { Session } from './session';
import { rememberSignIn, signedInHere } from './signed-in-here';

/** The server while the cookie of this browser is that of `staffId`: it refuses a page of anybody else. */
function serverOf(staffId: string): jest.Mock {
  const line = jest.fn((_: string, { headers }: RequestInit) => {
    const page = (headers as Record<string, string>)['x-baanek-staff'];
    const refused = page !== undefined && page !== staffId;
    const body = refused ? { code: 'access.signed_out' } : { id: staffId, permissions: [] };
    const status = refused ? 401 : 200;
    return Promise.resolve({ ok: !refused, status, headers: new Map(), json: () => Promise.resolve(body) });
  });
  globalThis.fetch = line as unknown as typeof fetch;
  return line;
}

describe('who is signed in', () => {
  let session: Session;

  beforeEach(() => {
    localStorage.clear();
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    session = TestBed.inject(Session);
  });

  it('is the next, where she signs in on a page of somebody before her, and her sign-in stays marked', async () => {
    serverOf('intake');
    rememberSignIn();
    await session.load();
    expect(session.me()?.id).toBe('intake');
    serverOf('facilitator');
    rememberSignIn();
    const mark = signedInHere();
    await session.load();
    expect(session.me()?.id).toBe('facilitator');
    expect(TestBed.inject(Transport).staffId).toBe('facilitator');
    expect(signedInHere()).toBe(mark);
  });

  it('knows that the session it was opened with is over, and says nothing like it where the line is down', async () => {
    rememberSignIn();
    globalThis.fetch = () => Promise.reject(new TypeError('down'));
    await session.load();
    expect(session.foundEnded).toBe(false);
    const refusal = { ok: false, status: 401, headers: new Map() };
    const body = { json: () => Promise.resolve({ code: 'access.signed_out' }) };
    globalThis.fetch = () => Promise.resolve({ ...refusal, ...body } as unknown as Response);
    await session.load();
    expect(session.foundEnded).toBe(true);
  });

  it('is no longer whoever was here before, while it is not known yet who is', async () => {
    serverOf('intake');
    rememberSignIn();
    await session.load();
    let answer = (): void => undefined;
    globalThis.fetch = () =>
      new Promise(
        done =>
          (answer = () => {
            done(Response.error());
          }),
      );
    const loading = session.load();
    expect([session.me(), TestBed.inject(Transport).staffId]).toEqual([null, null]);
    serverOf('intake'); // the first try was lost
    answer();
    await loading.catch((error: unknown) => {
      expect(error).toBeInstanceOf(Problem);
    });
  });
});
