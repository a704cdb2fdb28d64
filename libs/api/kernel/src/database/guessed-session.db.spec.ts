import { randomBytes } from 'node:crypto';
import { v7 as newId } from 'uuid';
import type { Principal } from '../access/principal';
import { SessionChanged } from '../access/session';
import { Audit } from '../audit/audit';
import { startDomain, type TestDomain } from '../testing';
import { Database } from './database';

describe('a transaction on a guess of whose session it is', () => {
  let domain: TestDomain;
  let database: Database;
  let intake: Principal;
  let hash: Buffer;

  beforeAll(async () => {
    domain = await startDomain({ modules: [] });
    database = domain.get(Database);
  });
  beforeEach(async () => {
    hash = randomBytes(32);
    intake = await domain.staff(await domain.centre(), 'intake');
    await domain.owner(
      `INSERT INTO session (id, token_hash, staff_id, centre_id, idle, expires_at, agent)
       VALUES ($1, $2, $3, $4, '15 minutes', now() + interval '1 hour', 'x')`,
      [intake.sessionId, hash, intake.staffId, intake.centreId],
    );
  });
  afterAll(() => domain.close());

  const run = <T>(work: () => T | Promise<T>, principal = intake): Promise<T> =>
    database.transaction(principal, work, { hash, principal });
  const note = (): void => {
    domain.get(Audit).record({ action: 'test.guessed', subjectId: intake.staffId });
  };
  const noted = (): Promise<unknown[]> =>
    domain.owner(`SELECT 1 FROM audit_event WHERE subject_id = $1`, [intake.staffId]);

  it('has the context and keeps the work when the session says the same', async () => {
    const seen = await run(async () => {
      note();
      const [row] = await database.sql<{ role: string; staff: string }>(
        `SELECT current_user AS role, app_staff() AS staff`,
      );
      return row;
    });
    expect(seen).toEqual({ role: 'baanek_survivor', staff: intake.staffId });
    expect(await noted()).toHaveLength(1);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['has ended', () => domain.owner(`UPDATE session SET ended_at = now() WHERE token_hash = $1`, [hash])],
    [
      'has been idle too long',
      () =>
        domain.owner(`UPDATE session SET seen_at = now() - interval '16 minutes' WHERE token_hash = $1`, [
          hash,
        ]),
    ],
    [
      'belongs to somebody who was dismissed',
      () => domain.owner(`UPDATE staff SET active = false WHERE id = $1`, [intake.staffId]),
    ],
    [
      'belongs to somebody who lost a role',
      () => domain.owner(`UPDATE staff_role SET role = 'lawyer' WHERE staff_id = $1`, [intake.staffId]),
    ],
    [
      'asks for another password',
      () => domain.owner(`UPDATE staff SET must_change_password = true WHERE id = $1`, [intake.staffId]),
    ],
  ])('keeps nothing and shows nothing when the session %s', async (_, change) => {
    await change();
    const reading = run(() => database.sql('SELECT 1'));
    await expect(reading).rejects.toBeInstanceOf(SessionChanged);
    await expect(run(note)).rejects.toBeInstanceOf(SessionChanged);
    const refusing = run(() => {
      throw new Error('the work says no');
    });
    await expect(refusing).rejects.toBeInstanceOf(SessionChanged);
    expect(await noted()).toEqual([]);
  });

  it('is nobody else’s: a guess of another person is refused', async () => {
    const other = await domain.staff(intake.centreId, 'intake');
    await expect(run(note, other)).rejects.toBeInstanceOf(SessionChanged);
    await expect(run(note, { ...intake, sessionId: newId() })).rejects.toBeInstanceOf(SessionChanged);
    expect(await noted()).toEqual([]);
  });

  it('begins no transaction of its own before it is proved', async () => {
    await domain.owner(`UPDATE session SET ended_at = now() WHERE token_hash = $1`, [hash]);
    await expect(run(() => database.transaction(intake, note))).rejects.toBeInstanceOf(SessionChanged);
    expect(await noted()).toEqual([]);
  });
});
