import { randomUUID } from 'node:crypto';
import type { Principal } from '../access/principal';
import { startDomain, type TestDomain } from '../testing';
import { Audit } from './audit';
import type { AuditEntry } from './audit-entry';

describe('a view in the trail', () => {
  let domain: TestDomain;
  let intake: Principal;
  let entry: AuditEntry & { subjectId: string };

  beforeAll(async () => {
    domain = await startDomain({ modules: [] });
    intake = await domain.staff(await domain.centre(), 'intake');
  });
  beforeEach(() => {
    domain.clock.set('2026-11-23T06:00:00Z');
    entry = { action: 'cases.read', subjectKind: 'case', subjectId: randomUUID() };
  });
  afterAll(() => domain.close());

  const view = (more: Partial<AuditEntry> = {}, by = intake): Promise<void> =>
    domain.as(by, () => {
      domain.get(Audit).viewed({ ...entry, ...more });
    });
  const entries = async (): Promise<number> =>
    (await domain.owner(`SELECT 1 FROM audit_event WHERE subject_id = $1`, [entry.subjectId])).length;

  it('stands for the same one in the same session, for a quarter of an hour after it was written', async () => {
    await view();
    domain.clock.set('2026-11-23T06:10:00Z');
    await view();
    expect(await entries()).toBe(1);
    domain.clock.set('2026-11-23T06:15:00Z');
    await view();
    expect(await entries()).toBe(2);
  });

  it('stands for no other session, person, action or name that was shown', async () => {
    const names = [randomUUID(), randomUUID()];
    await view();
    await view({}, { ...intake, sessionId: randomUUID() });
    await view({}, await domain.staff(intake.centreId, 'intake'));
    await view({ action: 'cases.history_read' });
    await view({ subjectIds: names.slice(1) });
    await view({ subjectIds: names });
    expect(await entries()).toBe(6);
    await view({ subjectIds: names.reverse() });
    expect(await entries()).toBe(6);
  });

  it('stands for nothing when it was rolled back', async () => {
    const lost = domain.as(intake, () => {
      domain.get(Audit).viewed(entry);
      throw new Error('on purpose');
    });
    await expect(lost).rejects.toThrow('on purpose');
    await view();
    expect(await entries()).toBe(1);
  });

  it('keeps nothing back of what was done', async () => {
    for (let n = 0; n < 2; n++)
      await domain.as(intake, () => {
        domain.get(Audit).record(entry);
      });
    expect(await entries()).toBe(2);
  });
});
