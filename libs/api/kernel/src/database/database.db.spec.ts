import { startDomain, type TestDomain } from '../testing';
import type { Principal } from '../access/principal';
import { Audit } from '../audit/audit';
import { Keyring } from '../sealing/keyring';
import { Sealer } from '../sealing/sealer';
import { Database } from './database';

describe('a transaction', () => {
  let domain: TestDomain;
  let database: Database;
  let intake: Principal;

  beforeAll(async () => {
    domain = await startDomain({ modules: [] });
    database = domain.get(Database);
    intake = await domain.staff(await domain.centre(), 'intake');
  });
  afterAll(() => domain.close());

  it('runs under the role of the side and the context of the principal', async () => {
    const [row] = await domain.as(intake, () =>
      database.sql(`SELECT current_user AS role, app_centre() AS centre, app_staff() AS staff,
                           app_any_role('{intake}') AS intake, app_any_role('{admin}') AS admin`),
    );
    expect(row).toEqual({
      role: 'baanek_survivor',
      centre: intake.centreId,
      staff: intake.staffId,
      intake: true,
      admin: false,
    });
  });

  it('leaves neither role nor context behind on its connection', async () => {
    await Promise.all(Array.from({ length: 40 }, () => domain.as(intake, () => database.sql('SELECT 1'))));
    const auditor = await domain.staff(await domain.centre(), 'auditor');
    const rows = await Promise.all(
      Array.from({ length: 40 }, () =>
        domain.as(auditor, () => database.sql('SELECT current_user AS role, app_centre() AS centre')),
      ),
    );
    for (const [row] of rows) expect(row).toEqual({ role: 'baanek_office', centre: auditor.centreId });
  });

  it('keeps nothing of work that fails', async () => {
    const work = domain.as(intake, () => {
      domain.get(Audit).record({ action: 'test.doomed' });
      throw new Error('on purpose');
    });
    await expect(work).rejects.toThrow('on purpose');
    expect(await domain.owner(`SELECT 1 FROM audit_event WHERE action = 'test.doomed'`)).toEqual([]);
  });

  const kept = (action: string): Promise<unknown[]> =>
    domain.owner(`SELECT 1 FROM audit_event WHERE action = $1`, [action]);

  it('keeps nothing when a statement fails that nobody waited for, and says which', async () => {
    const work = domain.as(intake, () => {
      database.send(`SELECT 1 / $1::int`, [0]);
      domain.get(Audit).record({ action: 'test.unwaited' });
    });
    await expect(work).rejects.toThrow('division by zero');
    const later = domain.as(intake, async () => {
      database.send(`SELECT 1 / $1::int`, [0]);
      await database.sql('SELECT 1');
    });
    await expect(later).rejects.toThrow('division by zero');
    const before = domain.as(intake, () => {
      const failing = database.prepared('SELECT 1 / $1::int', [0]);
      domain.get(Audit).record({ action: 'test.unwaited' });
      return Promise.all([failing, database.sql('SELECT 1')]);
    });
    await expect(before).rejects.toThrow('division by zero');
    expect(await kept('test.unwaited')).toEqual([]);
  });

  it('does not pass for done when a failure was passed over', async () => {
    const work = domain.as(intake, async () => {
      domain.get(Audit).record({ action: 'test.passed_over' });
      await database.sql('SELECT 1 / 0').catch(() => undefined);
    });
    await expect(work).rejects.toThrow('passed over');
    expect(await kept('test.passed_over')).toEqual([]);
  });

  it('begins again after what had to be done and committed beforehand, with one connection at a time', async () => {
    const action = 'test.beforehand';
    const work = (): Promise<number> =>
      domain.as(intake, async () => {
        const rows = await database.sql(`SELECT 1 FROM idempotent_reply WHERE staff_id = $1`, [
          intake.staffId,
        ]);
        domain.get(Audit).record({ action });
        if (rows.length === 0)
          database.beforehand(intake, async () => {
            await database.sql(
              `INSERT INTO idempotent_reply (staff_id, key, centre_id, request_hash)
               VALUES ($1, '00000000-0000-4000-8000-000000000000', $2, '') ON CONFLICT DO NOTHING`,
              [intake.staffId, intake.centreId],
            );
          });
        return rows.length;
      });
    const answers = await Promise.all(Array.from({ length: 50 }, work));
    expect(new Set(answers)).toEqual(new Set([1]));
    expect(await kept(action)).toHaveLength(50);
  });

  it('is not begun inside another, which would hold two connections', async () => {
    const work = domain.as(intake, () => domain.as(intake, () => database.sql('SELECT 1')));
    await expect(work).rejects.toThrow('inside another');
  });

  it('is over for whatever of its work is still running', async () => {
    let late: Promise<unknown> = Promise.resolve();
    const work = domain.as(intake, async () => {
      late = database.sql('SELECT pg_sleep(0.02)').then(() => {
        domain.get(Audit).record({ action: 'test.late' });
      });
      await Promise.all([late, Promise.reject(new Error('refused'))]);
    });
    await expect(work).rejects.toThrow('refused');
    await expect(late).rejects.toThrow('outside a transaction');
    expect(await kept('test.late')).toEqual([]);
  });

  it('is told to have ended whether it was kept or not, and gives locks back early with the same outcome', async () => {
    const ended: string[] = [];
    const work = (action: string, failure?: Error): Promise<void> =>
      domain.as(intake, () => {
        database.onTransactionEnd(() => ended.push(action));
        database.releaseLocksEarly();
        domain.get(Audit).record({ action });
        if (failure) throw failure;
      });
    await work('test.early');
    await expect(work('test.early_doomed', new Error('on purpose'))).rejects.toThrow('on purpose');
    expect(ended).toEqual(['test.early', 'test.early_doomed']);
    expect(await kept('test.early')).toHaveLength(1);
    expect(await kept('test.early_doomed')).toEqual([]);
  });

  it('runs again after a deadlock, so that both sides are served', async () => {
    const keys = ['a', 'b'];
    const lock = (key: string): Promise<unknown[]> =>
      database.sql(`SELECT pg_advisory_xact_lock(hashtext($1))`, [key]);
    let meet = 0;
    const both = async (order: string[]): Promise<void> => {
      await lock(order[0] ?? '');
      for (meet++; meet < 2;) await new Promise(r => setTimeout(r, 5));
      await lock(order[1] ?? '');
    };
    await Promise.all([
      domain.as(intake, () => both(keys)),
      domain.as(intake, () => both([...keys].reverse())),
    ]);
    expect(meet).toBeGreaterThanOrEqual(3); // one of the two came twice
  });

  it('refuses to change or delete the audit trail, also to the owner of the database', async () => {
    await domain.as(intake, () => {
      domain.get(Audit).record({ action: 'test.kept' });
    });
    await expect(domain.owner(`UPDATE audit_event SET action = 'x'`)).rejects.toThrow('append-only');
    await expect(domain.owner(`DELETE FROM audit_event`)).rejects.toThrow('append-only');
    await expect(domain.as(intake, () => database.sql(`DELETE FROM audit_event`))).rejects.toThrow(
      'permission denied',
    );
  });

  it('writes the audit trail under no name but that of the principal', async () => {
    const colleague = await domain.staff(intake.centreId, 'intake');
    const forge = (centreId: string, staffId: string): Promise<unknown> =>
      domain.as(intake, () =>
        database.sql(`INSERT INTO audit_event (centre_id, staff_id, action) VALUES ($1, $2, 'test.forged')`, [
          centreId,
          staffId,
        ]),
      );
    const elsewhere = await domain.centre();
    await expect(forge(intake.centreId, colleague.staffId)).rejects.toThrow('row-level security');
    await expect(forge(elsewhere, intake.staffId)).rejects.toThrow('row-level security');
  });

  it('opens what it sealed only in the same row, and never for the other side', async () => {
    const facilitator = await domain.staff(intake.centreId, 'facilitator');
    const subject = '01900000-0000-7000-8000-00000000000a';
    const place = { table: 'person', row: subject, column: 'identity' };
    const sealer = domain.get(Sealer);
    const sealed = await domain.as(intake, async () =>
      sealer.seal(await sealer.create(subject), place, { surname: 'А' }),
    );
    const opened = await domain.as(intake, async () => sealer.open(await sealer.key(subject), place, sealed));
    expect(opened).toEqual({ surname: 'А' });
    await expect(
      domain.as(intake, async () =>
        sealer.open(await sealer.key(subject), { ...place, row: 'other' }, sealed),
      ),
    ).rejects.toThrow();
    expect((await domain.as(facilitator, () => sealer.keys([subject]))).size).toBe(0);
  });

  it('keeps the token keys of the two sides apart', async () => {
    const { tokens } = await domain.as(intake, () => domain.get(Keyring).centre(intake.centreId));
    expect(tokens.survivor.equals(tokens.programme)).toBe(false);
  });
});
