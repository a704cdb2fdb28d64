import { CHANNELS, VIOLENCE_TYPES } from '@baanek/contracts';
import { Database, type Principal } from '@baanek/kernel';
import { startDomain, type TestDomain } from '@baanek/kernel/testing';
import { type PersonFields, REGISTRY_ENTITIES, Registration } from '@baanek/registry';
import fc from 'fast-check';
import type { LogAppeal } from '../appeals/appeal.dto';
import { AppealLog } from '../appeals/appeal-log.service';
import { BulkAppeals } from '../appeals/bulk-appeals.service';
import { CASES_ENTITIES, CasesModule } from '../cases.module';
import { AppealFigureBook } from './appeal-figures.service';
import { plainFigures } from './testing/plain-figures';

const WOMAN = {
  ...{ sex: 'female', oblast: 'naryn', language: 'ky', interpreter: false, wheelchair: false },
} satisfies PersonFields;
const PERIODS = [
  { from: '2024-01-01', to: '2026-12-31' },
  { from: '2024-12-20', to: '2026-02-11' },
  { from: '2025-03-05', to: '2025-03-09' },
];

describe('figures that are kept', () => {
  let domain: TestDomain;
  let intake: Principal;
  let women: string[];

  beforeAll(async () => {
    domain = await startDomain({
      modules: [CasesModule],
      entities: [...CASES_ENTITIES, ...REGISTRY_ENTITIES],
    });
  });
  beforeEach(async () => {
    intake = await domain.staff(await domain.centre(), 'intake');
    women = [];
    for (let i = 0; i < 4; i++)
      women.push((await domain.as(intake, () => domain.get(Registration).register(intake, WOMAN))).id);
  });
  afterAll(() => domain.close());

  const agree = async (): Promise<void> => {
    for (const period of PERIODS)
      expect(await domain.as(intake, () => domain.get(AppealFigureBook).of(period))).toEqual(
        await plainFigures(domain, intake.centreId, period),
      );
    await monthAgrees();
  };
  /** What is exported of a month for figures of the association. */
  const monthAgrees = async (): Promise<void> => {
    const rows = await domain.as(intake, () =>
      domain
        .get(Database)
        .sql<{ fact: string; n: number }>(`SELECT fact, n FROM appeal_month_counts('2025-03-01')`),
    );
    const of = (fact: string): number => rows.find(row => row.fact === fact)?.n ?? 0;
    const plain = await plainFigures(domain, intake.centreId, { from: '2025-03-01', to: '2025-03-31' });
    for (const part of ['channel', 'violence', 'sex', 'ageBand', 'oblast'] as const)
      expect(plain[part].map(({ value }) => of(`${part}:${value}`))).toEqual(plain[part].map(({ n }) => n));
    const [known, first] = [of('kind:known'), of('kind:first')];
    const kinds = { first: of('kind:help') - known + first, repeat: known - first };
    expect(Object.entries(kinds).filter(([, n]) => n > 0)).toEqual(
      ['first', 'repeat'].flatMap(kind => {
        const found = plain.kind.find(({ value }) => value === kind);
        return found ? [[kind, found.n]] : [];
      }),
    );
  };
  const lines = async (): Promise<number> => {
    const [row] = await domain.owner<{ n: number }>(
      `SELECT count(*)::int AS n FROM appeal_delta WHERE centre_id = $1`,
      [intake.centreId],
    );
    return row?.n ?? 0;
  };
  const facts = (n: number): Omit<LogAppeal, 'reason' | 'advice'> & { reason: string; advice: string } => ({
    ...{ reason: '', advice: '', sex: n % 5 ? 'female' : 'male', ageBand: 'not_known', relation: 'spouse' },
    channel: CHANNELS[n % CHANNELS.length] ?? 'phone',
    violence: VIOLENCE_TYPES.slice(n % 3, (n % 3) + 1 + (n % 2)),
    ...{ oblast: 'naryn', language: 'ky', services: [], outcome: 'advised' },
    happenedAt: new Date(Date.UTC(2024, 0, 1) + ((n * 7919) % 20_000) * 3_600_000).toISOString(),
  });
  const importMany = (first: number, count: number): Promise<string[]> =>
    domain.as(intake, () =>
      domain.get(BulkAppeals).insert(
        intake,
        Array.from({ length: count }, (_, i) => ({
          facts: facts(first + i),
          personId: women[(first + i) % 9] ?? null,
          digest: Buffer.from(String(first + i)),
        })),
      ),
    );

  it('are those counted one by one after any changes in any order, folded at any time', async () => {
    const n = fc.nat({ max: 5_000 });
    const [appeal, ofCase] = ['UPDATE appeal SET', 'UPDATE client_case SET'];
    const statement = fc.oneof(
      n.map(of => `${appeal} happened_at = happened_at - ${of} * interval '5 hours' WHERE PICKED`),
      n.map(of => `${appeal} happened_at = '2025-03-07T10:00Z' WHERE PICKED AND ${of} > 0`),
      fc.constantFrom(
        `${appeal} voided_at = now() WHERE PICKED`,
        `${appeal} voided_at = NULL WHERE PICKED`,
        `${appeal} from_elsewhere = NOT from_elsewhere WHERE PICKED`,
        `${appeal} origin_person_id = NULL, person_id = NULL WHERE PICKED`,
        `${appeal} origin_person_id = WOMAN, person_id = WOMAN WHERE PICKED`,
        `${appeal} version = version + 1 WHERE centre_id = CENTRE`,
        `${appeal} channel = 'police', violence = '{sexual,economic}' WHERE PICKED`,
        `DELETE FROM appeal WHERE PICKED`,
        `${ofCase} opened_at = opened_at - interval '200 days' WHERE centre_id = CENTRE AND person_id = WOMAN`,
        `${ofCase} voided_at = now() WHERE centre_id = CENTRE AND person_id = WOMAN`,
        `DELETE FROM client_case WHERE centre_id = CENTRE AND person_id = WOMAN`,
        `INSERT INTO client_case (id, centre_id, person_id, kind, state, opened_at, opened_by)
         SELECT gen_random_uuid(), CENTRE, WOMAN, 'short_term', 'closed', '2025-06-01T10:00Z', LOGGER`,
        `SELECT appeal_fold(CENTRE)`,
      ),
    );
    const step = fc.record({ statement, pick: fc.nat({ max: 12 }), woman: fc.nat({ max: 3 }) });
    await importMany(0, 40);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), n, async (steps, more) => {
        await importMany(6_000 + more, 3).catch(() => undefined); // these rows are in already
        for (const { statement: text, pick, woman } of steps)
          await domain.owner(
            text
              .replaceAll(
                'PICKED',
                `centre_id = CENTRE AND hashtext(id::text) % 13 IN (${pick}, ${pick - 12})`,
              )
              .replaceAll('CENTRE', `'${intake.centreId}'`)
              .replaceAll('WOMAN', `'${women[woman] ?? ''}'`)
              .replaceAll('LOGGER', `'${intake.staffId}'`),
          );
        await agree();
      }),
      { numRuns: 40, seed: 27 },
    );
  }, 240_000);

  it('lose nothing of what is logged, moved and folded in the same moment, and nobody waits for ever', async () => {
    await importMany(0, 250);
    const log = (i: number): Promise<unknown> =>
      domain.as(intake, () =>
        domain.get(AppealLog).log(intake, { ...facts(i), personId: women[i % women.length] ?? null }),
      );
    const move = (i: number): Promise<unknown> =>
      domain.owner(
        `UPDATE appeal SET happened_at = happened_at - interval '40 days' WHERE centre_id = $1 AND person_id = $2`,
        [intake.centreId, women[i % women.length]],
      );
    await Promise.all(Array.from({ length: 60 }, (_, i) => (i % 6 === 5 ? move(i) : log(i))));
    await importMany(1_000, 300);
    await agree();
    expect(await lines()).toBeLessThan(256);
  }, 60_000);

  it('wait for no journal that is being entered', async () => {
    await importMany(0, 250);
    await domain.as(intake, async () => {
      await domain.get(BulkAppeals).insert(intake, [
        { facts: facts(3), personId: women[0] ?? null, digest: Buffer.from('a') },
        ...Array.from({ length: 20 }, (_, i) => ({
          ...{ facts: facts(i), personId: null, digest: Buffer.from(`b${i}`) },
        })),
      ]);
      await domain.owner(`SELECT set_config('lock_timeout', '2s', false)`);
      await domain.owner(
        `UPDATE appeal SET happened_at = happened_at - interval '1 day' WHERE centre_id = $1 AND person_id = $2`,
        [intake.centreId, women[0]],
      );
      await domain.owner(`SELECT set_config('lock_timeout', '0', false)`);
    });
    await agree();
  });

  it('are written by nobody, and read by those who read appeals of this centre', async () => {
    await importMany(0, 300);
    await importMany(500, 3);
    const readers = ['intake', 'director', 'counsellor', 'lawyer'] as const;

    const seen = async (by: Principal): Promise<number[]> =>
      domain.as(by, async () => {
        const counts: number[] = [];
        for (const sql of [
          `SELECT count(*)::int AS n FROM appeal_count`,
          `SELECT count(*)::int AS n FROM appeal_delta`,
          `SELECT count(*)::int AS n FROM appeal_first`,
        ])
          counts.push((await domain.get(Database).sql<{ n: number }>(sql))[0]?.n ?? -1);
        return counts.map(n => Math.sign(n));
      });
    for (const role of readers)
      expect(await seen(await domain.staff(intake.centreId, role))).toEqual([1, 1, 1]);
    const strangers = [
      await domain.staff(intake.centreId, 'shelter'),
      await domain.staff(await domain.centre(), 'intake'),
    ];
    for (const by of strangers) expect(await seen(by)).toEqual([0, 0, 0]);
    for (const table of ['appeal_count', 'appeal_delta', 'appeal_first'])
      await expect(
        domain.as(intake, () => domain.get(Database).sql(`UPDATE ${table} SET centre_id = centre_id`)),
      ).rejects.toThrow('permission denied');
    await expect(
      domain.as(intake, () => domain.get(Database).sql(`SELECT appeal_fold($1)`, [intake.centreId])),
    ).rejects.toThrow('permission denied');
  });
});
