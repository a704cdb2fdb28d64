import { Client } from '../stage/client.ts';
import type { Household } from './house.ts';
import type { Round } from './verdict.ts';

/** One browser per asker, each with a session of its own. */
export async function openClients(
  port: number,
  count: number,
  login: string,
  password: string,
): Promise<Client[]> {
  const clients: Client[] = [];
  while (clients.length < count) {
    const some = Array.from({ length: Math.min(8, count - clients.length) }, () => new Client(port));
    clients.push(...(await Promise.all(some.map(client => client.signIn(login, password)))));
  }
  return clients;
}

/**
 * Everybody asks at once, each for her own household, and lets the system choose the places. The API answers 201, or
 * 409: `shelter.place_taken` means somebody was faster, so the client asks again; `shelter.full` is final.
 */
export async function raceOverHttp(
  clients: readonly Client[],
  households: readonly Household[],
): Promise<Round> {
  const began = performance.now();
  const answers = await Promise.all(
    clients.map((client, i) => askForPlaces(client, households[i]?.id ?? '')),
  );
  const seconds = (performance.now() - began) / 1000;
  return {
    placed: answers.filter(answer => answer === 'placed').length,
    failures: answers.filter(answer => answer === 'failed').length,
    seconds,
  };
}

async function askForPlaces(client: Client, householdId: string): Promise<'placed' | 'full' | 'failed'> {
  for (;;) {
    const { status, code } = await client.ask('POST', 'shelter/stays', { householdId });
    if (status === 201) return 'placed';
    if (code === 'shelter.full') return 'full';
    if (code !== 'shelter.place_taken') return 'failed';
  }
}
