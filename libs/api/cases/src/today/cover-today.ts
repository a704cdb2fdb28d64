import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Permission, reachOf } from '@baanek/contracts';
import { Database, STAFF_NAMES } from '@baanek/kernel';
import { type Found, type Line, type Look, TodayBook } from '@baanek/tasks';
import { AppointmentsToday } from './appointments-today';
import { CasesToday } from './cases-today';
import { ConferencesToday } from './conferences-today';
import { FollowUpsToday } from './follow-ups-today';
import { ReviewsToday } from './reviews-today';
import { RiskToday } from './risk-today';
import { TasksToday } from './tasks-today';

interface Source {
  permission: Permission;
  read: (look: Look) => Promise<Found>;
  /** Lines are about appointments, of which the database shows only those with a client whose case is covered. */
  meetings?: boolean;
}

interface Away {
  staffId: string;
  name: string;
  /** Cases in which she is named and the asker is not. */
  cases: string[];
}

/** What waits for a colleague who is away, for whoever stands in for her: under her name, of the cases that are covered. */
@Injectable()
export class CoverToday implements OnModuleInit {
  private readonly sources: readonly Source[];

  constructor(
    private readonly database: Database,
    private readonly book: TodayBook,
    appointments: AppointmentsToday,
    cases: CasesToday,
    conferences: ConferencesToday,
    followUps: FollowUpsToday,
    reviews: ReviewsToday,
    risk: RiskToday,
    tasks: TasksToday,
  ) {
    this.sources = [
      { permission: 'appointments.plan', read: look => appointments.own(look), meetings: true },
      { permission: 'plans.edit', read: look => conferences.planned(look) },
      { permission: 'sessions.log', read: look => cases.counselling(look) },
      { permission: 'plans.edit', read: look => followUps.due(look) },
      { permission: 'plans.edit', read: look => reviews.reviews(look) },
      { permission: 'plans.edit', read: look => reviews.goals(look) },
      { permission: 'risk.assess', read: look => risk.read(look) },
      { permission: 'plans.read', read: look => tasks.due(look) },
      { permission: 'plans.edit', read: look => tasks.unplanned(look) },
    ];
  }

  onModuleInit(): void {
    this.book.add('cases.read', look => this.read(look));
  }

  private async read(look: Look): Promise<Found> {
    const away = await this.database.sql<Away>(
      `SELECT v.staff_id AS "staffId", s.display_name AS name, array_agg(DISTINCT v.case_id::text) AS cases
       FROM cases_covered() v JOIN ${STAFF_NAMES} s ON s.id = v.staff_id
       WHERE NOT EXISTS (SELECT 1 FROM case_worker w WHERE w.case_id = v.case_id AND w.staff_id = $1 AND w.ended_at IS NULL)
       GROUP BY v.staff_id, s.display_name`,
      [look.by.staffId],
    );
    const found = await Promise.all(away.map(one => this.of(one, look)));
    return { lines: found.flat() };
  }

  private async of({ staffId, name, cases }: Away, look: Look): Promise<Line[]> {
    const hers: Look = { ...look, by: { ...look.by, staffId } };
    const theirs = this.sources.filter(({ permission }) => reachOf(look.by.roles, permission) !== null);
    const covered = new Set(cases);
    const found = await Promise.all(
      theirs.map(async ({ read, meetings }) =>
        ((await read(hers)).lines ?? []).filter(({ id }) => meetings || covered.has(id ?? '')),
      ),
    );
    return found.flat().map(line => ({ ...line, insteadOf: name }));
  }
}
