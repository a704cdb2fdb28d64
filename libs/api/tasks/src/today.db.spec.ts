import { Module } from '@nestjs/common';
import type { Principal } from '@baanek/kernel';
import { refusalCode, startDomain, type TestDomain } from '@baanek/kernel/testing';
import { type Line, type Look, MOST_OF_A_KIND, TodayBook } from './today-book';
import { TasksModule } from './tasks.module';
import { Today } from './today.service';

@Module({ imports: [TasksModule] })
class WithTasks {}

/** A case with tasks, all due on one day. */
const TASKED = '00000000-0000-4000-8000-000000000000';
const MANY = Array.from({ length: MOST_OF_A_KIND + 5 }, (_, i): Line => {
  const [id, part] = [TASKED, `00000000-0000-4000-8000-0000000000${10 + i}`];
  return { kind: 'task_due', urgency: 'next', id, part, at: '2026-12-10' };
});

describe('what waits for somebody', () => {
  let domain: TestDomain;
  let intake: Principal;
  const looks: Look[] = [];

  beforeAll(async () => {
    domain = await startDomain({ modules: [WithTasks] });
    const book = domain.get(TodayBook);
    book.add('appeals.log', look => {
      looks.push(look);
      return Promise.resolve({
        lines: [
          { kind: 'appeal_logged', urgency: 'new', at: new Date('2026-11-20T00:00:00Z') },
          { kind: 'appeal_logged', urgency: 'new', at: new Date('2026-11-22T00:00:00Z') },
          { kind: 'case_in_work', urgency: 'next', at: new Date('2026-11-01T00:00:00Z') },
          { kind: 'case_in_work', urgency: 'next', at: new Date('2026-11-10T00:00:00Z') },
          { kind: 'leaves_tomorrow', urgency: 'next', at: '2026-11-24' },
          { kind: 'records_alike', urgency: 'now', n: 3 },
          { kind: 'hold_ends', urgency: 'now', at: new Date('2026-11-23T08:00:00Z') },
        ],
        figures: [{ figure: 'appeals_today', n: 2 }],
      });
    });
    book.add('shelter.allocate', () =>
      Promise.resolve({ lines: [{ kind: 'stay_overdue', urgency: 'late' }] }),
    );
    book.add('escorts.plan', () => Promise.resolve({ lines: MANY }));
  });
  beforeEach(async () => {
    looks.length = 0;
    intake = await domain.staff(await domain.centre(), 'intake');
  });
  afterAll(() => domain.close());

  const read = (by = intake): ReturnType<Today['read']> => domain.as(by, () => domain.get(Today).read(by));
  const since = async (by = intake): Promise<string | undefined> => {
    await read(by);
    return looks.at(-1)?.since.toISOString();
  };

  it('is in the order in which it presses: the soonest, and of what is new the latest, first', async () => {
    const { lines, figures } = await read();
    expect(lines.map(({ kind, at }) => [kind, at?.slice(0, 10)])).toEqual([
      ['hold_ends', '2026-11-23'],
      ['records_alike', undefined],
      ['leaves_tomorrow', '2026-11-24'],
      ['case_in_work', '2026-11-10'],
      ['case_in_work', '2026-11-01'],
      ['appeal_logged', '2026-11-22'],
      ['appeal_logged', '2026-11-20'],
    ]);
    expect(figures).toEqual([{ figure: 'appeals_today', n: 2 }]);
  });

  it('is asked only of the areas of her roles', async () => {
    const shelter = await domain.staff(intake.centreId, 'shelter');
    expect((await read(shelter)).lines.map(({ kind }) => kind)).toEqual(['stay_overdue']);
    expect((await read(await domain.staff(intake.centreId, 'facilitator'))).lines).toEqual([]);
  });

  it('is new for a week, or since she has said that she saw it, which nobody says for her', async () => {
    const colleague = await domain.staff(intake.centreId, 'intake');
    expect(await since()).toBe('2026-11-16T06:00:00.000Z');
    const seen = (until: string): Promise<void> =>
      domain.as(intake, () => domain.get(Today).seen(intake, new Date(until)));
    await seen('2026-11-22T10:00:00Z');
    expect(await since()).toBe('2026-11-22T10:00:00.000Z');
    await seen('2026-11-21T10:00:00Z'); // of a tab that was open for long
    expect(await since()).toBe('2026-11-22T10:00:00.000Z');
    await seen('2099-01-01T00:00:00Z');
    expect(await since()).toBe('2026-11-23T06:00:00.000Z');
    expect(await since(colleague)).toBe('2026-11-16T06:00:00.000Z');
  });

  it('is put off by one for herself alone, as far as a rule lets her, and put back', async () => {
    const id = '019a0000-0000-7000-8000-000000000001';
    const more: Line[] = [];
    domain.get(TodayBook).add('escorts.own', () =>
      Promise.resolve({
        lines: [
          { kind: 'case_in_work', urgency: 'next', id, at: '2026-11-01' },
          { kind: 'risk_reassess', urgency: 'now', id, at: '2026-11-23' },
          ...more,
        ],
      }),
    );
    const [one, other] = [
      await domain.staff(intake.centreId, 'escort'),
      await domain.staff(intake.centreId, 'escort'),
    ];
    const AT = { case_in_work: '2026-11-01', risk_reassess: '2026-11-23' };
    const putOff = (kind: 'case_in_work' | 'risk_reassess', by = one): Promise<void> =>
      domain.as(by, () =>
        domain.get(Today).putOff(by, { kind, id, part: null, at: AT[kind], choice: 'three_days' }),
      );
    await putOff('case_in_work');
    expect(await refusalCode(putOff('risk_reassess'))).toBe('today.not_put_off');
    const kinds = (lines: readonly { kind: string }[]): string[] => lines.map(({ kind }) => kind);
    const [hers, theirs] = [await read(one), await read(other)];
    expect([kinds(hers.lines), kinds(hers.putOff)]).toEqual([['risk_reassess'], ['case_in_work']]);
    expect(kinds(theirs.lines)).toHaveLength(2);
    more.push({ kind: 'case_in_work', urgency: 'now', id, at: '2026-11-23' }); // another day of the same record
    expect(kinds((await read(one)).lines)).toEqual(['case_in_work', 'risk_reassess']);
    more.length = 0;
    domain.clock.set('2026-11-26T06:00:00Z');
    expect(kinds((await read(one)).lines)).toHaveLength(2);
    domain.clock.set('2026-11-23T06:00:00Z');
    await domain.as(one, () =>
      domain.get(Today).putBack(one, { kind: 'case_in_work', id, part: null, at: '2026-11-01' }),
    );
    expect((await read(one)).putOff).toEqual([]);
    await domain.owner(`UPDATE today_put_off SET until_on = '2030-01-01' WHERE record_id = $1`, [id]);
    expect((await read(one)).putOff).toEqual([]); // further than any rule lets
  });

  it('is no more than twenty of a kind, of which each is put off by itself and then not counted', async () => {
    const lawyer = await domain.staff(intake.centreId, 'lawyer');
    const part = MANY[0]?.part ?? null;
    const line = { kind: 'task_due', id: TASKED, part, at: '2026-12-10', choice: 'tomorrow' } as const;
    await domain.as(lawyer, () => domain.get(Today).putOff(lawyer, line));
    const { lines, putOff } = await read(lawyer);
    expect(lines.map(line => line.part)).toEqual(MANY.slice(1, MOST_OF_A_KIND + 1).map(line => line.part));
    expect(putOff.map(line => line.part)).toEqual([part]);
  });
});
