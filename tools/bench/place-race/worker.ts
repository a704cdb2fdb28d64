import { setTimeout as pause } from 'node:timers/promises';
import type { Answer, Client } from '../stage/client.ts';
import type { Household } from './house.ts';

/** A stay as its client was told of it. */
export interface Stay {
  id: string;
  version: number;
  householdId: string;
  state: 'held' | 'active' | 'ended' | 'released';
  plannedEnd: string;
  on: { personId: string; placeId: string }[];
}

export interface Tally {
  done: Record<string, number>;
  refused: Record<string, number>;
  failed: number;
}

interface Desk {
  client: Client;
  director: Client;
  own: readonly Household[];
  until: number;
  tally: Tally;
  seed: number;
}

interface Proposals {
  kind: 'fits' | 'moves' | 'none';
  proposals: { placed: { guestId: string; placeId: string }[] }[];
  plan: { key: string } | null;
}

const DAY = 86_400_000;
const day = (from: string, days: number): string =>
  new Date(Date.parse(from) + days * DAY).toISOString().slice(0, 10);

/** One manager who does one thing after another with households of her own; answers the stays as she was told of them. */
export async function worker({ client, director, own, until, tally, seed }: Desk): Promise<Stay[]> {
  const stays = new Map<string, Stay>();
  const all: Stay[] = [];
  let state = seed;
  const random = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % Math.ceil(below);
  };
  const count = <T>(what: string, { status, code, body }: Answer<T>): T | null => {
    if (status < 300) tally.done[what] = (tally.done[what] ?? 0) + 1;
    else if ([409, 412].includes(status)) tally.refused[code] = (tally.refused[code] ?? 0) + 1;
    else tally.failed++;
    return status < 300 ? body : null;
  };
  const change = async (what: string, stay: Stay, path: string, body: object): Promise<boolean> => {
    const answer = await client.ask<{ version: number }>(
      'POST',
      `shelter/stays/${stay.id}/${path}`,
      body,
      stay.version,
    );
    const done = count(what, answer);
    if (done) stay.version = done.version;
    // a plan of somebody else has moved them since
    else if (answer.code === 'version.stale') stay.version++;
    return done !== null;
  };
  const leave = async (stay: Stay): Promise<void> => {
    const gone = stay.state === 'held' ? 'released' : 'ended';
    const done =
      gone === 'released'
        ? await change('released', stay, 'release', {})
        : await change('leave', stay, 'check-out', { destination: 'home', goods: 'returned' });
    if (!done) return;
    stay.state = gone;
    stays.delete(stay.householdId);
  };
  /** How long the next household is waited for, at most: longer where the house was full, shorter where it was not. */
  let quiet = 500;
  /** In a house that is always full nothing else happens: whoever finds it full lets hers leave. */
  const makeRoom = async (): Promise<void> => {
    quiet = Math.min(quiet * 2, 30_000);
    for (const stay of stays.values()) await leave(stay);
  };
  const give = async (household: Household, tries = 3): Promise<void> => {
    const { id: householdId } = household;
    const held = random(3) === 0;
    const planned = tries < 3 || random(3) === 0;
    const asked = planned ? await client.ask<Proposals>('POST', 'shelter/proposals', { householdId }) : null;
    const proposed = asked && count('proposals', asked);
    const key = proposed?.plan?.key;
    const [best] = proposed?.proposals ?? [];
    const chosen = best?.placed.map(({ guestId, placeId }) => ({ personId: guestId, placeId }));
    // a household that would be divided is kept together if others move
    const which = key ? { plan: key } : chosen ? { placements: chosen } : {};
    const path = held ? 'shelter/stays/holds' : 'shelter/stays';
    const answer = await client.ask<{ id: string; version: number; placements: Stay['on'] }>('POST', path, {
      ...{ householdId, beforeOthers: true },
      ...which,
    });
    const given = count('plan' in which ? 'plan' : held ? 'hold' : 'admit', answer);
    if (answer.code === 'shelter.full') await makeRoom();
    if (answer.code === 'shelter.plan_changed' && tries > 1) await give(household, tries - 1);
    if (!given) return;
    quiet = Math.max(quiet * 0.97, 50);
    const stay: Stay = {
      ...{ id: given.id, version: given.version, householdId, on: given.placements },
      state: held ? 'held' : 'active',
      plannedEnd: day(new Date().toISOString().slice(0, 10), 14),
    };
    stays.set(householdId, stay);
    all.push(stay);
  };
  const extend = async (stay: Stay): Promise<void> => {
    const until = day(stay.plannedEnd, 2);
    const asked = count(
      'ask',
      await client.ask<{ id: string }>('POST', `shelter/stays/${stay.id}/extensions`, {
        until,
        reason: 'papers',
      }),
    );
    if (!asked) return;
    const path = `shelter/extensions/${asked.id}/decide`;
    if (!count('extend', await director.ask('POST', path, { approve: true }, 1))) return;
    stay.version++;
    stay.plannedEnd = until;
  };
  const next = async (stay: Stay): Promise<void> => {
    const dice = random(10);
    if (stay.state === 'held') {
      if (dice >= 7) await leave(stay);
      else if (await change('active', stay, 'admit', {})) stay.state = 'active';
    } else if (dice < 4) {
      const [first, second] = stay.on;
      const swapped = first && second ? [first.placeId, second.placeId].reverse() : [first?.placeId ?? ''];
      const placements = swapped.map((placeId, i) => ({ personId: stay.on[i]?.personId ?? '', placeId }));
      if (await change('move', stay, 'moves', { placements }))
        stay.on = stay.on.map(one => placements.find(({ personId }) => personId === one.personId) ?? one);
    } else if (dice < 6) await extend(stay);
    else await leave(stay);
  };
  while (performance.now() < until) {
    const household = own[random(own.length)];
    if (!household) break;
    const stay = stays.get(household.id);
    if (!stay) await pause(Math.max(0, Math.min(random(quiet), until - performance.now())));
    await (stay ? next(stay) : give(household));
  }
  return all;
}
