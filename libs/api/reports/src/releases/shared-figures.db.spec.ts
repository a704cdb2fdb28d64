import { Database, type Principal, systemIn } from '@baanek/kernel';
import { refusalCode, startDomain, type TestDomain } from '@baanek/kernel/testing';
import type { FigureMonth, FigurePreview, ReleasedFigures } from '../figures.dto';
import '../refusals';
import { ReportsModule } from '../reports.module';
import { FigureSharing } from '../sharing/figure-sharing.service';
import { ReleaseReader } from './release-reader.service';

describe('figures that centres share', () => {
  let domain: TestDomain;
  let directors: Principal[];
  let analyst: Principal;
  let year = 2030;

  beforeAll(async () => {
    domain = await startDomain({ modules: [ReportsModule] });
  });
  // months belong to all centres: each test has its own
  beforeEach(async () => {
    year++;
    at(`${year}-04-02T09:00:00+06:00`);
    directors = [];
    for (let i = 0; i < 4; i++) directors.push(await domain.staff(await domain.centre(), 'director'));
    analyst = await domain.staff(await domain.centre(), 'analyst');
  });
  afterAll(() => domain.close());

  const at = (moment: string): void => {
    domain.clock.set(moment);
  };
  const afterTheDay = (): void => {
    at(`${year}-04-10T00:00:00+06:00`);
  };
  const march = (): string => `${year}-03`;
  const director = (i: number): Principal => {
    const found = directors[i];
    if (!found) throw new Error('there are four');
    return found;
  };
  const log = (by: Principal, n: number, sex: string, oblast = 'naryn'): Promise<unknown> =>
    domain.owner(
      `INSERT INTO appeal (id, centre_id, happened_at, kind, channel, sex, age_band, violence, outcome, relation, oblast,
                           language, services, words, logged_by)
       SELECT gen_random_uuid(), $1, $2, 'help', 'phone', $3, '25-34', '{physical}', 'advised', 'spouse', $4, 'ky', '{}', '', $5
       FROM generate_series(1, $6)`,
      [by.centreId, `${year}-03-31T23:30:00+06:00`, sex, oblast, by.staffId, n],
    );
  const preview = (by: Principal): Promise<FigurePreview> =>
    domain.as(by, () => domain.get(FigureSharing).preview(by, march()));
  const months = (by: Principal): Promise<FigureMonth[]> =>
    domain.as(by, () => domain.get(FigureSharing).months(by));
  const stateOf = async (by: Principal): Promise<string | undefined> =>
    (await months(by)).find(({ month }) => month === march())?.state;
  const decide = async (by: Principal, shared: boolean, digest?: string): Promise<FigureMonth> => {
    const seen = digest ?? (await preview(by)).digest;
    return domain.as(by, () => domain.get(FigureSharing).decide(by, march(), { shared, digest: seen }));
  };
  const release = (by = analyst): Promise<ReleasedFigures> =>
    domain.as(by, () => domain.get(ReleaseReader).read(by, march()));
  const threeShare = async (): Promise<void> => {
    for (const by of directors.slice(0, 3)) {
      await log(by, 4, 'female');
      await decide(by, true);
    }
  };

  it('leave as they were seen, and stay so whatever is corrected later', async () => {
    const first = director(0);
    await log(first, 12, 'female');
    await log(first, 2, 'male');
    const seen = await preview(first);
    expect(seen.counts.tables.find(({ of }) => of === 'sex')?.cells).toEqual([
      { value: 'female', n: 12 },
      { value: 'male', n: 2 },
    ]);
    expect(seen.seen.tables.find(({ of }) => of === 'sex')?.cells.map(({ n }) => n)).toEqual([null, null]);
    await decide(first, true);
    await domain.owner(`UPDATE appeal SET voided_at = now() WHERE centre_id = $1`, [first.centreId]);
    expect((await preview(first)).counts).toEqual(seen.counts);
  });

  it('are shared only as they were seen', async () => {
    const first = director(0);
    const { digest } = await preview(first);
    await log(first, 1, 'female');
    expect(await refusalCode(decide(first, true, digest))).toBe('figures.changed');
    expect(await stateOf(first)).toBe('open');
  });

  it('are released once, from the tenth, as a sum without a centre', async () => {
    await threeShare();
    expect(await refusalCode(release())).toBe('request.not_found');
    afterTheDay();
    const { release: found, figures } = await release();
    expect(found).toMatchObject({ month: march(), centres: 3 });
    expect(figures).toMatchObject({ total: 12, help: 12, asks: 0 });
    expect(JSON.stringify({ found, figures })).not.toContain(director(0).centreId);
    expect(await stateOf(director(0))).toBe('released');
    expect(await stateOf(director(3))).toBe('late');
    for (const shared of [true, false])
      expect(await refusalCode(decide(director(shared ? 3 : 0), shared))).toBe('figures.not_open');
  });

  it('are new to an analyst until she opens them', async () => {
    await threeShare();
    afterTheDay();
    const isNew = async (by: Principal): Promise<boolean | undefined> =>
      (await domain.as(by, () => domain.get(ReleaseReader).list(by))).find(({ month }) => month === march())
        ?.isNew;
    const another = await domain.staff(analyst.centreId, 'analyst');
    expect(await isNew(analyst)).toBe(true);
    await release();
    expect([await isNew(analyst), await isNew(another)]).toEqual([false, true]);
  });

  it('are not released where fewer than three centres have something to share, nor those withdrawn', async () => {
    await threeShare();
    await decide(director(3), true); // without an appeal
    await decide(director(0), false);
    afterTheDay();
    expect(await refusalCode(release())).toBe('request.not_found');
    expect([await stateOf(director(1)), await stateOf(director(0))]).toEqual(['too_few', 'late']);
  });

  it('are released once when more ask at the same time than there are connections', async () => {
    await threeShare();
    afterTheDay();
    const found = await Promise.all(Array.from({ length: 50 }, () => release()));
    expect(new Set(found.map(({ release: { releasedAt } }) => releasedAt)).size).toBe(1);
    const rows = await domain.owner(`SELECT 1 FROM figure_release WHERE month = $1::date`, [`${march()}-01`]);
    expect(rows).toHaveLength(1);
  });

  it('take in no share that comes after the release, whatever clock it goes by', async () => {
    await threeShare();
    afterTheDay();
    await release();
    at(`${year}-04-09T23:59:00+06:00`);
    await log(director(3), 5, 'male');
    expect(await refusalCode(decide(director(3), true))).toBe('figures.not_open');
  });

  it('of a centre are shown to its director alone', async () => {
    await threeShare();
    const shares = (by: Principal): Promise<unknown[]> =>
      domain.as(by, () => domain.get(Database).sql(`SELECT month FROM figure_share`));
    expect(await shares(director(0))).toHaveLength(1);
    expect(await shares(director(3))).toEqual([]);
    const both = await domain.staff(director(0).centreId, 'intake', 'analyst');
    expect(await shares(both)).toEqual([]);
    await expect(shares(analyst)).rejects.toThrow('permission denied');
    const counted = (by: Principal): Promise<unknown[]> =>
      domain.as(by, () =>
        domain.get(Database).sql(`SELECT fact FROM appeal_month_counts($1::date)`, [`${march()}-01`]),
      );
    await expect(counted(analyst)).rejects.toThrow('permission denied');
    expect(await counted(director(3))).toEqual([]);
  });

  it('are summed for nobody but the release', async () => {
    await threeShare();
    const sums = (by: Parameters<TestDomain['as']>[0]): Promise<unknown[]> =>
      domain.as(by, () => domain.get(Database).sql(`SELECT * FROM figure_sums($1::date)`, [`${march()}-01`]));
    expect(await sums(analyst)).toEqual([]);
    await expect(sums(director(0))).rejects.toThrow('permission denied');
    expect(await sums(systemIn(analyst.centreId, 'office', 'release_figures'))).toMatchObject([
      { centres: 3 },
    ]);
    await decide(director(0), false);
    expect(await sums(systemIn(analyst.centreId, 'office', 'release_figures'))).toEqual([
      { centres: null, counts: null },
    ]);
    const released = (by: Principal): Promise<unknown[]> =>
      domain.as(by, () => domain.get(Database).sql(`SELECT * FROM figure_release`));
    expect(await released(director(1))).toEqual([]);
  });
});
