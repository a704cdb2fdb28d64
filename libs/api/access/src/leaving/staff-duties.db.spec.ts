import { DUTIES, mayTakeOver, ROLES } from '@baanek/contracts';
import type { Principal } from '@baanek/kernel';
import { refusalCode, startDomain, type TestDomain } from '@baanek/kernel/testing';
import { ACCESS_ENTITIES, AccessModule } from '../access.module';
import { HandingOver } from './handing-over.service';
import { StaffDuties } from './staff-duties.service';
import { Work } from './testing/work';

/** Workers, cases and times are made up; it is noon of Monday, 23 November 2026. */
describe('what hangs on a member of staff', () => {
  let domain: TestDomain;
  let director: Principal;
  let leaver: Principal;
  let work: Work;

  beforeAll(async () => {
    domain = await startDomain({ modules: [AccessModule.with({ demo: null })], entities: ACCESS_ENTITIES });
  });
  beforeEach(async () => {
    director = await domain.staff(await domain.centre(), 'director');
    leaver = await domain.staff(director.centreId, 'counsellor', 'lawyer', 'escort', 'shelter');
    work = new Work(domain, director);
  });
  afterAll(() => domain.close());

  const duties = (by = director, who = leaver.staffId): Promise<Record<string, number>> =>
    domain.as(by, async () => {
      const found = await domain.get(HandingOver).read(who);
      return Object.fromEntries(found.map(({ duty, n }) => [duty, n]));
    });

  it('is nothing for somebody new', async () => {
    expect(await duties()).toEqual({});
  });

  it('is each open case once for each part in it, and none that is closed or given away', async () => {
    const [both, second, third, closed, given] = [
      await work.openCase(),
      await work.openCase(),
      await work.openCase(),
      await work.openCase({ state: 'closed' }),
      await work.openCase(),
    ];
    for (const id of [both, second, third, closed]) await work.part(id, leaver.staffId, 'counsellor');
    await work.part(both, leaver.staffId, 'lawyer');
    await work.part(given, leaver.staffId, 'coordinator', { ended_at: '2026-11-20T12:00:00Z' });
    await work.part(second, director.staffId, 'coordinator');
    expect(await duties()).toEqual({ counsellor: 3, lawyer: 1 });
  });

  it('is an escort to come or under way, and none that is over, done, cancelled or void', async () => {
    await work.escort(leaver.staffId, ['09:00', '11:00']);
    await work.escort(leaver.staffId, ['11:00', '12:00']);
    await work.escort(leaver.staffId, ['11:00', '13:00'], {}, 23);
    await work.escort(leaver.staffId, ['08:00', '09:00'], {}, 23);
    await work.escort(leaver.staffId, ['13:00', '14:00'], { state: 'done' });
    await work.escort(leaver.staffId, ['14:00', '15:00'], { state: 'cancelled' });
    await work.escort(leaver.staffId, ['15:00', '16:00'], { voided_at: '2026-11-20T12:00:00Z' });
    await work.escort(null, ['16:00', '17:00']);
    expect(await duties()).toEqual({ escort: 3 });
  });

  it('is a group with a session to hold or somebody in it, and none that is over', async () => {
    const facilitator = await domain.staff(director.centreId, 'facilitator');
    const id = facilitator.staffId;
    await work.group(id, 2);
    const next = await work.group(id, 1);
    await work.session(next, 1, '2026-11-24T12:00:00Z');
    const voided = await work.group(id, 1);
    await work.session(voided, 1, '2026-11-02T12:00:00Z', { voided_at: '2026-11-03T12:00:00Z' });
    const full = await work.group(id, 1);
    await work.session(full, 1, '2026-11-02T12:00:00Z');
    await work.enrolled(full);
    const over = await work.group(id, 1);
    await work.session(over, 1, '2026-11-02T12:00:00Z');
    await work.enrolled(over, { state: 'completed' });
    await work.group(leaver.staffId, 5);
    expect(await duties(director, id)).toEqual({ facilitator: 4 });
  });

  it('is a hold that runs, which the team goes on with', async () => {
    await work.hold(leaver.staffId);
    await work.hold(leaver.staffId, { hold_until: '2026-11-23T12:00:01+06:00' });
    await work.hold(leaver.staffId, { hold_until: '2026-11-23T12:00:00+06:00' });
    await work.hold(leaver.staffId, { state: 'released' });
    await work.hold(leaver.staffId, { voided_at: '2026-11-23T05:00:00Z' });
    await work.hold(director.staffId);
    expect(await duties()).toEqual({ hold: 2 });
  });

  it('is what she has asked for and nobody has decided', async () => {
    await work.request(leaver.staffId);
    await work.request(leaver.staffId);
    await work.request(leaver.staffId, { state: 'withdrawn' });
    await work.request(director.staffId);
    await work.extension(leaver.staffId);
    await work.extension(leaver.staffId, { state: 'approved', decided_by: director.staffId });
    await work.extension(leaver.staffId, { voided_at: '2026-11-23T06:00:00Z' });
    expect(await duties()).toEqual({ request: 3 });
  });

  it('is told to those who keep accounts, of their own centre, and to nobody else', async () => {
    await work.part(await work.openCase(), leaver.staffId, 'counsellor');
    const admin = await domain.staff(director.centreId, 'admin');
    expect(await duties(admin)).toEqual({ counsellor: 1 });
    const far = await domain.staff(await domain.centre(), 'director');
    expect(await refusalCode(duties(far))).toBe('request.not_found');
    for (const role of ['intake', 'counsellor', 'shelter', 'auditor', 'facilitator'] as const) {
      const other = await domain.staff(director.centreId, role);
      const asked = domain.as(other, () => domain.get(StaffDuties).of(leaver.staffId));
      await expect(asked).rejects.toMatchObject({ driverError: { code: '42501' } });
    }
    const asked = domain.as(far, () => domain.get(StaffDuties).of(leaver.staffId));
    await expect(asked).rejects.toMatchObject({ driverError: { code: '42501' } });
  });

  it('is handed to exactly those whom the screen offers', async () => {
    for (const role of ROLES) {
      const receiver = await domain.staff(director.centreId, role);
      for (const duty of DUTIES) {
        const move = { duty, toStaffId: receiver.staffId };
        const code = await refusalCode(
          domain.as(director, () => domain.get(StaffDuties).moveAll(leaver.staffId, [move])),
        );
        expect([role, duty, code]).toEqual([
          role,
          duty,
          mayTakeOver([role], duty) ? 'done' : 'access.receiver_unfit',
        ]);
      }
    }
  });
});
