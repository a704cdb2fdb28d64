import { randomUUID } from 'node:crypto';
import { addDays, Audit, localDate, type Principal } from '@baanek/kernel';
import { startDomain, type TestDomain } from '@baanek/kernel/testing';
import { ACCESS_ENTITIES, AccessModule } from '../access.module';
import { AuditTrail } from './trail.service';

describe('the audit trail of one person', () => {
  let domain: TestDomain;
  let intake: Principal;
  let auditor: Principal;

  beforeAll(async () => {
    domain = await startDomain({ modules: [AccessModule.with({ demo: null })], entities: ACCESS_ENTITIES });
    const centre = await domain.centre();
    intake = await domain.staff(centre, 'intake');
    auditor = await domain.staff(centre, 'auditor');
  });
  afterAll(() => domain.close());

  it('holds who opened the file, and who saw the name in a list', async () => {
    const [she, another] = [randomUUID(), randomUUID()];
    await domain.as(intake, () => {
      const audit = domain.get(Audit);
      audit.record({ action: 'registry.opened', subjectKind: 'person', subjectId: she });
      audit.record({ action: 'cases.listed', subjectIds: [another, she] });
      audit.record({ action: 'cases.listed', subjectIds: [another] });
    });
    const { entries } = await domain.as(auditor, () => domain.get(AuditTrail).page({ subjectId: she }));
    expect(entries.map(({ action, staffId }) => [action, staffId])).toEqual([
      ['cases.listed', intake.staffId],
      ['registry.opened', intake.staffId],
    ]);
  });

  it('is asked for by the day, by who did it, and for what was changed alone', async () => {
    const centre = await domain.centre();
    const [one, other, reader] = [
      await domain.staff(centre, 'intake'),
      await domain.staff(centre, 'intake'),
      await domain.staff(centre, 'auditor'),
    ];
    const [subjectKind, subjectId] = ['case', randomUUID()];
    for (const by of [one, other])
      await domain.as(by, () => {
        for (const action of ['cases.read', 'cases.opened', 'registry.opened', 'shelter.stays_read'])
          domain.get(Audit).record({ action, subjectKind, subjectId });
      });
    const found = async (query: object): Promise<string[]> => {
      const { entries } = await domain.as(reader, () => domain.get(AuditTrail).page({ subjectId, ...query }));
      return entries.map(({ action, staffId }) => `${action} ${staffId === one.staffId ? 'one' : 'other'}`);
    };
    expect(await found({ only: 'changes' })).toEqual(['cases.opened other', 'cases.opened one']);
    expect(await found({ only: 'changes', staffId: one.staffId })).toEqual(['cases.opened one']);
    const today = localDate(new Date()); // entries have the time of the database
    expect(await found({ from: today, to: today })).toHaveLength(8);
    expect(await found({ to: addDays(today, -1) })).toEqual([]);
    const people = await domain.as(reader, () => domain.get(AuditTrail).people());
    expect(people.map(({ id }) => id).sort()).toEqual(
      [one, other, reader].map(({ staffId }) => staffId).sort(),
    );
  });

  it('says whose work was handed over, to whom, and what was left to nobody', async () => {
    const [whose, receiver] = [
      await domain.staff(auditor.centreId, 'counsellor'),
      await domain.staff(auditor.centreId, 'counsellor'),
    ];
    await domain.owner(`UPDATE staff SET display_name = 'Асель' WHERE id = $1`, [whose.staffId]);
    await domain.owner(`UPDATE staff SET display_name = 'Бермет' WHERE id = $1`, [receiver.staffId]);
    await domain.as(intake, () => {
      for (const to of [receiver.staffId, 'nobody'])
        domain.get(Audit).record({
          ...{ action: 'access.handed_over', subjectKind: 'staff', subjectId: whose.staffId },
          reason: `counsellor ${to} 2`,
        });
    });
    const { entries } = await domain.as(auditor, () =>
      domain.get(AuditTrail).page({ action: 'access.handed_over' }),
    );
    expect(entries.map(({ subjectName, receiverName }) => [subjectName, receiverName])).toEqual([
      ['Асель', null],
      ['Асель', 'Бермет'],
    ]);
    const director = await domain.staff(auditor.centreId, 'director');
    const seen = await domain.as(director, () => domain.get(AuditTrail).handOvers());
    expect(seen).toEqual(entries);
  });

  it('shows nothing but hand-overs to who keeps accounts, and nothing to anybody else', async () => {
    const [director, lawyer] = [
      await domain.staff(auditor.centreId, 'director'),
      await domain.staff(auditor.centreId, 'lawyer'),
    ];
    const subjectId = randomUUID();
    await domain.as(director, () => {
      domain.get(Audit).record({ action: 'registry.opened', subjectKind: 'person', subjectId });
    });
    for (const who of [director, lawyer]) {
      const { entries } = await domain.as(who, () => domain.get(AuditTrail).page({ subjectId }));
      expect(entries).toEqual([]);
    }
    expect(await domain.as(lawyer, () => domain.get(AuditTrail).handOvers())).toEqual([]);
  });
});
