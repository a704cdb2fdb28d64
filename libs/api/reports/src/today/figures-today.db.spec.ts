import type { Principal } from '@baanek/kernel';
import { startDomain, type TestDomain } from '@baanek/kernel/testing';
import { type Line, TodayBook } from '@baanek/tasks';
import { ReportsModule } from '../reports.module';
import { FigureSharing } from '../sharing/figure-sharing.service';

describe('figures in “today”', () => {
  let domain: TestDomain;
  let director: Principal;

  beforeAll(async () => {
    domain = await startDomain({ modules: [ReportsModule] });
  });
  beforeEach(async () => {
    director = await domain.staff(await domain.centre(), 'director');
  });
  afterAll(() => domain.close());

  const lines = async (day: string, since: string, by = director): Promise<readonly Line[]> => {
    const now = new Date(`${day}T09:00:00+06:00`);
    domain.clock.set(now.toISOString());
    const found = await domain.as(by, () =>
      domain.get(TodayBook).read({ by, now, today: day, since: new Date(`${since}T00:00:00+06:00`) }),
    );
    return found.flatMap(each => each.lines ?? []);
  };
  const share = (month: string): Promise<unknown> =>
    domain.as(director, async () => {
      const { digest } = await domain.get(FigureSharing).preview(director, month);
      return domain.get(FigureSharing).decide(director, month, { shared: true, digest });
    });

  it('tell a director from the first of a month until its release, once where her centre never shared', async () => {
    const [line] = await lines('2045-05-01', '2045-04-27');
    expect(line).toMatchObject({ kind: 'figures_to_share', urgency: 'new', text: '2045-04' });
    expect(await lines('2045-05-03', '2045-05-02')).toEqual([]); // marked as seen
    expect(await lines('2045-05-10', '2045-04-30')).toEqual([]);
  });

  it('ask a centre that has shared before until it has shared this month too', async () => {
    await lines('2045-07-02', '2045-07-01');
    await share('2045-06');
    expect(await lines('2045-07-02', '2045-06-30')).toEqual([]);
    const [line] = await lines('2045-08-05', '2045-08-04');
    expect(line).toMatchObject({ kind: 'figures_to_share', urgency: 'now', text: '2045-07' });
  });

  it('tell an intake worker nothing', async () => {
    const intake = await domain.staff(director.centreId, 'intake');
    expect(await lines('2045-05-01', '2045-04-27', intake)).toEqual([]);
  });
});
