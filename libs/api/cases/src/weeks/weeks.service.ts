import { Injectable } from '@nestjs/common';
import type { WeekCount } from '@baanek/contracts';
import { addDays, Audit, Clock, Database, type Principal, startOfDay, STAFF_NAMES } from '@baanek/kernel';
import { type CentreWeek, MOST_ITEMS, type WeekItem, type WeekView, type WorkerWeek } from './week.dto';
import { behindBefore, weekOf } from './week.rules';
import { WEEK_DONE, WEEK_TO_DO } from './week.sql';

interface Counted {
  who: string;
  name: string;
  what: WeekCount;
  n: number;
}

/** What somebody did in a week, what comes and what stayed behind. It follows from the records each time and is kept nowhere. */
@Injectable()
export class Weeks {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** One's own; what is due is told of cases that she may open alone. */
  async read(by: Principal, day = this.clock.today()): Promise<WeekView> {
    const { from, to } = weekOf(day);
    const counted = await this.counted(from, to, by.staffId);
    const next = addDays(to, 1);
    this.audit.viewed({ action: 'weeks.read' });
    return {
      ...{ from, to, done: counted.map(({ what, n }) => ({ what, n })) },
      due: await this.toDo(by, next, addDays(next, 7)),
      behind: await this.toDo(by, '1900-01-01', behindBefore(to, this.clock.today())),
    };
  }

  /** How much each colleague did; whom it was for is not told. */
  async centre(day = this.clock.today()): Promise<CentreWeek> {
    const { from, to } = weekOf(day);
    const workers = new Map<string, WorkerWeek>();
    for (const { who, name, what, n } of await this.counted(from, to, null)) {
      const worker = workers.get(who) ?? { staffId: who, name, done: [] };
      worker.done.push({ what, n });
      workers.set(who, worker);
    }
    this.audit.viewed({ action: 'weeks.centre_read' });
    return { from, to, workers: [...workers.values()] };
  }

  private counted(from: string, to: string, who: string | null): Promise<Counted[]> {
    return this.database.sql<Counted>(
      `SELECT d.who, s.display_name AS name, d.what, count(*)::int AS n
       FROM ${WEEK_DONE} d JOIN ${STAFF_NAMES} s ON s.id = d.who
       WHERE $5::uuid IS NULL OR d.who = $5 GROUP BY d.who, s.display_name, d.what ORDER BY s.display_name, d.who, d.what`,
      [startOfDay(from), startOfDay(addDays(to, 1)), from, to, who],
    );
  }

  private toDo(by: Principal, from: string, before: string): Promise<WeekItem[]> {
    return this.database.sql<WeekItem>(
      `SELECT t.kind, t."caseId", t.about, t.day::text AS on FROM ${WEEK_TO_DO} t
       WHERE t.day >= $2::date AND t.day < $3::date AND case_openable(t."caseId")
       ORDER BY t.day, t.about, t.kind LIMIT ${MOST_ITEMS}`,
      [by.staffId, from, before],
    );
  }
}
