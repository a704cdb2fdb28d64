import type { Principal } from '@baanek/kernel';
import { refusalCode, startDomain, type TestDomain } from '@baanek/kernel/testing';
import { ACCESS_ENTITIES, AccessModule } from '../access.module';
import type { ListView } from './list-views.dto';
import { ListViews } from './list-views.service';

const view = (name: string): ListView => ({ name, query: 'state=closed', opens: false });

describe('the views of a list', () => {
  let domain: TestDomain;
  let centre: string;

  beforeAll(async () => {
    domain = await startDomain({ modules: [AccessModule.with({ demo: null })], entities: ACCESS_ENTITIES });
    centre = await domain.centre();
  });
  afterAll(() => domain.close());

  const keep = (by: Principal, seen: number, ...names: string[]): Promise<unknown> =>
    domain.as(by, () =>
      domain.get(ListViews).keep(by, seen, { list: 'cases', views: names.map(name => view(name)) }),
    );
  const kept = async (by: Principal): Promise<[string, number][]> => {
    const lists = await domain.as(by, () => domain.get(ListViews).list(by));
    return lists.map(({ views, version }) => [views.map(({ name }) => name).join(), version]);
  };

  it.each(['intake', 'facilitator', 'auditor'] as const)('of %s are hers alone', async role => {
    const [own, colleague] = [await domain.staff(centre, role), await domain.staff(centre, role)];
    await keep(own, 0, 'Закрытые');
    expect([await kept(own), await kept(colleague)]).toEqual([[['Закрытые', 1]], []]);
  });

  it('are not kept over what was kept meanwhile', async () => {
    const own = await domain.staff(centre, 'intake');
    await keep(own, 0, 'Первый');
    expect(await refusalCode(keep(own, 0, 'Второй'))).toBe('version.stale');
    await keep(own, 1, 'Первый', 'Второй');
    expect(await refusalCode(keep(own, 1))).toBe('version.stale');
    expect(await kept(own)).toEqual([['Первый,Второй', 2]]);
    const another = await domain.staff(centre, 'intake');
    expect(await refusalCode(keep(another, 3, 'Первый'))).toBe('version.stale');
  });
});
