import { PAGE_ROWS, type Principal } from '@baanek/kernel';
import { startDomain, type TestDomain } from '@baanek/kernel/testing';
import { REGISTRY_ENTITIES, Registration } from '@baanek/registry';
import { CASES_ENTITIES, CasesModule } from '../cases.module';
import { CaseList } from '../files/case-list.service';
import { CaseLifecycle } from '../files/case-lifecycle.service';
import type { LogAppeal } from './appeal.dto';
import { AppealLog } from './appeal-log.service';
import { AppealRegister } from './appeal-register.service';

interface Page {
  after?: string;
  order?: 'asc' | 'desc';
  sort?: 'opened' | 'code';
  words?: string;
}

interface Shown {
  ids: string[];
  more: boolean;
}

/** A list of the centre: adds a record on a day of October, and reads a page. */
interface List {
  add: (day: number) => Promise<string>;
  read: (page: Page) => Promise<Shown>;
}

describe('lists that are read while others write', () => {
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

  const as = <T>(work: () => Promise<T>): Promise<T> => domain.as(intake, work);
  const moment = (day: number): string => `2026-10-${String(day).padStart(2, '0')}T10:00:00+06:00`;
  const appeal: Omit<LogAppeal, 'happenedAt'> = {
    ...{ channel: 'phone', sex: 'female', ageBand: '25-34', violence: ['physical'], relation: 'spouse' },
    ...{ oblast: 'naryn', language: 'ky', services: [], outcome: 'advised' },
  };
  const lists: Record<string, List> = {
    appeals: {
      add: async day =>
        (await as(() => domain.get(AppealLog).log(intake, { ...appeal, happenedAt: moment(day) }))).id,
      read: page =>
        as(async () => {
          const { appeals, more } = await domain.get(AppealRegister).list(intake, page);
          return { ids: appeals.map(({ id }) => id), more };
        }),
    },
    cases: {
      add: async day => {
        domain.clock.set(moment(day));
        const fields = { sex: 'female', oblast: 'osh', language: 'ky' } as const;
        const more = { interpreter: false, wheelchair: false };
        const { id: personId } = await as(() =>
          domain.get(Registration).register(intake, { ...fields, ...more }),
        );
        return (await as(() => domain.get(CaseLifecycle).open(intake, { personId, kind: 'survivor' }))).id;
      },
      read: page =>
        as(async () => {
          const { cases, more } = await domain.get(CaseList).page(intake, page);
          return { ids: cases.map(({ id }) => id), more };
        }),
    },
  };

  /** Every page, while records are added before and behind what was read. */
  async function readAll({ add, read }: List, page: Page): Promise<string[]> {
    const all: string[] = [];
    for (let more = true; more;) {
      const after = all.at(-1);
      const shown = await read(after ? { ...page, after } : page);
      all.push(...shown.ids);
      more = shown.more;
      for (const day of [1, 10, 27]) await add(day);
    }
    return all;
  }

  // many records share a moment: the id tells which comes first
  it.each([
    ['appeals', {}],
    ['appeals', { order: 'asc' }],
    ['cases', {}],
    ['cases', { order: 'asc' }],
    ['cases', { sort: 'code', order: 'asc' }],
    ['cases', { sort: 'code' }],
  ] as const)('%s by %j: no row comes twice and none that was there is left out', async (name, page) => {
    const list = lists[name] as List;
    const were: string[] = [];
    for (let i = 0; i < 2 * PAGE_ROWS + 5; i++) were.push(await list.add(1 + (i % 20)));
    const all = await readAll(list, page);
    expect(new Set(all).size).toBe(all.length);
    expect(were.filter(id => !all.includes(id))).toEqual([]);
  });

  it.each(Object.keys(lists))(
    '%s: a page ends with the list, and a row that is not there begins none',
    async name => {
      const { add, read } = lists[name] as List;
      const id = await add(1);
      expect(await read({})).toEqual({ ids: [id], more: false });
      expect(await read({ after: id })).toEqual({ ids: [], more: false });
      await expect(read({ after: '01900000-0000-7000-8000-000000000000' })).rejects.toMatchObject({
        code: 'request.invalid',
        faults: [{ field: 'after', rule: 'gone' }],
      });
    },
  );
});
