import type { Principal } from '@baanek/kernel';
import { startDomain, type TestDomain } from '@baanek/kernel/testing';
import { REGISTRY_ENTITIES, Registration } from '@baanek/registry';
import { v7 as newId } from 'uuid';
import { AppealLog } from '../appeals/appeal-log.service';
import { AppealRegister } from '../appeals/appeal-register.service';
import { CASES_ENTITIES, CasesModule } from '../cases.module';
import { CaseTeam } from '../team/case-team.service';
import type { CasePage } from './case-list.dto';
import { CaseLifecycle } from './case-lifecycle.service';
import { CaseList } from './case-list.service';

describe('words typed over a list', () => {
  let domain: TestDomain;
  let intake: Principal;
  let counsellor: Principal;
  const cases: Record<string, { id: string; code: string }> = {};

  beforeAll(async () => {
    domain = await startDomain({
      modules: [CasesModule],
      entities: [...CASES_ENTITIES, ...REGISTRY_ENTITIES],
    });
    const centre = await domain.centre();
    [intake, counsellor] = [await domain.staff(centre, 'intake'), await domain.staff(centre, 'counsellor')];
    for (const [surname, given] of [
      ['Асанова', 'Айгүл'],
      ['Турдубекова', 'Нургүл'],
    ] as const)
      cases[surname] = await open(surname, given);
  });
  afterAll(() => domain.close());

  /** Registers her, opens her case and logs an appeal of hers. */
  function open(surname: string, given: string): Promise<{ id: string; code: string }> {
    return domain.as(intake, async () => {
      const { id: personId, code } = await domain.get(Registration).register(intake, {
        names: { surname, given, patronymic: '', formerNames: [] },
        ...{ sex: 'female', oblast: 'osh', language: 'ky', interpreter: false, wheelchair: false },
      });
      await domain.get(AppealLog).log(intake, {
        ...{ happenedAt: '2026-10-05T10:00:00+06:00', channel: 'phone', sex: 'female', ageBand: '25-34' },
        ...{ violence: ['physical'], relation: 'spouse', oblast: 'osh', language: 'ky', services: [] },
        ...{ outcome: 'advised', personId },
      });
      const { id } = await domain.get(CaseLifecycle).open(intake, { personId, kind: 'survivor' });
      return { id, code };
    });
  }
  const found = (by: Principal, words: string): Promise<string[]> =>
    domain.as(by, async () =>
      (await domain.get(CaseList).page(by, { words })).cases.map(({ shortName }) => shortName),
    );

  it('find by one word of a name, by a full one, and by the beginning of a code in any keyboard', async () => {
    const code = cases['Асанова']?.code ?? '';
    for (const words of ['Асанова', 'асанова айгуль', 'Asanova', code, code.slice(0, 5).toLowerCase()])
      expect([words, await found(intake, words)]).toEqual([words, ['Айгүл А.']]);
    expect(await found(intake, 'Осмонова')).toEqual([]);
  });

  it('find by code and by one word of a name, among her own cases only, for who may not open any file', async () => {
    const [own, other] = [cases['Асанова'], cases['Турдубекова']];
    await domain.as(intake, () =>
      domain
        .get(CaseTeam)
        .assign(intake, own?.id ?? '', 1, { staffId: counsellor.staffId, part: 'counsellor' }),
    );
    for (const words of [own?.code ?? '', 'Асанова', 'айгуль', 'Asanova Aigul'])
      expect([words, await found(counsellor, words)]).toEqual([words, ['Айгүл А.']]);
    for (const words of [other?.code ?? '', 'Турдубекова', 'Нургүл'])
      expect([words, await found(counsellor, words)]).toEqual([words, []]);
    const opened = await domain.owner<{ ids: string[] }>(
      `SELECT subject_ids AS ids FROM audit_event WHERE staff_id = $1 AND action = 'registry.searched'`,
      [counsellor.staffId],
    );
    expect(new Set(opened.flatMap(({ ids }) => ids)).size).toBe(1);
    // not even that it exists is learned from where a page begins
    const begun = (id: string): Promise<CasePage> => {
      const after = Buffer.from(JSON.stringify(['2199-01-01 00:00:00+00', id])).toString('base64url');
      return domain.as(counsellor, () => domain.get(CaseList).page(counsellor, { after }));
    };
    expect(await begun(other?.id ?? '')).toEqual(await begun(newId()));
  });

  it('find appeals by the name of a client, and the file of them leaves a trace without the words', async () => {
    const { appeals, more } = await domain.as(intake, () =>
      domain.get(AppealRegister).export(intake, { words: 'Турдубекова', channel: 'phone' }),
    );
    expect([appeals.map(({ code }) => code), more]).toEqual([[cases['Турдубекова']?.code], false]);
    const trail = await domain.owner(
      `SELECT action, reason FROM audit_event WHERE staff_id = $1 AND (action = 'appeals.exported' OR reason = 'list')
       ORDER BY id DESC LIMIT 2`,
      [intake.staffId],
    );
    expect(trail).toEqual([
      { action: 'appeals.exported', reason: '1 channel words' },
      { action: 'registry.searched', reason: 'list' },
    ]);
  });

  it('a file of cases names whom it showed in the trail', async () => {
    const { cases: lines } = await domain.as(intake, () =>
      domain.get(CaseList).export(intake, { state: 'open' }),
    );
    expect(lines).toHaveLength(2);
    const [entry] = await domain.owner(
      `SELECT reason, cardinality(subject_ids) AS shown FROM audit_event WHERE action = 'cases.exported' AND staff_id = $1`,
      [intake.staffId],
    );
    expect(entry).toEqual({ reason: '2 state', shown: 2 });
  });
});
