import type { Principal, Why } from '@baanek/kernel';
import { Database, RecordVersions } from '@baanek/kernel';
import { refusalCode, startDomain, type TestDomain } from '@baanek/kernel/testing';
import { type PersonFields, REGISTRY_ENTITIES, Registration } from '@baanek/registry';
import { CASES_ENTITIES, CasesModule } from '../cases.module';
import { CaseLifecycle } from '../files/case-lifecycle.service';
import type { AppealView, LogAppeal } from './appeal.dto';
import { AppealClients } from './appeal-clients.service';
import { AppealCorrections } from './appeal-corrections.service';
import { AppealFigureBook } from '../figures/appeal-figures.service';
import { AppealLog } from './appeal-log.service';
import { AppealRegister } from './appeal-register.service';
import { CallerEnquiries } from './caller-enquiries.service';

const WHY: Why = { reason: 'typing_error', remark: 'муж звонил, не она' };
const said = {
  ...{ happenedAt: '2026-11-20T10:00:00+06:00', channel: 'phone', sex: 'female', ageBand: '25-34' },
  ...{ violence: ['physical'], relation: 'spouse', oblast: 'naryn', language: 'ky', services: [] },
  ...{ outcome: 'advised', reason: 'побои', advice: 'звонить 102' },
} satisfies LogAppeal;
const woman: PersonFields = {
  names: { surname: 'Токтогулова', given: 'Айгүл', patronymic: '', formerNames: [] },
  birth: { date: '2002-05-12' },
  ...{ sex: 'female', oblast: 'osh', language: 'uz', interpreter: false, wheelchair: false },
};

describe('corrections of appeals', () => {
  let domain: TestDomain;
  let intake: Principal;
  let director: Principal;

  beforeAll(async () => {
    domain = await startDomain({
      modules: [CasesModule],
      entities: [...CASES_ENTITIES, ...REGISTRY_ENTITIES],
    });
  });
  beforeEach(async () => {
    const centre = await domain.centre();
    intake = await domain.staff(centre, 'intake');
    director = await domain.staff(centre, 'director');
  });
  afterAll(() => domain.close());

  const log = async (more: Partial<LogAppeal> = {}): Promise<string> =>
    (await domain.as(intake, () => domain.get(AppealLog).log(intake, { ...said, ...more }))).id;
  const read = (id: string): Promise<AppealView> =>
    domain.as(intake, () => domain.get(AppealRegister).read(intake, id));
  const register = async (fields = woman): Promise<string> =>
    (await domain.as(intake, () => domain.get(Registration).register(intake, fields))).id;
  const corrections = (): AppealCorrections => domain.get(AppealCorrections);
  const correct = (id: string, seen: number, more: object = {}): Promise<unknown> =>
    domain.as(intake, () => corrections().correct(intake, id, seen, { ...said, ...more, why: WHY }));
  const mark = (what: 'void' | 'restore', id: string, seen: number): Promise<unknown> =>
    domain.as(intake, () => corrections()[what](intake, id, seen, WHY));
  const link = (id: string, seen: number, command: Parameters<AppealClients['link']>[3]): Promise<unknown> =>
    domain.as(intake, () => domain.get(AppealClients).link(intake, id, seen, command));
  const history = async (id: string, by = intake): Promise<unknown> =>
    (await domain.as(by, () => corrections().history(by, id))).versions;
  const figures = (from = '2026-11-01', to = '2026-11-30'): Promise<{ total: number }> =>
    domain.as(intake, () => domain.get(AppealFigureBook).of({ from, to }));

  // The first is of a worker who tried it; the others are made up.
  it('never lose what the caller told, whoever it was taken for meanwhile', async () => {
    const id = await log({ ageBand: '25-34', oblast: 'talas' });
    const told = { sex: 'female', ageBand: '25-34', oblast: 'talas', language: 'ky' };
    const [wrong, right] = [await register(), await register({ ...woman, birth: { year: 1970 } })];
    await link(id, 1, { personId: wrong });
    expect(await read(id)).toMatchObject({ ageBand: '18-24', oblast: 'osh', language: 'uz' });
    await link(id, 2, { personId: right, why: WHY });
    expect(await read(id)).toMatchObject({ ageBand: '45-59', oblast: 'osh' });
    await link(id, 3, { personId: null, why: WHY });
    expect(await read(id)).toMatchObject({ ...told, personId: null });
    expect(await history(id)).toHaveLength(3);
    expect(await history(id)).toMatchObject([
      {},
      {},
      {
        fields: expect.arrayContaining([
          expect.objectContaining({ field: 'oblast', before: ['talas'] }),
        ]) as unknown,
      },
    ]);
  });

  it('keep what was corrected on the appeal itself, when it is nobody’s again', async () => {
    const id = await log({ ageBand: '25-34', oblast: 'talas' });
    await link(id, 1, { personId: await register() });
    await correct(id, 2, { ageBand: '35-44', oblast: 'osh', language: 'uz' });
    await link(id, 3, { personId: null, why: WHY });
    expect(await read(id)).toMatchObject({ ageBand: '35-44', oblast: 'talas', language: 'ky' });
  });

  it('give back what was not told, where the file had filled it in as the appeal was logged', async () => {
    const personId = await register();
    const id = await log({ personId, ageBand: 'not_known', language: 'not_known', oblast: 'chui' });
    expect(await read(id)).toMatchObject({ ageBand: '18-24', language: 'uz', oblast: 'chui' });
    await link(id, 1, { personId: null, why: WHY });
    expect(await read(id)).toMatchObject({ ageBand: 'not_known', language: 'not_known', oblast: 'chui' });
  });

  it('replace what was said, and keep what it said before, who changed it, and why', async () => {
    const id = await log();
    await correct(id, 1, { channel: 'visit', violence: ['physical', 'economic'], reason: 'побои и деньги' });
    expect(await read(id)).toMatchObject({
      ...{ channel: 'visit', violence: ['physical', 'economic'], reason: 'побои и деньги', version: 2 },
    });
    expect(await history(id)).toMatchObject([
      {
        ...{ change: 'corrected', ...WHY, version: 1 },
        fields: [
          { field: 'channel', before: ['phone'], after: ['visit'] },
          { field: 'violence', before: ['physical'], after: ['physical', 'economic'] },
          { field: 'reason', before: ['побои'], after: ['побои и деньги'] },
        ],
      },
    ]);
  });

  it('keep what it said before sealed', async () => {
    const id = await log({ reason: 'никому не говорить' });
    await correct(id, 1);
    const rows = await domain.owner<{ text: string }>(
      `SELECT encode(content, 'escape') AS text FROM record_version WHERE record_id = $1`,
      [id],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.text).not.toContain('никому');
  });

  it('are not made over a version that the worker has not seen', async () => {
    const id = await log();
    await correct(id, 1, { channel: 'visit' });
    expect(await refusalCode(correct(id, 1, { channel: 'police' }))).toBe('version.stale');
    expect(await read(id)).toMatchObject({ channel: 'visit', version: 2 });
  });

  it.each([
    ['a moment that has not come', { happenedAt: '2099-01-01T00:00:00+06:00' }],
    ['«not known» beside other types', { violence: ['not_known', 'physical'] }],
  ])('refuse %s, and change nothing', async (_, more) => {
    const id = await log();
    expect(await refusalCode(correct(id, 1, more))).toBe('request.invalid');
    expect(await read(id)).toMatchObject({ version: 1, violence: ['physical'] });
    expect(await history(id)).toEqual([]);
  });

  it('void an appeal: it leaves list and figures, can be read, and comes back', async () => {
    const id = await log();
    const list = async (voided?: 'true'): Promise<string[]> => {
      const page = await domain.as(intake, () =>
        domain.get(AppealRegister).list(intake, voided ? { voided } : {}),
      );
      return page.appeals.map(appeal => appeal.id);
    };
    await mark('void', id, 1);
    expect([await list(), await list('true'), (await figures()).total]).toEqual([[], [id], 0]);
    expect(await read(id)).toMatchObject({ voided: true, reason: 'побои' });
    expect(await refusalCode(mark('void', id, 2))).toBe('record.voided');
    expect(await refusalCode(correct(id, 2))).toBe('record.voided');
    expect(await refusalCode(link(id, 2, { personId: await register() }))).toBe('record.voided');
    await mark('restore', id, 2);
    expect([await list(), (await figures()).total]).toEqual([[id], 1]);
    expect(await refusalCode(mark('restore', id, 3))).toBe('record.not_voided');
    expect(await history(id)).toMatchObject([{ change: 'restored' }, { change: 'voided' }]);
  });

  it('of a caller enquiry change when, how and about whom, and nothing else', async () => {
    const { id } = await domain.as(intake, () =>
      domain.get(CallerEnquiries).log(intake, {
        ...{ happenedAt: said.happenedAt, channel: 'phone', about: 'Асанова' },
      }),
    );
    const command = { happenedAt: said.happenedAt, channel: 'visit' as const, about: 'Осмонова', why: WHY };
    await domain.as(intake, () => corrections().correctEnquiry(intake, id, 1, command));
    expect(await read(id)).toMatchObject({
      ...{ kind: 'asks_about_somebody', outcome: 'nothing_told', channel: 'visit', reason: 'Осмонова' },
    });
    expect(await refusalCode(correct(id, 2))).toBe('request.not_found');
  });

  it('show what was said before to those who read appeals, and to nobody else', async () => {
    const id = await log();
    await correct(id, 1, { channel: 'visit' });
    expect(await history(id, director)).toHaveLength(1);
    const stranger = await domain.staff(await domain.centre(), 'intake');
    expect(await refusalCode(history(id, stranger))).toBe('request.not_found');
    const others = [
      stranger,
      await domain.staff(intake.centreId, 'shelter'),
      await domain.staff(intake.centreId, 'escort'),
    ];
    for (const by of others) {
      const seen = await domain.as(by, () => domain.get(RecordVersions).of('appeal', id));
      expect(seen.versions).toEqual([]);
    }
  });

  it('are only added to, and in nobody else’s name', async () => {
    const id = await log();
    await correct(id, 1, { channel: 'visit' });
    const as = (sql: string): Promise<unknown> =>
      domain.as(intake, () => domain.get(Database).sql(sql, [id]));
    await expect(as(`UPDATE record_version SET reason = 'other' WHERE record_id = $1`)).rejects.toThrow();
    await expect(as(`DELETE FROM record_version WHERE record_id = $1`)).rejects.toThrow();
    await expect(
      as(`INSERT INTO record_version SELECT gen_random_uuid(), centre_id, side, kind, record_id, 9, change, reason,
            sealed_for, content, changed_at, (SELECT id FROM staff WHERE id <> app_staff() LIMIT 1)
          FROM record_version WHERE record_id = $1`),
    ).rejects.toThrow();
    await expect(domain.owner(`DELETE FROM record_version WHERE record_id = $1`, [id])).rejects.toThrow();
  });

  describe('of whose it is', () => {
    it('move it to another woman, and back to nobody, with what her file says of her that day', async () => {
      const [first, second] = [await register(), await register({ ...woman, oblast: 'talas' })];
      const id = await log({
        happenedAt: '2019-11-20T10:00:00+06:00',
        personId: first,
        ageBand: 'not_known',
      });
      expect(await read(id)).toMatchObject({ personId: first, ageBand: '14-17' });
      expect(await refusalCode(link(id, 1, { personId: second }))).toBe('appeals.already_linked');
      await link(id, 1, { personId: second, why: WHY });
      expect(await read(id)).toMatchObject({ personId: second, oblast: 'talas', language: 'uz', version: 2 });
      await link(id, 2, { personId: null, why: WHY });
      expect(await read(id)).toMatchObject({ personId: null, code: null, version: 3 });
      expect(await history(id)).toMatchObject([
        {
          change: 'relinked',
          fields: [
            { field: 'client', after: [] },
            { field: 'ageBand', after: ['not_known'] },
            { field: 'oblast', after: ['naryn'] },
            { field: 'language', after: ['ky'] },
          ],
        },
        { change: 'relinked', fields: [{ field: 'client' }, { field: 'oblast' }, { field: 'language' }] },
      ]);
    });

    it('do not go back to whose it was when she is merged with somebody', async () => {
      const [wrong, right] = [await register(), await register()];
      const id = await log({ personId: wrong });
      await link(id, 1, { personId: right, why: WHY });
      await domain.as(intake, () => domain.get(Database).sql(`SELECT person_follow($1, $2)`, [[wrong], []]));
      expect(await read(id)).toMatchObject({ personId: right });
    });

    it('register the caller of an anonymous appeal and open her case in one step', async () => {
      const id = await log({ sex: 'not_known', ageBand: 'not_known', oblast: 'not_known' });
      const linked = await link(id, 1, { register: { ...woman, birth: { age: 16 } }, openCase: true });
      expect(linked).toMatchObject({
        caseId: expect.any(String) as string,
        code: expect.any(String) as string,
      });
      expect(await read(id)).toMatchObject({ sex: 'female', ageBand: '14-17', oblast: 'osh' });
    });

    it('take an age that was typed as that of the day of the appeal', async () => {
      const id = await log({
        ...{ happenedAt: '2019-11-20T10:00:00+06:00', sex: 'not_known', ageBand: 'not_known' },
        register: { ...woman, birth: { age: 16 } },
      });
      const later = await log({
        happenedAt: '2026-11-20T10:00:00+06:00',
        ageBand: 'not_known',
        personId: (await read(id)).personId,
      });
      expect([(await read(id)).ageBand, (await read(later)).ageBand]).toEqual(['14-17', '18-24']);
    });
  });

  describe('count first and repeat by what is on file now', () => {
    it('when an older appeal is added, linked, voided, moved in time, or hers no more', async () => {
      const her = await register();
      const latest = await log({ happenedAt: '2026-11-20T10:00:00+06:00', personId: her });
      const isRepeat = async (): Promise<boolean> => (await read(latest)).repeat;
      expect(await isRepeat()).toBe(false);
      const older = await log({ happenedAt: '2026-11-10T10:00:00+06:00', personId: her });
      expect(await isRepeat()).toBe(true);
      await mark('void', older, 1);
      expect(await isRepeat()).toBe(false);
      await mark('restore', older, 2);
      await correct(older, 3, { happenedAt: '2026-11-21T10:00:00+06:00' });
      expect(await isRepeat()).toBe(false);
      expect((await read(older)).repeat).toBe(true);
      await correct(older, 4, { happenedAt: '2026-11-01T10:00:00+06:00' });
      await link(older, 5, { personId: null, why: WHY });
      expect(await isRepeat()).toBe(false);
      await link(older, 6, { personId: her });
      expect(await isRepeat()).toBe(true);
    });

    it('a case opened by mistake makes nobody repeat', async () => {
      const her = await register();
      const { id } = await domain.as(intake, () =>
        domain.get(CaseLifecycle).open(intake, { personId: her, kind: 'survivor' }),
      );
      domain.clock.set('2026-11-24T06:00:00Z');
      const appeal = await log({ happenedAt: '2026-11-24T10:00:00+06:00', personId: her });
      expect((await read(appeal)).repeat).toBe(true);
      await domain.as(intake, () =>
        domain.get(CaseLifecycle).close(intake, id, 1, { reason: 'opened_by_mistake' }),
      );
      expect((await read(appeal)).repeat).toBe(false);
      domain.clock.set('2026-11-23T06:00:00Z');
    });
  });
});
