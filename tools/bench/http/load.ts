import { randomUUID } from 'node:crypto';
import autocannon from 'autocannon';
import type { Client } from '../stage/client.ts';
import type { Ask } from './world.ts';

/** Requests per second, and the slowest of a hundred in milliseconds. */
export interface Speed {
  perS: number;
  p99: number;
}

const CONNECTIONS = 8;

/** Asks one route as fast as it answers, for so many seconds; anything but an answer of 2xx fails the bench. */
export async function load(
  port: number,
  client: Client,
  asks: readonly Ask[],
  seconds: number,
): Promise<Speed> {
  const result = await autocannon({
    url: `http://127.0.0.1:${port}`,
    connections: CONNECTIONS,
    duration: seconds,
    requests: asks.map(({ method, path, body }) => ({
      method,
      path: `/api/${path}`,
      headers: client.headers(method),
      ...(body ? { body: JSON.stringify(body) } : {}),
      setupRequest: request => {
        if (method === 'POST') request.headers['idempotency-key'] = randomUUID();
        return request;
      },
    })),
  });
  const wrong = result.non2xx + result.errors + result.timeouts;
  if (wrong > 0)
    throw new Error(`${wrong} of ${result.requests.total} answers of ${asks[0]?.path ?? ''} were wrong`);
  return { perS: result.requests.average, p99: result.latency.p99 };
}
