import { Database, type Principal, type Ref } from '@baanek/kernel';
import { refusalCode, startDomain, type TestDomain } from '@baanek/kernel/testing';
import { REGISTRY_ENTITIES, Registration } from '@baanek/registry';
import { Today } from '@baanek/tasks';
import { v7 as newId } from 'uuid';
import { CASES_ENTITIES, CasesModule } from '../cases.module';
import { Dangers } from '../dangers/dangers.service';
import { CaseFiles } from '../files/case-files.service';
import { CaseLifecycle } from '../files/case-lifecycle.service';
import { CaseList } from '../files/case-list.service';
import type { CaseView } from '../files/case.dto';
import { CaseTasks } from '../plans/case-tasks.service';
import { Counselling } from '../sessions/counselling.service';
import { AppointmentPlanning } from '../appointments/appointment-planning.service';
import { CaseTeam } from '../team/case-team.service';
import type { CoverSet, SetCover } from './cover.dto';
import { Covers } from './covers.service';

const SOMEBODY = {
  sex: 'female',
  oblast: 'chui',
  language: 'ky',
  interpreter: false,
  wheelchair: false,
} as const;

/** It is noon of Monday, 23 November 2026. */
describe('standing in for a colleague who is away', () => {
  let domain: TestDomain;
  let intake: Principal;
  let director: Principal;
  let away: Principal;
  let cover: Principal;
  let stranger: Principal;
  let caseId: string;
  let other: string;

  beforeAll(async () => {
    domain = await startDomain({
      modules: [CasesModule],
      entities: [...CASES_ENTITIES, ...REGISTRY_ENTITIES],
    });
  });
  beforeEach(async () => {
    domain.clock.set('2026-11-23T06:00:00Z');
    const centre = await domain.centre();
    [intake, director] = [await domain.staff(centre, 'intake'), await domain.staff(centre, 'director')];
    [away, cover] = [await domain.staff(centre, 'counsellor'), await domain.staff(centre, 'counsellor')];
    stranger = await domain.staff(centre, 'counsellor');
    [caseId, other] = [await aCase(away), await aCase(stranger)];
  });
  afterAll(() => domain.close());

  const aCase = (worker: Principal): Promise<string> =>
    domain.as(intake, async () => {
      const { id: personId } = await domain.get(Registration).register(intake, SOMEBODY);
      const { id } = await domain.get(CaseLifecycle).open(intake, { personId, kind: 'survivor' });
      await domain.get(CaseTeam).assign(intake, id, 1, { staffId: worker.staffId, part: 'counsellor' });
      return id;
    });
  const set = (by = away, said: Partial<SetCover> = {}): Promise<CoverSet> =>
    domain.as(by, () =>
      domain.get(Covers).set(by, {
        ...{ staffId: away.staffId, coverId: cover.staffId },
        ...{ fromOn: '2026-11-23', untilOn: '2026-11-25' },
        ...said,
      }),
    );
  const read = (by: Principal, id = caseId): Promise<CaseView> =>
    domain.as(by, () => domain.get(CaseFiles).read(by, id));
  const reads = async (by: Principal, id = caseId): Promise<boolean> =>
    read(by, id).then(
      () => true,
      () => false,
    );
  /** How the team of the case tells of her who is away. */
  const standing = async (by: Principal): Promise<CaseView['team'][number] | undefined> =>
    (await read(by)).team.find(({ staffId }) => staffId === away.staffId);
  const log = (by: Principal): Promise<Ref> =>
    domain.as(by, () =>
      domain.get(Counselling).log(by, caseId, {
        ...{ heldAt: '2026-11-23T05:00:00Z', minutes: 50, kind: 'individual', attendance: 'attended' },
        ...{ note: 'Договорились о следующей встрече', wellbeing: null, privateNote: '' },
      }),
    );

  it('opens her cases for those days, and no others, and ends by itself with the last', async () => {
    await set(away, { fromOn: '2026-11-24' });
    expect(await reads(cover)).toBe(false);
    domain.clock.set('2026-11-23T18:00:00Z'); // midnight in Bishkek
    expect([await reads(cover), await reads(cover, other), await reads(stranger)]).toEqual([
      true,
      false,
      false,
    ]);
    const { cases } = await domain.as(cover, () => domain.get(CaseList).page(cover, {}));
    expect(cases.map(({ id }) => id)).toEqual([caseId]);
    domain.clock.set('2026-11-25T17:59:00Z');
    expect(await reads(cover)).toBe(true);
    domain.clock.set('2026-11-25T18:00:00Z');
    expect([await reads(cover), await reads(away)]).toEqual([false, true]);
  });

  it('opens the notes of her sessions by the database itself, and lets sessions be logged', async () => {
    const { id } = await log(away);
    const notes = (by: Principal): Promise<unknown[]> =>
      domain.as(by, () => domain.get(Database).sql(`SELECT 1 FROM session_note WHERE session_id = $1`, [id]));
    expect(await notes(cover)).toEqual([]);
    const { id: coverId } = await set();
    expect(await notes(cover)).toHaveLength(1);
    expect((await read(cover)).counselling).toBe(true);
    await log(cover);
    await domain.as(director, () => domain.get(Covers).end(director, coverId, 1));
    expect([await notes(cover), await reads(cover)]).toEqual([[], false]);
  });

  it('is not for a case in which she is named as dangerous, and whoever sets it is told whose', async () => {
    const { id: dangerId } = await domain.as(away, () =>
      domain.get(Dangers).record(away, caseId, {
        ...{ kind: 'colleague', oblast: null, what: '', reason: '', untilOn: null },
        ...{ staffId: cover.staffId, otherCentreId: null },
      }),
    );
    const { person } = await read(away);
    const { notSeen } = await set();
    expect(notSeen).toEqual([person.code]);
    expect(await reads(cover)).toBe(false);
    expect(await standing(away)).toMatchObject({ awayUntil: '2026-11-25', cover: null });
    await domain.owner(`UPDATE case_danger SET voided_at = now() WHERE id = $1`, [dangerId]);
    expect(await reads(cover)).toBe(true);
  });

  it('lets whoever stands in do what the part she stands in for may do, and no more', async () => {
    const lawyer = await domain.staff(intake.centreId, 'lawyer');
    await domain.as(intake, () =>
      domain.get(CaseTeam).assign(intake, caseId, 2, { staffId: lawyer.staffId, part: 'lawyer' }),
    );
    await set(lawyer, { staffId: lawyer.staffId });
    expect([await reads(cover), (await read(cover)).counselling]).toEqual([true, false]);
    expect(await refusalCode(log(cover))).toBe('request.not_found');
  });

  it('does not count when whoever stands in has no fitting role any more', async () => {
    await set();
    await domain.owner(`UPDATE staff_role SET role = 'escort' WHERE staff_id = $1`, [cover.staffId]);
    expect(await standing(intake)).toMatchObject({ awayUntil: '2026-11-25', cover: null });
    const { covers } = await domain.as(director, () => domain.get(Covers).list(director));
    expect(covers.find(({ coverId }) => coverId === cover.staffId)?.able).toBe(false);
  });

  it('stands at the head of the case', async () => {
    await set();
    expect(await standing(intake)).toMatchObject({
      awayUntil: '2026-11-25',
      cover: { staffId: cover.staffId },
    });
  });

  it('brings what waits for her under her name, to whoever stands in alone', async () => {
    await domain.as(away, () =>
      domain.get(CaseTasks).add(away, caseId, {
        ...{ what: 'Позвонить в школу', dueOn: '2026-11-23', ownerId: away.staffId, goalId: null },
      }),
    );
    await set();
    const told = async (by: Principal, waits = 'task_due'): Promise<(string | null)[]> => {
      const { lines } = await domain.as(by, () => domain.get(Today).read(by));
      return lines.flatMap(({ kind, insteadOf }) => (kind === waits ? [insteadOf] : []));
    };
    const [named] = await domain.owner<{ name: string }>(
      `SELECT display_name AS name FROM staff WHERE id = $1`,
      [away.staffId],
    );
    expect([await told(away), await told(cover), await told(stranger)]).toEqual([[null], [named?.name], []]);
    await domain.as(away, () =>
      domain.get(AppointmentPlanning).plan(away, {
        ...{ startsAt: '2026-11-23T08:00:00Z', minutes: 50, kind: 'individual', weeks: 1 },
        ...{ caseIds: [caseId], workerId: away.staffId, roomId: null },
      }),
    );
    expect(await told(cover, 'own_appointment')).toEqual([named?.name]);
    expect(await told(stranger, 'own_appointment')).toEqual([]);
  });

  it('is set by herself or a director, once for each day, and only with who opens cases', async () => {
    expect(await refusalCode(set(cover))).toBe('request.not_found');
    expect(await refusalCode(set(intake))).toBe('request.not_found');
    const shelter = await domain.staff(away.centreId, 'shelter');
    expect(await refusalCode(set(away, { coverId: shelter.staffId }))).toBe('covers.unfit');
    const { id } = await set(director);
    expect(await refusalCode(set(away, { fromOn: '2026-11-25', untilOn: '2026-11-30' }))).toBe(
      'covers.overlap',
    );
    expect(await refusalCode(domain.as(cover, () => domain.get(Covers).end(cover, id, 1)))).toBe(
      'request.not_found',
    );
    await domain.as(away, () => domain.get(Covers).end(away, id, 1));
    expect(await refusalCode(domain.as(away, () => domain.get(Covers).end(away, id, 2)))).toBe('covers.over');
    await set();
  });

  it('cannot be taken by whoever would like to stand in', async () => {
    const taken = domain.as(stranger, () =>
      domain.get(Database).sql(
        `INSERT INTO staff_cover (id, centre_id, staff_id, cover_id, from_on, until_on, set_by, set_at)
         VALUES ($1, $2, $3, $4, '2026-11-23', '2026-11-25', $4, now())`,
        [newId(), stranger.centreId, away.staffId, stranger.staffId],
      ),
    );
    await expect(taken).rejects.toThrow('row-level security');
    expect(await reads(stranger)).toBe(false);
  });

  it('does not hand on what she stands in for herself', async () => {
    await set();
    await domain.as(cover, () =>
      domain.get(Covers).set(cover, {
        ...{ staffId: cover.staffId, coverId: stranger.staffId },
        ...{ fromOn: '2026-11-23', untilOn: '2026-11-23' },
      }),
    );
    expect(await reads(stranger)).toBe(false);
  });
});
