import { Injectable } from '@nestjs/common';
import { DANGER_KINDS, isDangerousPlace, reachOf } from '@baanek/contracts';
import { Clock, Database, localDate, type Principal, Refusal } from '@baanek/kernel';
import { DANGERS } from './dangers.service';
import { COUNTS } from './danger.sql';

/** Somebody or somewhere not to plan with: `staffId` null stands for a place or a person outside. */
interface Hint {
  caseId: string;
  staffId: string | null;
  since: string;
  untilOn: string | null;
}

/** What a planner is told of one thing that is planned. */
export interface DangerHints {
  /** Colleagues who do not go with her. */
  notWith: string[];
  /** There is something to read, or to ask her worker for. */
  dangers: boolean;
}

/**
 * Refuses what is planned against the dangers of a client. Planning waits at the case for whoever records a danger at the
 * same moment. Who may read the dangers is told that it is one of them; everybody else learns only that it cannot be.
 */
@Injectable()
export class DangerWalls {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** 409 `cases.not_with`, `cases.danger_colleague` for a colleague named as dangerous on one of the days. */
  async refuseColleague(
    by: Principal,
    caseIds: readonly string[],
    staffId: string,
    times: readonly Date[],
  ): Promise<void> {
    const days = [...new Set(times.map(localDate))];
    const found = await this.database.sql<{ id: string }>(
      `SELECT n.id FROM case_not_with($1, $2, $3::date[]) AS n (id)`,
      [caseIds, staffId, days],
    );
    if (found.length === 0) return;
    const told = staffId !== by.staffId && (await this.mayRead(by, found));
    throw new Refusal(told ? 'cases.danger_colleague' : 'cases.not_with');
  }

  /** Of these cases those in which a colleague must not work today; why is not told. */
  async barred(caseIds: readonly string[], staffId: string): Promise<ReadonlySet<string>> {
    const found = await this.database.sql<{ id: string }>(
      `SELECT n.id FROM case_not_with($1, $2, ARRAY[$3::date]) AS n (id)`,
      [caseIds, staffId, this.clock.today()],
    );
    return new Set(found.map(({ id }) => id));
  }

  /** 409 `cases.not_there`, `cases.danger_centre` for a centre that is dangerous to one of them. */
  async refuseCentre(by: Principal, personIds: readonly string[], centreId: string): Promise<void> {
    const found = await this.database.sql<{ id: string }>(
      `SELECT n.id FROM persons_not_to($1, $2, $3::date) AS n (id)`,
      [personIds, centreId, this.clock.today()],
    );
    await this.refuseThere(by, found);
  }

  /** As `refuseCentre`, for whoever belongs to a household now. */
  async refuseCentreFor(by: Principal, householdId: string, centreId: string, day: string): Promise<void> {
    const found = await this.database.sql<{ id: string }>(
      `SELECT n.id FROM household_not_to($1, $2, $3::date) AS n (id)`,
      [householdId, centreId, day],
    );
    await this.refuseThere(by, found);
  }

  /** 409 `cases.dangers_unread` where a place is dangerous to one of them and was not looked at. */
  async requireRead(of: { caseId: string } | { personIds: readonly string[] }, read: boolean): Promise<void> {
    if (read) return;
    const [caseId, personIds] = 'caseId' in of ? [of.caseId, []] : [null, of.personIds];
    const places = await this.database.sql(
      `SELECT 1 FROM case_danger d JOIN client_case c ON c.id = d.case_id
       WHERE (c.id = $2 OR c.person_id = ANY ($3)) AND d.kind = ANY ($4) AND ${COUNTS} LIMIT 1`,
      [this.clock.today(), caseId, personIds, DANGER_KINDS.filter(isDangerousPlace)],
    );
    if (places.length > 0) throw new Refusal('cases.dangers_unread');
  }

  /** What is told of each case on a day, in the order asked. */
  async hints(of: readonly { caseId: string; at: Date }[]): Promise<DangerHints[]> {
    const found = await this.database.sql<Hint>(
      `SELECT case_id AS "caseId", staff_id AS "staffId", since::text, until_on::text AS "untilOn"
       FROM case_danger_hints($1)`,
      [[...new Set(of.map(({ caseId }) => caseId))]],
    );
    return of.map(({ caseId, at }) => {
      const day = localDate(at);
      const hers = found.filter(
        hint => hint.caseId === caseId && hint.since <= day && (hint.untilOn === null || hint.untilOn >= day),
      );
      const notWith = [...new Set(hers.flatMap(({ staffId }) => staffId ?? []))];
      return { notWith, dangers: hers.length > 0 };
    });
  }

  /** Of these colleagues those who are not dangerous to the client of the case now. */
  async safeOf<T extends { id: string }>(caseId: string, colleagues: readonly T[]): Promise<T[]> {
    const [hint] = await this.hints([{ caseId, at: this.clock.now() }]);
    return colleagues.filter(({ id }) => !hint?.notWith.includes(id));
  }

  private async refuseThere(by: Principal, found: readonly { id: string }[]): Promise<void> {
    if (found.length > 0)
      throw new Refusal((await this.mayRead(by, found)) ? 'cases.danger_centre' : 'cases.not_there');
  }

  /** Whether the dangers of all these cases are hers to read. */
  private async mayRead(by: Principal, cases: readonly { id: string }[]): Promise<boolean> {
    const reach = reachOf(by.roles, DANGERS.reads);
    if (reach !== 'assigned') return reach === 'centre';
    const others = await this.database.sql(
      `SELECT 1 FROM unnest($1::uuid[]) AS k (id) WHERE NOT EXISTS (
         SELECT 1 FROM case_worker w WHERE w.case_id = k.id AND w.staff_id = $2 AND w.ended_at IS NULL)
         AND k.id NOT IN (SELECT v.case_id FROM cases_covered() v) LIMIT 1`,
      [cases.map(({ id }) => id), by.staffId],
    );
    return others.length === 0;
  }
}
