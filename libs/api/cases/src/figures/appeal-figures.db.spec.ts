import { Database, type Principal } from '@baanek/kernel';
import { refusalCode, startDomain, type TestDomain } from '@baanek/kernel/testing';
import { type PersonFields, REGISTRY_ENTITIES, Registration } from '@baanek/registry';
import { CASES_ENTITIES, CasesModule } from '../cases.module';
import type { AppealFigures } from './appeal-figures.dto';
import { AppealFigureBook, FIGURES } from './appeal-figures.service';
import { countSpans } from './count-spans.rules';

const WOMAN = {
  ...{ sex: 'female', oblast: 'naryn', language: 'ky', interpreter: false, wheelchair: false },
} satisfies PersonFields;

describe('figures of appeals', () => {
  let domain: TestDomain;
  let director: Principal;

  beforeAll(async () => {
    domain = await startDomain({
      modules: [CasesModule],
      entities: [...CASES_ENTITIES, ...REGISTRY_ENTITIES],
    });
  });
  beforeEach(async () => {
    director = await domain.staff(await domain.centre(), 'director');
  });
  afterAll(() => domain.close());

  const COLUMNS = `id, centre_id, happened_at, kind, channel, sex, age_band, violence, person_id, outcome, import_digest,
    relation, oblast, language, services, words, logged_by`;
  const REST = `'spouse', 'naryn', 'ky', '{}', ''`;
  const log = (
    at: string,
    facts: Partial<Record<'kind' | 'personId' | 'digest' | 'violence', string>> = {},
  ): unknown =>
    domain.owner(
      `INSERT INTO appeal (${COLUMNS}) VALUES (gen_random_uuid(), $1, $2, $3, 'phone', 'female', '25-34', $4, $5, $6, $7, ${REST}, $8)`,
      [
        ...[
          director.centreId,
          at,
          facts.kind ?? 'help',
          facts.violence ?? '{physical}',
          facts.personId ?? null,
        ],
        ...[facts.kind ? 'nothing_told' : 'advised', facts.digest ?? null, director.staffId],
      ],
    );
  const aClient = async (): Promise<string> => {
    const intake = await domain.staff(director.centreId, 'intake');
    return (await domain.as(intake, () => domain.get(Registration).register(intake, WOMAN))).id;
  };
  const figures = (from: string, to: string, by = director): Promise<AppealFigures> =>
    domain.as(by, () => domain.get(AppealFigureBook).of({ from, to }));

  it('count each appeal once in its day, hour and kind, and once for each type of violence', async () => {
    const personId = await aClient();
    await log('2026-10-31T23:59:00+06:00', { personId });
    await log('2026-11-01T00:00:00+06:00', { violence: '{physical,economic}' });
    await log('2026-11-29T09:30:00+06:00', { personId });
    await log('2026-11-30T23:59:00+06:00', { kind: 'asks_about_somebody', violence: '{not_known}' });
    await log('2026-11-02T00:00:00+06:00', { digest: '\\x01' });
    await log('2026-12-01T00:00:00+06:00');
    expect(await figures('2026-11-01', '2026-11-30')).toEqual({
      total: 4,
      channel: [{ value: 'phone', n: 4 }],
      kind: [
        { value: 'first', n: 2 },
        { value: 'asks_about_somebody', n: 1 },
        { value: 'repeat', n: 1 },
      ],
      violence: [
        { value: 'physical', n: 3 },
        { value: 'economic', n: 1 },
      ],
      sex: [{ value: 'female', n: 3 }],
      ageBand: [{ value: '25-34', n: 3 }],
      oblast: [{ value: 'naryn', n: 3 }],
      weekday: [
        { value: '1', n: 2 },
        { value: '7', n: 2 },
      ],
      hour: [
        { value: '0', n: 1 },
        { value: '23', n: 1 },
        { value: '9', n: 1 },
      ],
    });
  });

  it('are of one’s own centre, and for no role that does not read appeals', async () => {
    await log('2026-11-01T00:00:00+06:00');
    const stranger = await domain.staff(await domain.centre(), 'director');
    const shelter = await domain.staff(director.centreId, 'shelter');
    for (const by of [stranger, shelter])
      expect(await figures('2026-11-01', '2026-11-30', by)).toMatchObject({ total: 0, sex: [] });
  });

  it.each([
    ['2026-11-02', '2026-11-01', 'request.invalid'],
    ['2021-11-24', '2026-11-24', 'request.invalid'],
    ['2021-11-25', '2026-11-24', 'done'],
    ['2024-02-29', '2024-02-29', 'done'],
  ])('from %s to %s: %s', async (from, to, code) => {
    expect(await refusalCode(figures(from, to))).toBe(code);
  });

  it('of five years with a hundred thousand appeals are added up from few counts, without reading an appeal', async () => {
    await domain.owner(
      `INSERT INTO appeal (${COLUMNS})
       SELECT gen_random_uuid(), $1, '2022-01-01'::timestamptz + i * interval '25 minutes', 'help', 'phone', 'female', '25-34',
              '{physical}', NULL, 'advised', NULL, ${REST}, $2 FROM generate_series(1, 100000) AS i`,
      [director.centreId, director.staffId],
    );
    try {
      await domain.owner('VACUUM appeal_delta'); // as it does by itself
      const [from, to] = ['2022-01-02', '2026-12-30'];
      const spans = countSpans(from, to);
      const plan = await domain.as(director, () =>
        domain
          .get(Database)
          .sql<Record<string, string>>(`EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) ${FIGURES}`, [
            ...[
              spans.map(({ span }) => span),
              spans.map(({ first }) => first),
              spans.map(({ last }) => last),
            ],
            ...[from, to, from, to],
          ]),
      );
      const lines = plan.map(row => Object.values(row).join(''));
      expect(lines.join('\n')).toContain('appeal_count_pkey');
      const read = lines.flatMap(line => {
        const found = /Scan .*\(actual rows=(\d+)\S* loops=(\d+)\)/.exec(line);
        return found ? [Number(found[1]) * Number(found[2])] : [];
      });
      expect(Math.max(...read)).toBeLessThan(3_500);
      const { total } = await figures('2022-01-01', '2026-12-31');
      expect(total).toBe(100_000);
    } finally {
      // other specs use this database after this one
      await domain.owner(`DELETE FROM appeal WHERE centre_id = $1`, [director.centreId]);
    }
    expect((await figures('2022-01-01', '2026-12-31')).total).toBe(0);
  }, 60_000);
});
