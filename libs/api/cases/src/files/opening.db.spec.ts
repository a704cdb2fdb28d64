import type { Principal } from '@baanek/kernel';
import { refusalCode, startDomain, type TestDomain } from '@baanek/kernel/testing';
import { REGISTRY_ENTITIES, Registration } from '@baanek/registry';
import { CASES_ENTITIES, CasesModule } from '../cases.module';
import { CaseLifecycle } from './case-lifecycle.service';

const SOMEBODY = {
  sex: 'female',
  oblast: 'chui',
  language: 'ky',
  interpreter: false,
  wheelchair: false,
} as const;

/** Clients and workers are made up. */
describe('opening a case', () => {
  let domain: TestDomain;
  let intake: Principal;
  let personId: string;

  beforeAll(async () => {
    domain = await startDomain({
      modules: [CasesModule],
      entities: [...CASES_ENTITIES, ...REGISTRY_ENTITIES],
    });
  });
  beforeEach(async () => {
    intake = await domain.staff(await domain.centre(), 'intake');
    const person = await domain.as(intake, () => domain.get(Registration).register(intake, SOMEBODY));
    personId = person.id;
  });
  afterAll(() => domain.close());

  const open = (): Promise<unknown> =>
    domain.as(intake, () => domain.get(CaseLifecycle).open(intake, { personId, kind: 'survivor' }));
  const cases = (): Promise<unknown[]> =>
    domain.owner(`SELECT id FROM client_case WHERE person_id = $1`, [personId]);

  it('is refused to somebody whose account was closed meanwhile, and leaves no case', async () => {
    await domain.owner(`UPDATE staff SET active = false WHERE id = $1`, [intake.staffId]);
    expect(await refusalCode(open())).toBe('access.signed_out');
    expect(await cases()).toEqual([]);
  });

  it('is refused to somebody who has lost every role that works on cases', async () => {
    await domain.owner(`UPDATE staff_role SET role = 'shelter' WHERE staff_id = $1`, [intake.staffId]);
    expect(await refusalCode(open())).toBe('cases.worker_lacks_role');
    expect(await cases()).toEqual([]);
  });
});
