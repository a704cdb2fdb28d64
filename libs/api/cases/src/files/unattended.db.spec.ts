import { type CasePart, mayTakeOver, type Role, ROLES } from '@baanek/contracts';
import type { Principal } from '@baanek/kernel';
import { startDomain, type TestDomain } from '@baanek/kernel/testing';
import { REGISTRY_ENTITIES, Registration } from '@baanek/registry';
import { CASES_ENTITIES, CasesModule } from '../cases.module';
import { CaseTeam } from '../team/case-team.service';
import { CaseFiles } from './case-files.service';
import { CaseList } from './case-list.service';
import { CaseLifecycle } from './case-lifecycle.service';

const SOMEBODY = {
  sex: 'female',
  oblast: 'chui',
  language: 'ky',
  interpreter: false,
  wheelchair: false,
} as const;

/** Clients and workers are made up. */
describe('a list of cases', () => {
  let domain: TestDomain;
  let intake: Principal;

  beforeAll(async () => {
    domain = await startDomain({
      modules: [CasesModule],
      entities: [...CASES_ENTITIES, ...REGISTRY_ENTITIES],
    });
  });
  beforeEach(async () => {
    intake = await domain.staff(await domain.centre(), 'intake');
  });
  afterAll(() => domain.close());

  const aCase = (...team: [Principal, CasePart][]): Promise<string> =>
    domain.as(intake, async () => {
      const person = await domain.get(Registration).register(intake, SOMEBODY);
      let { id, version } = await domain
        .get(CaseLifecycle)
        .open(intake, { personId: person.id, kind: 'survivor' });
      for (const [{ staffId }, part] of team)
        ({ id, version } = await domain.get(CaseTeam).assign(intake, id, version, { staffId, part }));
      return id;
    });
  const worker = (...roles: Role[]): Promise<Principal> => domain.staff(intake.centreId, ...roles);
  const leaves = ({ staffId }: Principal): Promise<unknown> =>
    domain.owner(`UPDATE staff SET active = false WHERE id = $1`, [staffId]);
  const list = async (unattended?: 'true', by = intake): Promise<Record<string, boolean>> => {
    const query = unattended ? { unattended } : {};
    const { cases } = await domain.as(by, () => domain.get(CaseList).page(by, query));
    return Object.fromEntries(cases.map(one => [one.id, one.unattended]));
  };

  it('marks those left to nobody, and shows only them when asked', async () => {
    const [stays, goes] = [await worker('counsellor'), await worker('counsellor', 'lawyer')];
    const nobody = await aCase();
    await domain.owner(`UPDATE case_worker SET ended_at = now() WHERE case_id = $1`, [nobody]);
    const coordinated = await aCase();
    const kept = await aCase([stays, 'counsellor']);
    const shared = await aCase([stays, 'counsellor'], [goes, 'lawyer']);
    const left = await aCase([goes, 'counsellor'], [goes, 'lawyer']);
    const closed = await aCase([goes, 'counsellor']);
    await domain.as(intake, () =>
      domain.get(CaseLifecycle).close(intake, closed, 2, { reason: 'goals_met' }),
    );
    expect(await list('true')).toEqual({ [nobody]: true });
    await leaves(goes);
    expect(await list()).toEqual({
      [nobody]: true,
      [coordinated]: false,
      [kept]: false,
      [shared]: true,
      [left]: true,
      [closed]: false,
    });
    expect(await list('true')).toEqual({ [nobody]: true, [shared]: true, [left]: true });
    const { team } = await domain.as(intake, () => domain.get(CaseFiles).read(intake, shared));
    expect(team.map(({ part, left }) => [part, left])).toEqual([
      ['coordinator', false],
      ['counsellor', false],
      ['lawyer', true],
    ]);
    await domain.owner(`UPDATE staff_role SET role = 'escort' WHERE staff_id = $1`, [stays.staffId]);
    expect(await list('true')).toEqual({ [nobody]: true, [kept]: true, [shared]: true, [left]: true });
    const { team: hers } = await domain.as(intake, () => domain.get(CaseFiles).read(intake, kept));
    expect(hers.map(({ part, left }) => [part, left]).sort()).toEqual([
      ['coordinator', false],
      ['counsellor', true],
    ]);
  });

  it('marks a part no more once a colleague has it too', async () => {
    const [stays, goes] = [await worker('counsellor'), await worker('counsellor')];
    const both = await aCase([goes, 'counsellor'], [stays, 'counsellor']);
    await leaves(goes);
    expect(await list()).toEqual({ [both]: false });
  });

  it('marks nothing for a worker who sees only her own', async () => {
    const counsellor = await worker('counsellor');
    const own = await aCase([counsellor, 'counsellor']);
    await aCase();
    expect(await list(undefined, counsellor)).toEqual({ [own]: false });
    expect(await list('true', counsellor)).toEqual({});
  });

  it('marks a part as left by the roles that may take it over', async () => {
    const somebody = await worker('counsellor');
    const id = await aCase([somebody, 'coordinator'], [somebody, 'counsellor']);
    for (const role of ROLES) {
      await domain.owner(`UPDATE staff_role SET role = $2 WHERE staff_id = $1`, [somebody.staffId, role]);
      const { team } = await domain.as(intake, () => domain.get(CaseFiles).read(intake, id));
      for (const { part, left } of team.filter(({ staffId }) => staffId === somebody.staffId))
        expect([role, part, left]).toEqual([role, part, !mayTakeOver([role], part)]);
    }
  });
});
