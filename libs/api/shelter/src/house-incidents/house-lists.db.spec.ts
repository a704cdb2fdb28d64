import type { TestDomain } from '@baanek/kernel/testing';
import { PlaceEnquiries } from '../enquiries/place-enquiries.service';
import { PlaceRefusals } from '../refusals/refusals.service';
import { Separations } from '../separations/separations.service';
import { startShelter } from '../testing/domain';
import { SmallHouse } from '../testing/small-house';
import { HouseIncidents } from './house-incidents.service';

interface Page {
  ids: string[];
  next: string | null;
}

interface List {
  add: (house: SmallHouse, n: number) => Promise<string>;
  page: (house: SmallHouse, after?: string) => Promise<Page>;
}

const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);

describe('lists of a house, a page at a time', () => {
  let domain: TestDomain;
  let house: SmallHouse;
  let other: SmallHouse;

  beforeAll(async () => {
    domain = await startShelter();
    [house, other] = [await SmallHouse.build(domain, 1), await SmallHouse.build(domain, 1)];
  });
  afterAll(() => domain.close());

  const at = (n: number): string => new Date(Date.parse('2026-11-20T06:00:00Z') + n * 1000).toISOString();
  const from = (after: string | undefined): { after?: string } => (after ? { after } : {});
  const LISTS: Record<string, List> = {
    'house incidents': {
      add: async ({ manager, id }, n) => {
        const told = {
          houseId: id,
          roomId: null,
          kind: 'fire' as const,
          measures: ['none' as const],
          note: '',
        };
        const command = { ...told, happenedAt: at(n) };
        return (await house.do(() => domain.get(HouseIncidents).report(manager, command))).id;
      },
      page: async (one, after) => {
        const { incidents, next } = await one.do(() => domain.get(HouseIncidents).list(from(after)));
        return { ids: idsOf(incidents), next };
      },
    },
    refusals: {
      add: async ({ manager }, n) => {
        domain.clock.set(at(n));
        const told = {
          women: 1,
          men: 0,
          girls: 0,
          boys: 0,
          reason: 'no_places',
          sentTo: 'relatives',
        } as const;
        return (await house.do(() => domain.get(PlaceRefusals).refuse(manager, told))).id;
      },
      page: async (one, after) => {
        const { refusals, next } = await one.do(() => domain.get(PlaceRefusals).list(from(after)));
        return { ids: idsOf(refusals), next };
      },
    },
    'place enquiries': {
      add: async ({ manager }, n) => {
        domain.clock.set(at(n));
        const guests = [{ sex: 'female' as const, age: 30, stepFree: false }];
        const told = { fromDay: '2026-11-23', nights: 2, isolation: false, guests };
        const command = { ...told, toCentreId: other.centreId };
        return (await house.do(() => domain.get(PlaceEnquiries).send(manager, command))).id;
      },
      page: async (one, after) => {
        const query = { way: 'sent' as const, ...from(after) };
        const { enquiries, next } = await one.do(() => domain.get(PlaceEnquiries).list(one.manager, query));
        return { ids: idsOf(enquiries), next };
      },
    },
    separations: {
      add: async ({ manager, centreId, intake }, n) => {
        // two households of nobody but their names: a hundred families would take their time to register
        const [first, second] = await domain.owner<{ id: string }>(
          `INSERT INTO household (id, centre_id, created_by)
           SELECT gen_random_uuid(), $1, $2 FROM generate_series(1, 2) RETURNING id`,
          [centreId, intake.staffId],
        );
        domain.clock.set(at(n));
        const pair = { firstId: first?.id ?? '', secondId: second?.id ?? '' };
        return (await house.do(() => domain.get(Separations).keep(manager, pair))).id;
      },
      page: async (one, after) => {
        const { pairs, next } = await one.do(() => domain.get(Separations).list(from(after)));
        return { ids: idsOf(pairs), next };
      },
    },
  };

  it.each(Object.keys(LISTS))('of %s repeat and skip nothing while others write', async kind => {
    const list = LISTS[kind];
    if (!list) throw new Error(kind);
    const made: string[] = [];
    for (let n = 0; n < 120; n++) made.push(await list.add(house, n));
    const seen: string[] = [];
    for (let next: string | null | undefined; next !== null;) {
      const page: Page = await list.page(house, next);
      seen.push(...page.ids);
      next = page.next;
      await list.add(house, 200 + seen.length); // later than all: it belongs before the first page
    }
    expect(seen).toEqual(made.toReversed());
    expect(await list.page(other)).toEqual({ ids: [], next: null });
  });
});
