import type { Principal } from '@baanek/kernel';
import { startDomain, type TestDomain } from '@baanek/kernel/testing';
import { Merging, Persons, REGISTRY_ENTITIES, Registration } from '@baanek/registry';
import { CASES_ENTITIES, CasesModule } from '../cases.module';
import { CaseLifecycle } from '../files/case-lifecycle.service';
import { CaseTasks } from '../plans/case-tasks.service';
import { SafetyPlans } from '../safety/safety-plans.service';
import { GoalProgressNotes } from './goal-progress.service';
import { Goals } from './goals.service';

/** It is noon of Monday, 23 November 2026. */
describe('the plans of two open cases of one woman', () => {
  let domain: TestDomain;
  let intake: Principal;

  beforeAll(async () => {
    domain = await startDomain({
      modules: [CasesModule],
      entities: [...CASES_ENTITIES, ...REGISTRY_ENTITIES],
    });
  });
  afterAll(() => domain.close());

  const as = <T>(work: () => Promise<T>): Promise<T> => domain.as(intake, work);
  const opened = (): Promise<{ personId: string; caseId: string }> =>
    as(async () => {
      const { id: personId } = await domain.get(Registration).register(intake, {
        names: { surname: 'Асанова', given: 'Айгүл', patronymic: '', formerNames: [] },
        birth: { year: 1990 },
        ...{
          pin: null,
          sex: 'female',
          oblast: 'naryn',
          language: 'ky',
          interpreter: false,
          wheelchair: false,
        },
      });
      const { id: caseId } = await domain.get(CaseLifecycle).open(intake, { personId, kind: 'survivor' });
      return { personId, caseId };
    });
  const goals = (caseId: string): Promise<string[]> =>
    as(async () => {
      const { open } = await domain.get(Goals).list(intake, caseId);
      return open.map(({ what, progress, tasks }) => `${what} ${progress} ${String(tasks)}`).sort();
    });
  const safety = (caseId: string): Promise<string[]> =>
    as(async () => {
      const { current } = await domain.get(SafetyPlans).file(intake, caseId);
      return current?.sections.map(({ text }) => text) ?? [];
    });

  it('are one while the cases are, and each again its own afterwards, with what was added to it meanwhile', async () => {
    domain.clock.set('2026-11-23T06:00:00Z');
    intake = await domain.staff(await domain.centre(), 'intake');
    const [kept, merged] = [await opened(), await opened()];
    const set = (caseId: string, what: string): Promise<{ id: string }> =>
      as(() =>
        domain.get(Goals).set(intake, caseId, { kind: 'housing', what, agreedOn: '2026-11-20', aimOn: null }),
      );
    await set(kept.caseId, 'Комната');
    const { id } = await set(merged.caseId, 'Паспорт');
    const save = (caseId: string, text: string, basedOn: string | null): Promise<{ id: string }> =>
      as(() =>
        domain.get(SafetyPlans).save(intake, caseId, { basedOn, sections: [{ section: 'where', text }] }),
      );
    await save(kept.caseId, 'К маме', null);
    domain.clock.set('2026-11-23T06:01:00Z');
    const later = await save(merged.caseId, 'К сестре', null);
    const made = await as(async () => {
      const [one, other] = [
        await domain.get(Persons).open(kept.personId),
        await domain.get(Persons).open(merged.personId),
      ];
      return domain.get(Merging).merge(intake, {
        ...{ keptId: kept.personId, keptVersion: one.version },
        ...{ mergedId: merged.personId, mergedVersion: other.version },
      });
    });
    await as(() =>
      domain.get(GoalProgressNotes).note(intake, id, 1, {
        ...{ notedOn: '2026-11-23', progress: 'under_way', text: 'Подала', tasks: [] },
      }),
    );
    await as(() =>
      domain.get(CaseTasks).add(intake, kept.caseId, {
        ...{ what: 'Сходить в ЦОН', dueOn: '2026-11-25', ownerId: intake.staffId, goalId: id },
      }),
    );
    for (const { caseId } of [kept, merged]) {
      expect(await goals(caseId)).toEqual(['Комната not_begun 0', 'Паспорт under_way 1']);
      expect(await safety(caseId)).toEqual(['К сестре']);
    }
    domain.clock.set('2026-11-23T06:02:00Z');
    await save(kept.caseId, 'К обеим', later.id);
    await as(() => domain.get(Merging).undo(intake, made.id, made.version));
    expect([await goals(kept.caseId), await goals(merged.caseId)]).toEqual([
      ['Комната not_begun 0'],
      ['Паспорт under_way 0'],
    ]);
    expect([await safety(kept.caseId), await safety(merged.caseId)]).toEqual([['К обеим'], ['К сестре']]);
    // the task was added to the case that stays, where its goal is no more
    const { open } = await as(() => domain.get(CaseTasks).list(intake, kept.caseId));
    expect(open).toMatchObject([{ what: 'Сходить в ЦОН', goalId: null }]);
  });

  it('lose nothing that is being written while they become one', async () => {
    intake = await domain.staff(await domain.centre(), 'intake');
    const [kept, merged] = [await opened(), await opened()];
    let written: () => void = () => undefined;
    const isWritten = new Promise<void>(done => (written = done));
    let go: () => void = () => undefined;
    const mayCommit = new Promise<void>(done => (go = done));
    const writing = as(async () => {
      await domain.get(Goals).set(intake, merged.caseId, {
        ...{ kind: 'housing', what: 'Ключи', agreedOn: '2026-11-20', aimOn: null },
      });
      written();
      await mayCommit;
    });
    await isWritten;
    const merging = as(async () => {
      const [one, other] = [
        await domain.get(Persons).open(kept.personId),
        await domain.get(Persons).open(merged.personId),
      ];
      await domain.get(Merging).merge(intake, {
        ...{ keptId: kept.personId, keptVersion: one.version },
        ...{ mergedId: merged.personId, mergedVersion: other.version },
      });
    });
    // the merge waits for whoever is writing; else it would be over by now, and would have moved nothing
    const waits = async (): Promise<boolean> => {
      const [{ n } = { n: 0 }] = await domain.owner<{ n: number }>(
        `SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      return n > 0;
    };
    while (!(await waits())) await new Promise(done => setTimeout(done, 10));
    go();
    await Promise.all([writing, merging]);
    expect(await goals(kept.caseId)).toEqual(['Ключи not_begun 0']);
  });
});
