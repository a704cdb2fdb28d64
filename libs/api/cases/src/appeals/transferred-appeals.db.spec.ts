import type { Principal } from '@baanek/kernel';
import { startDomain, type TestDomain } from '@baanek/kernel/testing';
import { Arrivals, REGISTRY_ENTITIES, Registration, Transfers } from '@baanek/registry';
import { CASES_ENTITIES, CasesModule } from '../cases.module';
import { CaseFiles } from '../files/case-files.service';
import { CaseLifecycle } from '../files/case-lifecycle.service';
import { Timeline } from '../timeline/timeline.service';
import { AppealFigureBook } from '../figures/appeal-figures.service';
import { AppealLog } from './appeal-log.service';
import { AppealRegister } from './appeal-register.service';
import type { LogAppeal } from './appeal.dto';

const someone = {
  names: { surname: 'Асанова', given: 'Айгүл', patronymic: '', formerNames: [] },
  birth: { year: 1990 },
  ...{ pin: null, sex: 'female' as const, oblast: 'naryn' as const, language: 'ky' as const },
  ...{ interpreter: false, wheelchair: false },
};

describe('appeals and the case of somebody whose records are handed over', () => {
  let domain: TestDomain;
  let [from, to]: Principal[] = [];

  beforeAll(async () => {
    domain = await startDomain({
      modules: [CasesModule],
      entities: [...CASES_ENTITIES, ...REGISTRY_ENTITIES],
    });
  });
  beforeEach(async () => {
    domain.clock.set(new Date().toISOString());
    [from, to] = [
      await domain.staff(await domain.centre(), 'intake'),
      await domain.staff(await domain.centre(), 'intake'),
    ];
  });
  afterAll(() => domain.close());

  const at = <T>(by: Principal | undefined, work: (by: Principal) => Promise<T>): Promise<T> => {
    if (!by) throw new Error('nobody');
    return domain.as(by, () => work(by));
  };
  const today = (): string => new Date(Date.now() + 6 * 3_600_000).toISOString().slice(0, 10);
  const appeal = (reason: string): LogAppeal => ({
    ...{ channel: 'phone', sex: 'female', ageBand: '35-44', violence: ['physical'], relation: 'spouse' },
    ...{ oblast: 'naryn', language: 'ky', children: 0, services: [], outcome: 'advised' },
    happenedAt: new Date(Date.now() - 3_600_000).toISOString(),
    reason,
  });
  const prepare = async (): Promise<{ personId: string; caseId: string }> => {
    const { id: personId } = await at(from, by => domain.get(Registration).register(by, someone));
    for (const reason of ['первое', 'второе'])
      await at(from, by => domain.get(AppealLog).log(by, { ...appeal(reason), personId }));
    const { id: caseId } = await at(from, by =>
      domain.get(CaseLifecycle).open(by, { personId, kind: 'survivor' }),
    );
    return { personId, caseId };
  };
  const send = (personId: string, more: object): Promise<{ id: string; code: string; version: number }> =>
    at(from, by =>
      domain.get(Transfers).send(by, {
        ...{ personId, toCentreId: to?.centreId ?? '', consentOn: today(), withHousehold: true },
        ...more,
      }),
    );
  const state = (caseId: string): Promise<string> =>
    at(from, async by => (await domain.get(CaseFiles).read(by, caseId)).state);

  it("come along where she agreed to it, are read in her file, and are nobody else's figures", async () => {
    const { personId } = await prepare();
    const { code } = await send(personId, { withAppeals: true });
    expect(await at(to, () => domain.get(Arrivals).open(code))).toMatchObject({ appeals: 2 });
    const arrived = await at(to, by => domain.get(Arrivals).accept(by, { code }));
    const { id: caseId } = await at(to, by =>
      domain.get(CaseLifecycle).open(by, { personId: arrived.id, kind: 'survivor' }),
    );
    const { entries } = await at(to, by => domain.get(Timeline).of(by, caseId));
    const ids = entries.filter(({ kind }) => kind === 'appeal').map(({ refId }) => refId ?? '');
    expect(ids).toHaveLength(2);
    const reasons = [];
    for (const id of ids) reasons.push((await at(to, by => domain.get(AppealRegister).read(by, id))).reason);
    expect(reasons.sort()).toEqual(['второе', 'первое']);
    expect(await at(to, by => domain.get(AppealRegister).list(by, {}))).toMatchObject({ appeals: [] });
    const figures = await at(to, () => domain.get(AppealFigureBook).of({ from: '2026-01-01', to: today() }));
    expect(figures.total).toBe(0);
    const later = await at(to, by =>
      domain
        .get(AppealLog)
        .log(by, { ...appeal('третье'), happenedAt: new Date().toISOString(), personId: arrived.id }),
    );
    expect(await at(to, by => domain.get(AppealRegister).read(by, later.id))).toMatchObject({ repeat: true });
  });

  it('stay where they are without that', async () => {
    const { personId } = await prepare();
    const { code } = await send(personId, {});
    expect(await at(to, () => domain.get(Arrivals).open(code))).toMatchObject({ appeals: 0 });
    await at(to, by => domain.get(Arrivals).accept(by, { code }));
    const rows = await domain.owner(`SELECT id FROM appeal WHERE centre_id = $1`, [to?.centreId]);
    expect(rows).toEqual([]);
  });

  it('stays open or is closed as the sender chose, and is open again when it is taken back', async () => {
    const { personId, caseId } = await prepare();
    await send(personId, { closeCase: false });
    expect(await state(caseId)).toBe('open');
    const { id, version } = await send(personId, { closeCase: true });
    expect(await state(caseId)).toBe('closed');
    await at(from, by => domain.get(Transfers).withdraw(by, id, version));
    expect(await state(caseId)).toBe('open');
  });

  it('is left alone where it was reopened meanwhile, or where there is none', async () => {
    const { personId, caseId } = await prepare();
    const { id, version } = await send(personId, { closeCase: true });
    const seen = await at(from, async by => (await domain.get(CaseFiles).read(by, caseId)).version);
    await at(from, by => domain.get(CaseLifecycle).reopen(by, caseId, seen));
    await at(from, by => domain.get(Transfers).withdraw(by, id, version));
    expect(await state(caseId)).toBe('open');
    const { id: other } = await at(from, by => domain.get(Registration).register(by, someone));
    expect(await send(other, { closeCase: true })).toMatchObject({ version: 1 });
  });
});
