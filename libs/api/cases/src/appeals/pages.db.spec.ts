import type { Principal } from '@baanek/kernel';
import { startDomain, type TestDomain } from '@baanek/kernel/testing';
import { REGISTRY_ENTITIES, Registration } from '@baanek/registry';
import { CASES_ENTITIES, CasesModule } from '../cases.module';
import { CaseFiles } from '../files/case-files.service';
import { CaseLifecycle } from '../files/case-lifecycle.service';
import type { LogAppeal } from './appeal.dto';
import { AppealLog } from './appeal-log.service';
import { AppealRegister } from './appeal-register.service';

const PAGE = 50;

/** A list of the centre: adds a record on a day of October, and reads a page. */
interface List {
  add: (day: number) => Promise<string>;
  read: (page: { offset?: number; after?: string }) => Promise<{ ids: string[]; total: number }>;
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
          const { appeals, total } = await domain.get(AppealRegister).list(intake, page);
          return { ids: appeals.map(({ id }) => id), total };
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
          const { cases, total } = await domain.get(CaseFiles).list(intake, page);
          return { ids: cases.map(({ id }) => id), total };
        }),
    },
  };

  it.each(Object.keys(lists))(
    '%s: no row comes twice, none is left out, and the total is that of now',
    async name => {
      const { add, read } = lists[name] as List;
      for (let i = 0; i < 2 * PAGE + 5; i++) await add(1 + (i % 20));
      const all = [];
      let after: string | undefined;
      for (let page = 0; page < 3; page++) {
        const { ids, total } = await read(after ? { offset: page * PAGE, after } : {});
        all.push(...ids);
        after = ids.at(-1);
        expect(total).toBe(2 * PAGE + 5 + 3 * page);
        for (const day of [25, 26, 27]) await add(day);
      }
      expect(all).toHaveLength(2 * PAGE + 5);
      expect(new Set(all).size).toBe(all.length);
      expect(await read({ after: after ?? '' })).toEqual({ ids: [], total: 2 * PAGE + 14 });
      const first = await read({});
      expect(await read({ offset: 0 })).toEqual(first);
      expect((await read({ offset: 900 })).total).toBe(2 * PAGE + 14);
    },
  );
});
