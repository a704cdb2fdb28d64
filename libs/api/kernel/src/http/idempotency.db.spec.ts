import { createHash } from 'node:crypto';
import type { CallHandler, ExecutionContext } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import { lastValueFrom, of } from 'rxjs';
import { v4 as newKey } from 'uuid';
import type { Principal } from '../access/principal';
import { Database } from '../database/database';
import { Keyring } from '../sealing/keyring';
import { startDomain, type TestDomain } from '../testing';
import { IdempotencyInterceptor } from './idempotency';

describe('what is kept of a request that creates something', () => {
  let domain: TestDomain;
  let interceptor: IdempotencyInterceptor;

  beforeAll(async () => {
    domain = await startDomain({ modules: [], entities: [] });
    const creates = { get: () => true } as unknown as Reflector;
    interceptor = new IdempotencyInterceptor(domain.get(Database), domain.get(Keyring), creates);
  });
  afterAll(() => domain.close());

  const BODY = { phone: '+996000111222' };
  const URL = '/api/persons';

  /** Sends the request, and answers with a number that counts what was created. */
  const send = (by: Principal, key: string, body: object, n: number): Promise<unknown> => {
    const request = { method: 'POST', url: URL, body, headers: { 'idempotency-key': key } };
    const reply = { statusCode: 201, code: () => reply, header: () => reply };
    const http = { getRequest: () => request, getResponse: () => reply };
    const context = { switchToHttp: () => http, getHandler: () => send } as unknown as ExecutionContext;
    const next: CallHandler = { handle: () => of({ n }) };
    return domain.as(by, () => lastValueFrom(interceptor.intercept(context, next)));
  };

  it('answers the same again, and refuses the key for another request', async () => {
    const by = await domain.staff(await domain.centre(), 'intake');
    const key = newKey();
    expect(await send(by, key, BODY, 1)).toEqual({ n: 1 });
    expect(await send(by, key, BODY, 2)).toEqual({ n: 1 });
    await expect(send(by, key, { phone: '+996000111223' }, 3)).rejects.toMatchObject({
      code: 'idempotency.key_reused',
    });
  });

  it('tells nobody what was sent who tries what it may have been: the hash has a key, another in each centre', async () => {
    const hashes: string[] = [];
    for (const centre of [await domain.centre(), await domain.centre()]) {
      const key = newKey();
      await send(await domain.staff(centre, 'intake'), key, BODY, 1);
      const [kept] = await domain.owner<{ hash: string }>(
        `SELECT encode(request_hash, 'hex') AS hash FROM idempotent_reply WHERE key = $1`,
        [key],
      );
      hashes.push(kept?.hash ?? '');
    }
    const plain = createHash('sha256')
      .update(`POST ${URL}\0${JSON.stringify(BODY)}`)
      .digest('hex');
    expect(hashes).not.toContain(plain);
    expect(new Set(hashes).size).toBe(2);
  });
});
