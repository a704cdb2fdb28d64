import type { Duty, Role } from '@baanek/contracts';
import { type Principal, Refusal } from '@baanek/kernel';
import { refusalCode, startDomain, type TestDomain } from '@baanek/kernel/testing';
import { ACCESS_ENTITIES, AccessModule } from '../access.module';
import { StaffAdministration } from '../staff/staff-administration.service';
import { HandingOver } from './handing-over.service';
import { Work } from './testing/work';

type To = Partial<Record<Duty, Principal | null>>;

/** Workers, cases and times are made up; it is noon of Monday, 23 November 2026. */
describe('handing over', () => {
  let domain: TestDomain;
  let admin: Principal;
  let leaver: Principal;
  let colleague: Principal;
  let work: Work;

  beforeAll(async () => {
    domain = await startDomain({ modules: [AccessModule.with({ demo: null })], entities: ACCESS_ENTITIES });
  });
  beforeEach(async () => {
    admin = await domain.staff(await domain.centre(), 'admin');
    leaver = await domain.staff(admin.centreId, 'counsellor', 'lawyer', 'escort');
    colleague = await domain.staff(admin.centreId, 'counsellor', 'escort');
    work = new Work(domain, admin);
  });
  afterAll(() => domain.close());

  const handOver = (to: To, { close = true, by = admin, seen = 1, who = leaver } = {}): Promise<unknown> =>
    domain.as(by, () =>
      domain.get(HandingOver).handOver(by, who.staffId, seen, {
        duties: Object.entries(to).map(([duty, receiver]) => ({
          duty: duty as Duty,
          toStaffId: receiver?.staffId ?? null,
        })),
        close,
      }),
    );
  const active = async (): Promise<boolean> => {
    const [row] = await domain.owner<{ active: boolean }>(`SELECT active FROM staff WHERE id = $1`, [
      leaver.staffId,
    ]);
    return row?.active ?? false;
  };
  const team = (caseId: string): Promise<unknown[]> =>
    domain.owner(
      `SELECT staff_id AS who, part, ended_at IS NULL AS now FROM case_worker WHERE case_id = $1 ORDER BY 3, 1`,
      [caseId],
    );

  it('moves each open case once, by whom is kept, and closes the account', async () => {
    const ids = [];
    for (let i = 0; i < 5; i += 1) ids.push(await work.openCase());
    const closed = await work.openCase({ state: 'closed' });
    for (const id of [...ids, closed]) await work.part(id, leaver.staffId, 'counsellor');
    const [shared = ''] = ids;
    await work.part(shared, colleague.staffId, 'counsellor');
    expect(await refusalCode(handOver({ counsellor: colleague }))).toBe('done');
    for (const id of ids)
      expect(await team(id)).toEqual([
        { who: leaver.staffId, part: 'counsellor', now: false },
        { who: colleague.staffId, part: 'counsellor', now: true },
      ]);
    expect(await team(closed)).toEqual([{ who: leaver.staffId, part: 'counsellor', now: true }]);
    const versions = await domain.owner(`SELECT DISTINCT version FROM client_case WHERE id = ANY ($1)`, [
      ids,
    ]);
    expect(versions).toEqual([{ version: 2 }]);
    const by = await domain.owner(
      `SELECT DISTINCT assigned_by AS by FROM case_worker WHERE staff_id = $1 AND case_id <> $2`,
      [colleague.staffId, shared],
    );
    expect(by).toEqual([{ by: admin.staffId }]);
    expect(await active()).toBe(false);
    const trail = await domain.owner(
      `SELECT action, staff_id AS by, reason FROM audit_event WHERE subject_id = $1 ORDER BY id`,
      [leaver.staffId],
    );
    expect(trail).toEqual([
      { action: 'access.handed_over', by: admin.staffId, reason: `counsellor ${colleague.staffId} 5` },
      { action: 'access.staff_dismissed', by: admin.staffId, reason: 'counsellor,escort,lawyer' },
    ]);
  });

  it('moves escorts that clash with none of hers', async () => {
    for (const hour of [9, 10, 11, 12, 13])
      await work.escort(leaver.staffId, [`${String(hour).padStart(2, '0')}:00`, `${hour + 1}:00`]);
    await work.escort(colleague.staffId, ['14:00', '15:00']);
    expect(await refusalCode(handOver({ escort: colleague }))).toBe('done');
    const rows = await domain.owner(
      `SELECT escort_id AS who, state, version, count(*)::int AS n FROM trip WHERE centre_id = $1 GROUP BY 1, 2, 3 ORDER BY 3`,
      [admin.centreId],
    );
    expect(rows).toEqual([
      { who: colleague.staffId, state: 'assigned', version: 1, n: 1 },
      { who: colleague.staffId, state: 'assigned', version: 2, n: 5 },
    ]);
  });

  it('says how many escorts clash, and then moves nothing of any kind', async () => {
    const caseId = await work.openCase();
    await work.part(caseId, leaver.staffId, 'counsellor');
    await work.escort(leaver.staffId, ['09:00', '11:00']);
    await work.escort(leaver.staffId, ['12:00', '13:00']);
    await work.escort(leaver.staffId, ['15:00', '16:00']);
    await work.escort(colleague.staffId, ['10:00', '12:30']);
    const refused = await handOver({ counsellor: colleague, escort: colleague }).catch(
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(Refusal);
    expect(refused).toMatchObject({
      code: 'access.receiver_busy',
      faults: [{ field: 'escort', rule: 'clashing', limit: 2 }],
    });
    expect(await team(caseId)).toEqual([{ who: leaver.staffId, part: 'counsellor', now: true }]);
    expect(await active()).toBe(true);
  });

  it('leaves to nobody what is said to be left', async () => {
    const caseId = await work.openCase();
    await work.part(caseId, leaver.staffId, 'lawyer');
    const escort = await work.escort(leaver.staffId, ['09:00', '11:00']);
    expect(await refusalCode(handOver({ lawyer: null, escort: null }))).toBe('done');
    expect(await team(caseId)).toEqual([{ who: leaver.staffId, part: 'lawyer', now: true }]);
    expect(await domain.owner(`SELECT state, escort_id AS who FROM trip WHERE id = $1`, [escort])).toEqual([
      { state: 'requested', who: null },
    ]);
    expect(await active()).toBe(false);
  });

  it('moves groups that go on to another facilitator, for a director of the other side too', async () => {
    const director = await domain.staff(admin.centreId, 'director');
    const [from, to] = [
      await domain.staff(admin.centreId, 'facilitator'),
      await domain.staff(admin.centreId, 'facilitator'),
    ];
    for (let i = 0; i < 5; i += 1) await work.group(from.staffId, 10);
    const over = await work.group(from.staffId, 1);
    await work.session(over, 1, '2026-11-02T12:00:00Z');
    expect(await refusalCode(handOver({ facilitator: to }, { by: director, who: from }))).toBe('done');
    const rows = await domain.owner(
      `SELECT facilitator_id AS who, version, count(*)::int AS n FROM programme_group WHERE centre_id = $1
       GROUP BY 1, 2 ORDER BY 2`,
      [admin.centreId],
    );
    expect(rows).toEqual([
      { who: from.staffId, version: 1, n: 1 },
      { who: to.staffId, version: 2, n: 5 },
    ]);
  });

  it('keeps to which of two cases that are one she was named in, so that they part again as they were', async () => {
    const [head, joined] = [await work.openCase(), await work.openCase()];
    await work.part(head, leaver.staffId, 'counsellor');
    await work.part(joined, leaver.staffId, 'counsellor');
    await domain.owner(`UPDATE client_case SET joined_into = $1 WHERE id = $2`, [head, joined]);
    await domain.owner(`UPDATE case_worker SET case_id = origin_case_id WHERE origin_case_id = $1`, [joined]);
    expect(await refusalCode(handOver({ counsellor: colleague }))).toBe('done');
    const rows = await domain.owner(
      `SELECT case_id AS now, origin_case_id AS was FROM case_worker WHERE staff_id = $1 ORDER BY assigned_at, 2`,
      [colleague.staffId],
    );
    expect(rows).toEqual([head, joined].sort().map(was => ({ now: head, was })));
  });

  it('closes no account while something hangs on it that was not named', async () => {
    await work.part(await work.openCase(), leaver.staffId, 'counsellor');
    await work.escort(leaver.staffId, ['09:00', '11:00']);
    expect(await refusalCode(handOver({ counsellor: colleague }))).toBe('access.duties_left');
    const change = { displayName: 'Асель', roles: [...leaver.roles], active: false };
    const dismiss = domain.as(admin, () =>
      domain.get(StaffAdministration).change(admin, leaver.staffId, 1, change),
    );
    expect(await refusalCode(dismiss)).toBe('access.duties_left');
    expect(await active()).toBe(true);
    expect(await refusalCode(handOver({ counsellor: colleague, escort: colleague }, { close: false }))).toBe(
      'done',
    );
    expect(await refusalCode(handOver({}, { seen: 2 }))).toBe('done');
    expect(await active()).toBe(false);
  });

  describe('a role that is taken from somebody who stays', () => {
    const change = (roles: Role[], to: To = {}, seen = 1): Promise<string> =>
      refusalCode(
        domain.as(admin, () =>
          domain.get(StaffAdministration).change(admin, leaver.staffId, seen, {
            ...{ displayName: 'Асель', active: true, roles },
            duties: Object.entries(to).map(([duty, receiver]) => ({
              duty: duty as Duty,
              toStaffId: receiver?.staffId ?? null,
            })),
          }),
        ),
      );
    const roles = async (): Promise<string[]> => {
      const rows = await domain.owner<{ role: string }>(
        `SELECT role FROM staff_role WHERE staff_id = $1 ORDER BY role`,
        [leaver.staffId],
      );
      return rows.map(({ role }) => role);
    };

    it('is not taken while something hangs on it, and then nothing is changed', async () => {
      const caseId = await work.openCase();
      await work.part(caseId, leaver.staffId, 'lawyer');
      await work.escort(leaver.staffId, ['09:00', '11:00']);
      expect(await change(['counsellor', 'escort'])).toBe('access.duties_left');
      expect(await change(['counsellor', 'lawyer'])).toBe('access.duties_left');
      expect(await change(['counsellor'], { escort: colleague })).toBe('access.duties_left');
      expect(await roles()).toEqual(['counsellor', 'escort', 'lawyer']);
      expect(await team(caseId)).toEqual([{ who: leaver.staffId, part: 'lawyer', now: true }]);
    });

    it('is taken with the hand-over in one step, and what hangs on her other roles stays hers', async () => {
      const [first, second] = [await work.openCase(), await work.openCase()];
      await work.part(first, leaver.staffId, 'counsellor');
      await work.part(second, leaver.staffId, 'lawyer');
      const escort = await work.escort(leaver.staffId, ['09:00', '11:00']);
      expect(await change(['lawyer'], { counsellor: colleague, escort: null })).toBe('done');
      expect(await roles()).toEqual(['lawyer']);
      expect(await team(first)).toEqual([
        { who: leaver.staffId, part: 'counsellor', now: false },
        { who: colleague.staffId, part: 'counsellor', now: true },
      ]);
      expect(await team(second)).toEqual([{ who: leaver.staffId, part: 'lawyer', now: true }]);
      expect(await domain.owner(`SELECT state FROM trip WHERE id = $1`, [escort])).toEqual([
        { state: 'requested' },
      ]);
      expect(await active()).toBe(true);
    });

    it('is taken at once where nothing hangs on it, or another of her roles holds it', async () => {
      const caseId = await work.openCase();
      await work.part(caseId, leaver.staffId, 'coordinator');
      expect(await change(['counsellor'])).toBe('done');
      expect(await change(['escort'], {}, 2)).toBe('access.duties_left');
      expect(await change(['escort'], { coordinator: colleague }, 2)).toBe('done');
    });

    it('hands each duty to one person, who is fit for it', async () => {
      await work.part(await work.openCase(), leaver.staffId, 'lawyer');
      expect(await change(['escort'], { lawyer: colleague })).toBe('access.receiver_unfit');
      const twice = domain.as(admin, () =>
        domain.get(StaffAdministration).change(admin, leaver.staffId, 1, {
          ...{ displayName: 'Асель', active: true, roles: ['escort'] },
          duties: [
            { duty: 'lawyer', toStaffId: null },
            { duty: 'lawyer', toStaffId: null },
          ],
        }),
      );
      expect(await refusalCode(twice)).toBe('request.invalid');
    });
  });

  it('says nothing of a duty of which there is nothing, and is refused where there is nothing of any', async () => {
    await work.part(await work.openCase(), leaver.staffId, 'counsellor');
    const stay = { close: false };
    expect(await refusalCode(handOver({ escort: colleague }, stay))).toBe('access.nothing_to_hand_over');
    expect(await refusalCode(handOver({}, stay))).toBe('access.nothing_to_hand_over');
    expect(await refusalCode(handOver({ counsellor: colleague, escort: colleague }, stay))).toBe('done');
    expect(await refusalCode(handOver({ counsellor: colleague }, { ...stay, seen: 2 }))).toBe(
      'access.nothing_to_hand_over',
    );
    expect(await refusalCode(handOver({ counsellor: colleague }, { seen: 2 }))).toBe('done');
    const trail = await domain.owner(
      `SELECT reason FROM audit_event WHERE subject_id = $1 AND action = 'access.handed_over'`,
      [leaver.staffId],
    );
    expect(trail).toEqual([{ reason: `counsellor ${colleague.staffId} 1` }]);
  });

  it('is not stopped by holds and requests, which the team goes on with', async () => {
    await work.hold(leaver.staffId);
    await work.request(leaver.staffId);
    expect(await refusalCode(handOver({}))).toBe('done');
  });

  it('goes to nobody who is away, of another centre, without the role, or the one who leaves', async () => {
    const closed = await domain.staff(admin.centreId, 'counsellor');
    await domain.owner(`UPDATE staff SET active = false WHERE id = $1`, [closed.staffId]);
    const far = await domain.staff(await domain.centre(), 'counsellor');
    const other = await domain.staff(admin.centreId, 'facilitator');
    for (const receiver of [closed, far, other, leaver])
      expect(await refusalCode(handOver({ counsellor: receiver }))).toBe('access.receiver_unfit');
    expect(await refusalCode(handOver({ lawyer: colleague }))).toBe('access.receiver_unfit');
  });

  it('is not done to one’s own account, nor to one of another centre', async () => {
    expect(await refusalCode(handOver({}, { who: admin }))).toBe('access.own_account');
    const far = await domain.staff(await domain.centre(), 'admin');
    expect(await refusalCode(handOver({}, { by: far }))).toBe('request.not_found');
  });

  it('done twice at once is done once', async () => {
    const other = await domain.staff(admin.centreId, 'counsellor');
    const caseId = await work.openCase();
    await work.part(caseId, leaver.staffId, 'counsellor');
    const codes = await Promise.all(
      [colleague, other].map(counsellor => refusalCode(handOver({ counsellor }))),
    );
    expect(codes.sort()).toEqual(['done', 'version.stale']);
    expect((await team(caseId)).length).toBe(2);
  });

  it('to one another at once leaves one of the two at work, with all of it', async () => {
    const ids = [await work.openCase(), await work.openCase()];
    const [first, second] = [leaver, colleague];
    await work.part(ids[0] ?? '', first.staffId, 'counsellor');
    await work.part(ids[1] ?? '', second.staffId, 'counsellor');
    const codes = await Promise.all([
      refusalCode(handOver({ counsellor: second }, { who: first })),
      refusalCode(handOver({ counsellor: first }, { who: second })),
    ]);
    expect(codes.filter(code => code === 'done')).toHaveLength(1);
    const [{ n } = { n: 0 }] = await domain.owner<{ n: number }>(
      `SELECT count(*)::int AS n FROM case_worker w JOIN staff s ON s.id = w.staff_id AND s.active
       WHERE w.case_id = ANY ($1) AND w.ended_at IS NULL`,
      [ids],
    );
    expect(n).toBe(2);
  });
});
