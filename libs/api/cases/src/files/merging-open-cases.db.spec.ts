import type { Principal } from '@baanek/kernel';
import { refusalCode, startDomain, type TestDomain } from '@baanek/kernel/testing';
import { Merging, type PersonFields, Persons, REGISTRY_ENTITIES, Registration } from '@baanek/registry';
import { CASES_ENTITIES, CasesModule } from '../cases.module';
import { Counselling } from '../sessions/counselling.service';
import type { SessionFields } from '../sessions/session.dto';
import { SessionCorrections } from '../sessions/session-corrections.service';
import { CaseTeam } from '../team/case-team.service';
import { Timeline } from '../timeline/timeline.service';
import { CaseFiles } from './case-files.service';
import { CaseList } from './case-list.service';
import { CaseLifecycle } from './case-lifecycle.service';

const fields = (given: string): PersonFields => ({
  names: { surname: 'Асанова', given, patronymic: '', formerNames: [] },
  birth: { year: 1990 },
  ...{ pin: null, sex: 'female', oblast: 'naryn', language: 'ky', interpreter: false, wheelchair: false },
});
const session = (note: string): SessionFields => ({
  ...{ heldAt: '2026-11-22T10:00:00+06:00', minutes: 60, kind: 'individual', attendance: 'attended', note },
});

describe('two open cases of one woman', () => {
  let domain: TestDomain;
  let [intake, first, second]: Principal[] = [];
  const people: string[] = [];
  const cases: string[] = [];

  beforeAll(async () => {
    domain = await startDomain({
      modules: [CasesModule],
      entities: [...CASES_ENTITIES, ...REGISTRY_ENTITIES],
    });
  });
  afterAll(() => domain.close());

  const as = <T>(by: Principal | undefined, work: (by: Principal) => Promise<T>): Promise<T> => {
    if (!by) throw new Error('nobody');
    return domain.as(by, () => work(by));
  };
  const register = (): Promise<string> =>
    as(intake, async by => (await domain.get(Registration).register(by, fields('Айгүл'))).id);
  const open = (personId: string): Promise<string> =>
    as(intake, async by => (await domain.get(CaseLifecycle).open(by, { personId, kind: 'survivor' })).id);
  const version = (id: string): Promise<number> =>
    as(intake, async by => (await domain.get(CaseFiles).read(by, id)).version);
  const assign = async (id: string, who = first): Promise<unknown> => {
    const seen = await version(id);
    return as(intake, by =>
      domain.get(CaseTeam).assign(by, id, seen, { staffId: who?.staffId ?? '', part: 'counsellor' }),
    );
  };
  const log = (id: string, note: string, who = first): Promise<string> =>
    as(who, async by => (await domain.get(Counselling).log(by, id, session(note))).id);
  const notes = (id: string, who = first): Promise<string[]> =>
    as(who, async by => {
      const { sessions: lines } = await domain.get(Counselling).list(by, id);
      const read = [];
      for (const line of lines) read.push((await domain.get(Counselling).read(by, line.id)).note);
      return read.sort();
    });
  const merge = (): Promise<{ id: string; version: number }> =>
    as(intake, async by => {
      const [keptId = '', mergedId = ''] = people;
      const keptVersion = (await domain.get(Persons).open(keptId)).version;
      const mergedVersion = (await domain.get(Persons).open(mergedId)).version;
      return domain.get(Merging).merge(by, { keptId, keptVersion, mergedId, mergedVersion });
    });
  const undo = (made: { id: string; version: number }): Promise<unknown> =>
    as(intake, by => domain.get(Merging).undo(by, made.id, made.version));
  const listed = (): Promise<string[]> =>
    as(intake, async by =>
      (await domain.get(CaseList).page(by, { state: 'open' })).cases.map(({ id }) => id),
    );

  beforeEach(async () => {
    const centre = await domain.centre();
    [intake, first, second] = [
      await domain.staff(centre, 'intake'),
      await domain.staff(centre, 'counsellor'),
      await domain.staff(centre, 'counsellor'),
    ];
    people.splice(0, 2, await register(), await register());
    cases.splice(0, 2, await open(people[0] ?? ''), await open(people[1] ?? ''));
  });

  it('are one case, found under either id, with the sessions and the team of both; and two again', async () => {
    const [kept = '', merged = ''] = cases;
    await assign(kept, first);
    await assign(merged, second);
    await log(kept, 'первая', first);
    const theirs = await log(merged, 'вторая', second);
    const made = await merge();
    expect(await listed()).toEqual([kept]);
    const view = await as(intake, by => domain.get(CaseFiles).read(by, merged));
    expect(view).toMatchObject({ id: kept, state: 'open' });
    expect(view.team.filter(({ part }) => part === 'counsellor')).toHaveLength(2);
    expect(view.team.filter(({ part }) => part === 'coordinator')).toHaveLength(1);
    expect(await notes(merged, first)).toEqual(['вторая', 'первая']);
    expect(await notes(kept, second)).toEqual(['вторая', 'первая']);
    await log(merged, 'общая', second);
    await as(second, by => domain.get(Counselling).change(by, theirs, 1, session('исправлена')));
    expect(await notes(kept, first)).toEqual(['исправлена', 'общая', 'первая']);
    const { entries: timeline } = await as(intake, by => domain.get(Timeline).of(by, merged));
    expect(timeline.filter(({ kind }) => kind === 'session')).toHaveLength(3);
    expect(timeline.filter(({ kind }) => kind === 'case_opened')).toHaveLength(2);

    await undo(made);
    expect((await listed()).sort()).toEqual([kept, merged].sort());
    expect(await notes(merged, second)).toEqual(['исправлена']);
    expect(await notes(kept, first)).toEqual(['общая', 'первая']);
    expect(await refusalCode(notes(kept, second))).toBe('request.not_found');
    const history = await as(second, () => domain.get(SessionCorrections).history(theirs));
    expect(history.versions[0]?.fields).toMatchObject([{ field: 'note', before: ['вторая'] }]);
  });

  it('name a colleague of both teams once, and let her go from both', async () => {
    const [kept = '', merged = ''] = cases;
    await assign(kept);
    await assign(merged);
    const made = await merge();
    const view = await as(intake, by => domain.get(CaseFiles).read(by, kept));
    const named = view.team.filter(({ part }) => part === 'counsellor');
    expect(named).toHaveLength(1);
    expect(await refusalCode(assign(merged))).toBe('cases.already_assigned');
    const worker = named[0]?.id ?? '';
    await as(intake, by => domain.get(CaseTeam).release(by, merged, view.version, worker));
    expect(await refusalCode(notes(kept))).toBe('request.not_found');
    await undo(made);
    for (const id of cases) expect(await refusalCode(notes(id))).toBe('request.not_found');
  });

  it('are closed as one, and hers is as it was when they come apart', async () => {
    const [kept = '', merged = ''] = cases;
    const made = await merge();
    const seen = await version(kept);
    await as(intake, by =>
      domain.get(CaseLifecycle).close(by, merged, seen, { reason: 'goals_met', clientView: '' }),
    );
    expect(await listed()).toEqual([]);
    await undo(made);
    expect(await listed()).toEqual([merged]);
  });

  it('of three records come apart in any order', async () => {
    const third = await register();
    const thirdCase = await open(third);
    const [kept = '', merged = ''] = people;
    const one = async (keptId: string, mergedId: string): Promise<{ id: string; version: number }> => {
      people.splice(0, 2, keptId, mergedId);
      return merge();
    };
    const made = [await one(merged, third), await one(kept, merged)];
    expect(await listed()).toEqual([cases[0]]);
    for (const order of [
      [0, 1],
      [1, 0],
    ]) {
      for (const i of order) await undo(made[i] ?? { id: '', version: 0 });
      expect((await listed()).sort()).toEqual([...cases, thirdCase].sort());
      made.splice(0, 2, await one(merged, third), await one(kept, merged));
      expect(await listed()).toEqual([cases[0]]);
    }
  });

  it('of others, that had joined the case of a record that leaves, stay one among themselves', async () => {
    const [kept = '', merged = ''] = people;
    const seen = await version(cases[0] ?? '');
    await as(intake, by =>
      domain.get(CaseLifecycle).close(by, cases[0] ?? '', seen, { reason: 'goals_met', clientView: '' }),
    );
    const leaving = await merge();
    for (let i = 0; i < 2; i++) {
      const other = await register();
      await open(other);
      people.splice(0, 2, kept, other);
      await merge();
    }
    expect(await listed()).toEqual([cases[1]]);
    await undo(leaving);
    const left = await as(intake, by => domain.get(CaseList).page(by, { state: 'open', personId: merged }));
    expect(left.cases.map(({ id }) => id)).toEqual([cases[1]]);
    expect(await listed()).toHaveLength(2);
  });

  it('a closed one that was reopened meanwhile has to be closed before they come apart', async () => {
    const [, merged = ''] = cases;
    const close = async (id: string): Promise<unknown> => {
      const seen = await version(id);
      return as(intake, by =>
        domain.get(CaseLifecycle).close(by, id, seen, { reason: 'goals_met', clientView: '' }),
      );
    };
    await close(merged);
    const later = await open(people[1] ?? '');
    const made = await merge();
    await close(later);
    const seen = await version(merged);
    await as(intake, by => domain.get(CaseLifecycle).reopen(by, merged, seen));
    expect(await refusalCode(undo(made))).toBe('cases.already_open');
    await close(merged);
    await undo(made);
    expect((await listed()).sort()).toEqual([later]);
  });
});
