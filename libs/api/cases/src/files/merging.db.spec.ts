import type { Principal } from '@baanek/kernel';
import { refusalCode, startDomain, type TestDomain } from '@baanek/kernel/testing';
import {
  Households,
  MergeReader,
  Merging,
  type PersonFields,
  Persons,
  REGISTRY_ENTITIES,
  Registration,
} from '@baanek/registry';
import fc from 'fast-check';
import { AppealLog } from '../appeals/appeal-log.service';
import { AppealRegister } from '../appeals/appeal-register.service';
import { CASES_ENTITIES, CasesModule } from '../cases.module';
import { Counselling } from '../sessions/counselling.service';
import type { SessionFields } from '../sessions/session.dto';
import { CaseTeam } from '../team/case-team.service';
import { CaseLifecycle } from './case-lifecycle.service';

const fields = (given: string, word = ''): PersonFields => ({
  names: { surname: 'Асанова', given, patronymic: '', formerNames: [] },
  birth: { year: 1990 },
  pin: null,
  contact: { phones: [], safeHours: word, mayLeaveMessage: 'no', codeWord: '' },
  ...{ sex: 'female', oblast: 'naryn', language: 'ky', interpreter: false, wheelchair: false },
});

describe('two records of one woman', () => {
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

  const as = <T>(work: () => Promise<T>, by = intake): Promise<T> => domain.as(by, work);
  const register = (given: string, children = 0): Promise<{ id: string; householdId: string }> =>
    as(() =>
      domain.get(Registration).register(intake, {
        ...fields(given),
        members: Array.from({ length: children }, (_, i) => ({
          ...fields(`${given} ${i}`),
          part: 'child' as const,
        })),
      }),
    );
  const change = (id: string, word: string): Promise<unknown> =>
    as(async () => {
      const { version } = await domain.get(Persons).open(id);
      return domain.get(Registration).change(intake, id, version, fields('Айгүл', word));
    });
  const appeal = (personId: string): Promise<{ id: string }> =>
    as(() =>
      domain.get(AppealLog).log(intake, {
        ...{ channel: 'phone', sex: 'female', ageBand: '25-34', violence: ['physical'], relation: 'spouse' },
        ...{ oblast: 'naryn', language: 'ky', children: 0, services: [], outcome: 'advised' },
        happenedAt: domain.clock.now().toISOString(),
        personId,
      }),
    );
  const open = (personId: string): Promise<{ id: string }> =>
    as(() => domain.get(CaseLifecycle).open(intake, { personId, kind: 'survivor' }));
  const merge = (
    keptId: string,
    mergedId: string,
    doubtsSeen = true,
  ): Promise<{ id: string; version: number }> =>
    as(async () => {
      const [kept, merged] = [
        await domain.get(Persons).open(keptId),
        await domain.get(Persons).open(mergedId),
      ];
      return domain.get(Merging).merge(intake, {
        keptId,
        keptVersion: kept.version,
        mergedId,
        mergedVersion: merged.version,
        doubtsSeen,
      });
    });
  const undo = ({ id, version }: { id: string; version: number }): Promise<unknown> =>
    as(() => domain.get(Merging).undo(intake, id, version));

  /** Everything a file holds, as the owner of the database sees it; versions and times of change aside. */
  const file = async (id: string): Promise<unknown> => {
    const [person] = await domain.owner(
      `SELECT identity, contact, code, named, sex, merged_into FROM person WHERE id = $1`,
      [id],
    );
    const rows = await domain.owner(
      `SELECT 'appeal' AS kind, id FROM appeal WHERE person_id = $1
       UNION ALL SELECT 'case ' || state || coalesce(' in ' || joined_into, ''), id FROM client_case WHERE person_id = $1
       UNION ALL SELECT 'change ' || h.case_id, h.id FROM case_change h JOIN client_case c ON c.id = h.case_id
         WHERE c.person_id = $1
       UNION ALL SELECT 'worker ' || w.case_id, w.id FROM case_worker w JOIN client_case c ON c.id = w.case_id
         WHERE c.person_id = $1
       UNION ALL SELECT 'member ' || part || ' ' || household_id || coalesce(' left', ''), id FROM household_member
         WHERE person_id = $1 AND left_at IS NULL
       UNION ALL SELECT 'with ' || o.person_id, o.id FROM household_member m
         JOIN household_member o ON o.household_id = m.household_id AND o.left_at IS NULL
         WHERE m.person_id = $1 AND m.left_at IS NULL
       ORDER BY 1, 2`,
      [id],
    );
    return { person, rows };
  };

  it('are one: one name, one family, one list of appeals and cases, found under either id', async () => {
    const [kept, merged] = [await register('Айгүл', 1), await register('Айгуль', 2)];
    await appeal(merged.id);
    await merge(kept.id, merged.id);
    const view = await as(() => domain.get(Persons).open(merged.id));
    expect(view).toMatchObject({ id: kept.id, names: { given: 'Айгүл' } });
    const family = await as(() => domain.get(Households).open(merged.householdId));
    expect(family.id).toBe(kept.householdId);
    expect(family.members.map(({ part }) => part).sort()).toEqual(['child', 'child', 'child', 'head']);
    const { appeals } = await as(() => domain.get(AppealRegister).list(intake, {}));
    expect(appeals.map(line => line.code)).toEqual([view.code]);
    domain.clock.set('2026-11-24T06:00:00Z');
    const later = await appeal(merged.id);
    const repeat = await as(() => domain.get(AppealRegister).read(intake, later.id));
    expect(repeat).toMatchObject({ repeat: true, personId: kept.id });
    expect(await as(() => domain.get(MergeReader).of(kept.id))).toMatchObject([{ shortName: 'Айгуль А.' }]);
  });

  it('come apart exactly as they were, whatever was edited in between', async () => {
    const action = fc.constantFrom('edit', 'appeal kept', 'appeal merged', 'case', 'case merged', 'child');
    await fc.assert(
      fc.asyncProperty(
        fc.array(action, { maxLength: 4 }),
        fc.array(action, { maxLength: 6 }),
        async (before, between) => {
          const [kept, merged] = [await register('Айгүл', 1), await register('Айгуль', 1)];
          const run = async (step: string, i: number): Promise<void> => {
            if (step === 'edit') await change(kept.id, `word ${i}`);
            if (step === 'appeal kept') await appeal(kept.id);
            if (step === 'appeal merged') await appeal(merged.id);
            if (step === 'case') await refusalCode(open(kept.id));
            if (step === 'case merged') await refusalCode(open(merged.id));
            if (step === 'child')
              await as(async () => {
                const child = await domain.get(Registration).addAlone(intake, fields(`Бала ${i}`));
                const home = await domain.get(Households).head(kept.householdId);
                await domain.get(Households).join(intake, home, [{ id: child.id, part: 'child' }]);
              });
          };
          for (const [i, step] of before.entries()) await run(step, i);
          const theirs = await file(merged.id);
          const made = await merge(kept.id, merged.id);
          for (const [i, step] of between.entries()) await run(step, i);
          const oursMeanwhile = await domain.owner<{ n: number }>(
            `SELECT count(*)::int AS n FROM appeal WHERE person_id = $1`,
            [kept.id],
          );
          await undo(made);
          expect(await file(merged.id)).toEqual(theirs);
          // what came in between stays with the one it came to
          const came = [...before, ...between];
          const appeals = came.filter(step => step.startsWith('appeal')).length;
          expect(oursMeanwhile[0]?.n).toBe(appeals);
          const ours = (await file(kept.id)) as { rows: { kind: string }[] };
          const own = ours.rows.filter(({ kind }) => kind === 'appeal').length;
          expect(own).toBe(appeals - before.filter(step => step === 'appeal merged').length);
          const children = 1 + came.filter(step => step === 'child').length;
          expect(ours.rows.filter(({ kind }) => kind.startsWith('with'))).toHaveLength(children + 1);
        },
      ),
      { numRuns: 25, seed: 14 },
    );
  }, 120_000);

  it('keep the notes of both readable to the counsellors named, before and after', async () => {
    const [kept, merged] = [await register('Айгүл'), await register('Айгуль')];
    const counsellor = await domain.staff(intake.centreId, 'counsellor');
    const { id: caseId } = await as(() =>
      domain.get(CaseLifecycle).open(intake, { personId: merged.id, kind: 'survivor' }),
    );
    await as(() =>
      domain.get(CaseTeam).assign(intake, caseId, 1, { staffId: counsellor.staffId, part: 'counsellor' }),
    );
    const session = (note: string): SessionFields => ({
      ...{ heldAt: '2026-11-22T10:00:00+06:00', minutes: 60, kind: 'individual', attendance: 'attended' },
      note,
    });
    const log = (note: string): Promise<{ id: string }> =>
      as(() => domain.get(Counselling).log(counsellor, caseId, session(note)), counsellor);
    const read = (id: string): Promise<string> =>
      as(async () => (await domain.get(Counselling).read(counsellor, id)).note, counsellor);
    const before = await log('до');
    const made = await merge(kept.id, merged.id);
    const between = await log('между');
    expect([await read(before.id), await read(between.id)]).toEqual(['до', 'между']);
    await undo(made);
    expect([await read(before.id), await read(between.id)]).toEqual(['до', 'между']);
  });

  it('are merged once when two people do it at once, also the other way round', async () => {
    const [kept, merged] = [await register('Айгүл'), await register('Айгуль')];
    const codes = await Promise.all([
      refusalCode(merge(kept.id, merged.id)),
      refusalCode(merge(merged.id, kept.id)),
    ]);
    expect(codes.sort()).toEqual(['done', 'registry.already_merged']);
  });

  it('of another centre, or of one record that was merged already, are refused', async () => {
    const [first, second, third] = [
      await register('Айгүл'),
      await register('Айгуль'),
      await register('Айпери'),
    ];
    const stranger = await domain.staff(await domain.centre(), 'intake');
    const command = { keptId: first.id, keptVersion: 1, mergedId: second.id, mergedVersion: 1 };
    expect(await refusalCode(as(() => domain.get(Merging).merge(stranger, command), stranger))).toBe(
      'request.not_found',
    );
    expect(
      await refusalCode(as(() => domain.get(Merging).merge(intake, { ...command, keptVersion: 9 }))),
    ).toBe('version.stale');
    await merge(first.id, second.id);
    expect(
      await refusalCode(
        as(() => domain.get(Merging).merge(intake, { ...command, keptId: third.id, mergedVersion: 2 })),
      ),
    ).toBe('registry.already_merged');
    expect(
      await refusalCode(as(() => domain.get(Registration).change(intake, second.id, 2, fields('Х')))),
    ).toBe('registry.already_merged');
  });
});
