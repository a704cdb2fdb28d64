import type { Principal } from '@baanek/kernel';
import { refusalCode, startDomain, type TestDomain } from '@baanek/kernel/testing';
import { REGISTRY_ENTITIES, Registration } from '@baanek/registry';
import { CASES_ENTITIES, CasesModule } from '../cases.module';
import { AppealClients } from './appeal-clients.service';
import { AppealRegister } from './appeal-register.service';
import { CallerEnquiries } from './caller-enquiries.service';

describe('a caller asks about somebody', () => {
  let domain: TestDomain;
  let intake: Principal;

  beforeAll(async () => {
    domain = await startDomain({
      modules: [CasesModule],
      entities: [...CASES_ENTITIES, ...REGISTRY_ENTITIES],
    });
    intake = await domain.staff(await domain.centre(), 'intake');
  });
  afterAll(() => domain.close());

  const happenedAt = '2026-11-20T10:00:00+06:00';
  const ask = (about: string): Promise<{ id: string; version: number }> =>
    domain.as(intake, () => domain.get(CallerEnquiries).log(intake, { happenedAt, channel: 'phone', about }));
  const aWoman = (surname: string): Promise<{ id: string }> =>
    domain.as(intake, () =>
      domain.get(Registration).register(intake, {
        names: { surname, given: 'Айгүл', patronymic: '', formerNames: [] },
        ...{ sex: 'female', oblast: 'chui', language: 'ky', interpreter: false, wheelchair: false },
      }),
    );

  it('is logged as an appeal that names nobody; what was typed is sealed and can be read', async () => {
    const { id, version } = await ask('Муж спрашивает об Асановой Айгүл');
    expect(version).toBe(1);
    const read = await domain.as(intake, () => domain.get(AppealRegister).read(intake, id));
    expect(read).toMatchObject({
      ...{ kind: 'asks_about_somebody', outcome: 'nothing_told', personId: null, repeat: false },
      ...{ reason: 'Муж спрашивает об Асановой Айгүл', sex: 'not_known', violence: ['not_known'] },
    });
    const list = await domain.as(intake, () =>
      domain.get(AppealRegister).list(intake, { kind: 'asks_about_somebody' }),
    );
    expect(list.appeals.map(appeal => appeal.id)).toEqual([id]);
  });

  it('leaves the same rows whether or not she is on file', async () => {
    await aWoman('Асанова');
    const left = async (about: string): Promise<unknown> => {
      const { id } = await ask(about);
      const [row] = await domain.owner<{ row: object }>(
        `SELECT to_jsonb(a) - '{id,words,logged_at}'::text[] AS row FROM appeal a WHERE id = $1`,
        [id],
      );
      const trail = await domain.owner(
        `SELECT action, subject_kind, subject_ids, reason FROM audit_event WHERE subject_id = $1`,
        [id],
      );
      return { row, trail };
    };
    expect(await left('Асанова Айгүл')).toEqual(await left('Осмонова Жазгүл'));
  });

  it('takes no client, by the API and by the database', async () => {
    const [{ id }, { id: personId }] = [await ask('Токтогулова'), await aWoman('Токтогулова')];
    const link = domain.as(intake, () => domain.get(AppealClients).link(intake, id, 1, { personId }));
    expect(await refusalCode(link)).toBe('request.not_found');
    await expect(
      domain.owner(`UPDATE appeal SET person_id = $2 WHERE id = $1`, [id, personId]),
    ).rejects.toThrow('appeal_asks_names_nobody');
  });

  it('refuses a moment that has not come', async () => {
    const later = { happenedAt: '2099-01-01T10:00:00+06:00', channel: 'phone' as const };
    const attempt = domain.as(intake, () => domain.get(CallerEnquiries).log(intake, later));
    await expect(attempt).rejects.toMatchObject({ faults: [{ field: 'happenedAt', rule: 'inThePast' }] });
  });
});
