import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import {
  type Centre,
  dayFromNow,
  type DurableCluster,
  type Installation,
  openOn,
  person,
  startDurable,
  startInstallation,
  type Wire,
} from '@baanek/e2e';
import { freePort } from '@baanek/tools/cluster';

const CLIENTS = 64;
/** Each is wanted by two. */
const HOURS = CLIENTS / 2;

interface Told {
  status: number;
  ids: string[];
  code: string | undefined;
}

describe('64 clients who book one room', () => {
  let database: DurableCluster;
  let api: Installation;
  let centre: Centre;
  let caseIds: string[];

  beforeAll(async () => {
    database = await startDurable();
    const port = String(await freePort()); // to come back to
    ({ api, centre } = await openOn(database.addresses, { PORT: port }, [
      'intake',
      'counsellor',
      'director',
    ]));
    const { intake } = centre.staff;
    caseIds = await Promise.all(
      Array.from({ length: CLIENTS }, async (_, n) => {
        const mark = String.fromCharCode(1072 + (n % 32), 1072 + Math.floor(n / 32));
        const { id: personId } = await intake.must<Wire['Registered']>('POST', 'persons', {
          body: person(mark),
        });
        const body: Wire['OpenCase'] = { personId, kind: 'survivor' };
        return (await intake.must<Wire['Ref']>('POST', 'cases', { body })).id;
      }),
    );
  }, 120_000);
  afterAll(async () => {
    try {
      await api.stop();
    } finally {
      await database.stop(); // also when nothing was opened on it
    }
  });

  it('have one appointment an hour though the API is killed between, and keep each that was promised', async () => {
    await bookThrough(40, async () => {
      await api.kill();
      api = await startInstallation(database.addresses, { PORT: new URL(api.url).port });
    });
  }, 120_000);

  it('and though PostgreSQL is', async () => {
    await bookThrough(80, () => database.crash());
  }, 120_000);

  async function bookThrough(days: number, crash: () => Promise<void>): Promise<void> {
    const name = `room ${days}`;
    const { id: roomId } = await centre.staff.director.must<Wire['Ref']>('POST', 'consulting-rooms', {
      body: { name },
    });
    const told: Told[] = [];
    let crashed: Promise<void> | undefined;
    await Promise.all(
      caseIds.map(async (caseId, n) => {
        told.push(await book(n, { caseId, roomId, days }));
        if (told.length >= CLIENTS / 4) crashed ??= crash();
      }),
    );
    await crashed;
    const promised = told.filter(({ status }) => status === 201).flatMap(({ ids }) => ids);
    const kept = await api.rows<{ id: string; hours: string }>(
      `SELECT a.id, a.during::text AS hours FROM appointment a WHERE a.room_id = $1
       AND (SELECT count(*) FROM appointment_client k WHERE k.appointment_id = a.id) = 1`,
      [roomId],
    );
    expect(kept.map(({ id }) => id).sort()).toEqual(promised.sort());
    expect(new Set(kept.map(({ hours }) => hours)).size).toBe(HOURS);
    const refused = told.filter(({ status }) => status !== 201);
    expect(refused.map(({ code }) => code)).toEqual(
      Array.from({ length: HOURS }, () => 'appointments.room_busy'),
    );
  }

  /** Asks with the same key until there is an answer. */
  async function book(
    n: number,
    { caseId, roomId, days }: { caseId: string; roomId: string; days: number },
  ): Promise<Told> {
    const key = randomUUID();
    const hour = n % HOURS;
    const [day, time] = [dayFromNow(days + Math.floor(hour / 8)), String(9 + (hour % 8)).padStart(2, '0')];
    const body: Wire['PlanAppointments'] = {
      ...{ startsAt: `${day}T${time}:00:00+06:00`, minutes: 60, kind: 'individual', weeks: 1 },
      workerId: centre.staffIds[n < HOURS ? 'intake' : 'counsellor'],
      ...{ caseIds: [caseId], roomId },
    };
    for (;;) {
      const answer = await centre.staff.intake
        .ask<Wire['PlannedAppointments'] & { code?: string }>('POST', 'appointments', { body, key })
        .catch(() => null);
      if (answer && answer.status < 500)
        return { status: answer.status, ids: answer.body.ids, code: answer.body.code };
      await pause(50);
    }
  }
});
