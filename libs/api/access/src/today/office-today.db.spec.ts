import { randomUUID } from 'node:crypto';
import { Audit, type Principal } from '@baanek/kernel';
import { startDomain, type TestDomain } from '@baanek/kernel/testing';
import { SetUpPath, Today } from '@baanek/tasks';
import { ACCESS_ENTITIES, AccessModule } from '../access.module';
import { Centres } from '../centres/centres.service';

describe('today, of the office,', () => {
  let domain: TestDomain;
  let centre: string;
  let intake: Principal;

  beforeAll(async () => {
    domain = await startDomain({ modules: [AccessModule.with({ demo: null })], entities: ACCESS_ENTITIES });
  });
  beforeEach(async () => {
    domain.clock.set(new Date().toISOString()); // entries of the trail have the time of the database
    centre = await domain.centre();
    intake = await domain.staff(centre, 'intake');
  });
  afterAll(() => domain.close());

  const lines = async (by: Principal): Promise<string[]> => {
    const { lines } = await domain.as(by, () => domain.get(Today).read(by));
    return lines
      .filter(({ kind }) => kind !== 'role_missing' && kind !== 'set_up_left')
      .map(({ kind, urgency, n, id }) => `${kind} ${urgency} ${n ?? (id === intake.staffId ? 'hers' : '')}`);
  };
  const signedInLast = (daysAgo: number): Promise<unknown> =>
    domain.owner(
      `INSERT INTO session (id, staff_id, centre_id, token_hash, agent, opened_at, seen_at, expires_at, idle)
       SELECT gen_random_uuid(), id, centre_id, sha256(gen_random_uuid()::text::bytea), '', at, at, at + interval '1 day', interval '1 hour'
       FROM staff, LATERAL (SELECT now() - make_interval(days => $2) AS at) t WHERE id = $1`,
      [intake.staffId, daysAgo],
    );

  it('has accounts that nobody has used for a week after they were made, or for three months', async () => {
    const admin = await domain.staff(centre, 'admin');
    expect(await lines(admin)).toEqual([]);
    await domain.owner(`UPDATE staff SET created_at = now() - interval '8 days' WHERE centre_id = $1`, [
      centre,
    ]);
    expect(await lines(admin)).toEqual(['account_never_used now hers']);
    await signedInLast(100);
    expect(await lines(admin)).toEqual(['account_long_unused late hers']);
    await signedInLast(1);
    expect(await lines(admin)).toEqual([]);
  });

  it('has the roles that a centre cannot begin without, until somebody has them who works here', async () => {
    const admin = await domain.staff(centre, 'admin');
    const missing = async (): Promise<unknown> => {
      const { lines } = await domain.as(admin, () => domain.get(Today).read(admin));
      return lines.flatMap(({ kind, fact }) => (kind === 'role_missing' ? fact : []));
    };
    expect(await missing()).toEqual([]); // the path of the set-up says it, while more than that is left
    await domain.owner(`UPDATE centre SET oblast = 'chui' WHERE id = $1`, [centre]);
    expect(await missing()).toEqual(['role.director', 'role.counsellor', 'role.auditor']);
    await domain.staff(centre, 'director', 'counsellor');
    await domain.owner(`UPDATE staff SET active = false WHERE id = $1`, [intake.staffId]);
    expect(await missing()).toEqual(['role.intake', 'role.auditor']);
  });

  it('has how much is left of setting the centre up, for those who can do it', async () => {
    const [admin, director] = [await domain.staff(centre, 'admin'), await domain.staff(centre, 'director')];
    const path = (by: Principal): Promise<string[]> =>
      domain.as(by, async () =>
        (await domain.get(SetUpPath).read(by)).steps.map(({ step, state, lacks }) =>
          [step, state, ...lacks].join(' '),
        ),
      );
    const left = async (by: Principal): Promise<unknown> => {
      const { lines } = await domain.as(by, () => domain.get(Today).read(by));
      return lines.flatMap(({ kind, n }) => (kind === 'set_up_left' ? n : []));
    };
    const lacks = 'role.counsellor role.auditor';
    expect(await path(admin)).toEqual(['centre open setUpLack.oblast', `people open ${lacks} role.shelter`]);
    expect(await left(admin)).toEqual([2]);
    const change = { name: 'Айкөл', oblast: 'chui' } as const;
    await domain.as(director, () => domain.get(Centres).change(director, 1, change));
    await domain.as(admin, () => domain.get(SetUpPath).answer(admin, 'house', true));
    expect(await path(director)).toEqual(['centre done', `people open ${lacks}`]);
    expect(await left(admin)).toEqual([1]);
    await domain.staff(centre, 'counsellor');
    await domain.staff(centre, 'auditor');
    expect(await left(admin)).toEqual([]);
    expect(await left(intake)).toEqual([]);
    const auditor = await domain.staff(centre, 'auditor');
    expect(await left(auditor)).toEqual([]);
  });

  it('has what is unusual in the trail, by person, until the auditor has seen it', async () => {
    const auditor = await domain.staff(centre, 'auditor');
    const record = (action: string, times: number): Promise<void> =>
      domain.as(intake, () => {
        for (let i = 0; i < times; i++)
          domain.get(Audit).record({ action, subjectKind: 'case', subjectId: randomUUID() });
      });
    await record('cases.read', 39);
    await record('appeals.voided', 4);
    await record('access.sign_in_failed', 5);
    const byDay = async (): Promise<string[]> =>
      (await lines(auditor)).filter(line => !line.startsWith('worked_by_night')); // when this runs by night
    expect(await byDay()).toEqual(['sign_ins_failed new 5']);
    await record('cases.read', 1);
    await record('appeals.voided', 1);
    expect((await byDay()).sort()).toEqual([
      'many_files_opened new 40',
      'many_records_voided new 5',
      'sign_ins_failed new 5',
    ]);
    domain.clock.set(new Date(Date.now() + 60_000).toISOString());
    await domain.as(auditor, () => domain.get(Today).seen(auditor, new Date(Date.now() + 60_000)));
    expect(await lines(auditor)).toEqual([]);
    expect(await lines(await domain.staff(await domain.centre(), 'auditor'))).toEqual([]);
  });
});
