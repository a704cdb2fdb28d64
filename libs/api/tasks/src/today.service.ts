import { Injectable } from '@nestjs/common';
import { TODAY_URGENCIES } from '@baanek/contracts';
import { Audit, Clock, Database, localDate, type Principal } from '@baanek/kernel';
import { type Line, MOST_OF_A_KIND, TodayBook } from './today-book';
import { PutOff } from './put-off.service';
import type { PutBackLine, PutOffLine, TodayLine, TodayView } from './today.dto';

/** Older than this, nothing is new any more. */
const NEW_FOR_MS = 7 * 86_400_000;
/** After every day there is. */
const LAST = '9999-12-31';

/** What is late, due, coming and new for one member of staff. */
@Injectable()
export class Today {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly book: TodayBook,
    private readonly shelved: PutOff,
  ) {}

  async read(by: Principal): Promise<TodayView> {
    const view = await this.whole(by);
    this.audit.viewed({ action: 'today.read' });
    return view;
  }

  /** Puts off a line for her alone. 404 for what is no line of hers; 409 `today.not_put_off`. */
  async putOff(by: Principal, { kind, id, part, at, choice }: PutOffLine): Promise<void> {
    const { lines, putOff } = await this.whole(by);
    const line = [...lines, ...putOff].find(
      one => one.kind === kind && one.id === id && one.part === part && one.at === at,
    );
    await this.shelved.put(by, line, choice);
  }

  putBack(by: Principal, line: PutBackLine): Promise<void> {
    return this.shelved.back(by, line);
  }

  private async whole(by: Principal): Promise<TodayView> {
    const now = this.clock.now();
    const found = await this.book.read({
      by,
      now,
      today: this.clock.today(),
      since: await this.since(by, now),
    });
    const told = await this.shelved.told(by, saidOnce(found.flatMap(each => each.lines ?? [])).map(whole));
    const lines = firstOfEach(told.filter(({ putOffUntil }) => putOffUntil === null));
    const putOff = told.filter(({ putOffUntil }) => putOffUntil !== null);
    return {
      lines: inOrder(lines, this.clock.today()),
      putOff: putOff.toSorted((a, b) => (a.putOffUntil ?? '').localeCompare(b.putOffUntil ?? '')),
      figures: found.flatMap(each => each.figures ?? []),
      asOf: now.toISOString(),
    };
  }

  /** From now on nothing before `until` is new to her; a moment to come counts as now. */
  async seen(by: Principal, until: Date): Promise<void> {
    const now = this.clock.now();
    await this.database.sql(
      `INSERT INTO today_look (staff_id, centre_id, looked_at) VALUES ($1, $2, $3)
       ON CONFLICT (staff_id) DO UPDATE SET looked_at = greatest(today_look.looked_at, EXCLUDED.looked_at)`,
      [by.staffId, by.centreId, until > now ? now : until],
    );
  }

  private async since(by: Principal, now: Date): Promise<Date> {
    const [look] = await this.database.sql<{ at: Date }>(
      `SELECT looked_at AS at FROM today_look WHERE staff_id = $1`,
      [by.staffId],
    );
    return new Date(Math.max(look?.at.getTime() ?? 0, now.getTime() - NEW_FOR_MS));
  }
}

/**
 * By urgency. What is late or due begins with the oldest, what comes with the soonest; what is new, and what comes with no
 * date of its own, with the latest.
 */
function inOrder(lines: readonly TodayLine[], today: string): TodayLine[] {
  const rank = ({ urgency }: TodayLine): number => TODAY_URGENCIES.indexOf(urgency);
  const dayOf = (at: string): string => (at.length > 10 ? localDate(new Date(at)) : at);
  const backwards = ({ urgency, at }: TodayLine): boolean =>
    urgency === 'new' || (urgency === 'next' && at !== null && dayOf(at) < today);
  const byTime = (a: TodayLine, b: TodayLine): number => {
    const [one, other] = [a.at ?? LAST, b.at ?? LAST];
    return dayOf(one).localeCompare(dayOf(other)) || one.localeCompare(other);
  };
  return lines.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      Number(backwards(a)) - Number(backwards(b)) ||
      (backwards(a) ? byTime(b, a) : byTime(a, b)) ||
      a.kind.localeCompare(b.kind),
  );
}

/** As many lines of each kind and urgency as one looks through, in the order of their source. */
function firstOfEach(lines: readonly TodayLine[]): TodayLine[] {
  const told = new Map<string, number>();
  return lines.filter(({ kind, urgency, insteadOf }) => {
    const key = JSON.stringify([kind, urgency, insteadOf]);
    const count = (told.get(key) ?? 0) + 1;
    told.set(key, count);
    return count <= MOST_OF_A_KIND;
  });
}

/** While more than that is left of setting the centre up, its path alone says which roles nobody has. */
function saidOnce(lines: readonly Line[]): Line[] {
  const isUnderWay = lines.some(({ kind, n }) => kind === 'set_up_left' && n !== 1);
  return lines.filter(({ kind }) => !isUnderWay || kind !== 'role_missing');
}

const whole = ({ at = null, ...line }: Line): Omit<TodayLine, 'putOff' | 'putOffRule' | 'putOffUntil'> => ({
  ...{ id: null, part: null, version: null, about: null, fact: null, text: null, insteadOf: null, n: null },
  ...line,
  at: at instanceof Date ? at.toISOString() : at,
});
