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
  next: string | null;
}

/** A list of the centre: adds a record on a day of October, and reads a page. */
interface List {
  add: (day: number) => Promise<string>;
  /** Corrects when it was. */
  move: (id: string, day: number) => Promise<unknown>;
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
      move: (id, day) => domain.owner(`UPDATE appeal SET happened_at = $2 WHERE id = $1`, [id, moment(day)]),
      read: page =>
        as(async () => {
          const { appeals, next } = await domain.get(AppealRegister).list(intake, page);
          return { ids: appeals.map(({ id }) => id), next };
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
      move: (id, day) =>
        domain.owner(`UPDATE client_case SET opened_at = $2 WHERE id = $1`, [id, moment(day)]),
      read: page =>
        as(async () => {
          const { cases, next } = await domain.get(CaseList).page(intake, page);
          return { ids: cases.map(({ id }) => id), next };
        }),
    },
  };

  /** Every page, while records are added before and behind what was read. */
  async function readAll({ add, read }: List, page: Page): Promise<string[]> {
    const all: string[] = [];
    for (let next: string | null | undefined; next !== null;) {
      const shown: Shown = await read(next ? { ...page, after: next } : page);
      all.push(...shown.ids);
      next = shown.next;
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
    '%s: a page goes on where it ended, though its last row was corrected',
    async name => {
      const { add, move, read } = lists[name] as List;
      const were: string[] = [];
      for (let i = 0; i < PAGE_ROWS + 10; i++) were.push(await add(1 + (i % 20)));
      const first = await read({});
      const last = first.ids.at(-1) ?? '';
      for (const day of [28, 1]) {
        await move(last, day); // before all that is still to be read, and then behind it
        const second = await read({ after: first.next ?? '' });
        const others = [...first.ids.slice(0, -1), ...second.ids.filter(id => id !== last)];
        expect(others.toSorted()).toEqual(were.filter(id => id !== last).toSorted());
      }
    },
  );

  it.each(Object.keys(lists))(
    '%s: a page ends with the list, and what was not handed out begins none',
    async name => {
      const { add, read } = lists[name] as List;
      const id = await add(1);
      expect(await read({})).toEqual({ ids: [id], next: null });
      const made = (parts: unknown): string => Buffer.from(JSON.stringify(parts)).toString('base64url');
      const days = ['2026-02-30 10:00:00+00', '2026-02-03', '2026-02-03 25:00:00+00', 7];
      for (const after of [id, '', made(id), made(['x', 'y']), ...days.map(day => made([day, id]))])
        await expect(read({ after })).rejects.toMatchObject({
          code: 'request.invalid',
          faults: [{ field: 'after', rule: 'gone' }],
        });
    },
  );
});
