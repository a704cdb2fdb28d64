import { Injectable, type OnModuleInit } from '@nestjs/common';
import { reachOf } from '@baanek/contracts';
import { ACTIVE_ROLES, addDays, Database, startOfDay } from '@baanek/kernel';
import { PERSON_CODES } from '@baanek/registry';
import { LEFT_TEAM } from '../appointments/appointment-limits';
import { type Found, type Look, type MomentLine, MOST_READ, TodayBook } from '@baanek/tasks';

/**
 * One’s own appointments: those of today and of the week to come, and past ones of which nobody said what became of them. For
 * those who plan for others also those to come of whoever has left.
 */
@Injectable()
export class AppointmentsToday implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly book: TodayBook,
  ) {}

  onModuleInit(): void {
    this.book.add('appointments.plan', look => this.own(look));
    this.book.add('appointments.plan', look => this.left(look));
  }

  async own({ by, now, today }: Look): Promise<Found> {
    const lines = await this.database.sql<MomentLine>(
      `SELECT kind, urgency, id, about, at FROM (
         SELECT l.*, row_number() OVER (PARTITION BY l.urgency ORDER BY l.at, l.id) AS place FROM (
           SELECT CASE WHEN upper(a.during) <= $1 THEN 'own_appointment_without_outcome' ELSE 'own_appointment' END AS kind,
                  CASE WHEN upper(a.during) <= $1 THEN 'late' WHEN a.starts_at < $3 THEN 'now' ELSE 'next' END AS urgency,
                  a.id, a.starts_at AS at, c.about
           FROM appointment a CROSS JOIN LATERAL (
             SELECT min(p.code) || CASE WHEN count(*) > 1 THEN ' +' || (count(*) - 1)::text ELSE '' END AS about
             FROM appointment_client k JOIN client_case f ON f.id = k.case_id JOIN ${PERSON_CODES} p ON p.id = f.person_id
             WHERE k.appointment_id = a.id AND ($5 OR NOT ${LEFT_TEAM})) c
           WHERE a.worker_id = $2 AND a.state = 'planned' AND a.voided_at IS NULL AND a.starts_at < $4) l) l
       WHERE place <= ${MOST_READ}`,
      [
        now,
        by.staffId,
        startOfDay(addDays(today, 1)),
        startOfDay(addDays(today, 8)),
        reachOf(by.roles, 'cases.read') === 'centre',
      ],
    );
    return { lines };
  }

  private async left({ by, now }: Look): Promise<Found> {
    if (reachOf(by.roles, 'appointments.plan') !== 'centre') return {};
    const lines = await this.database.sql<MomentLine>(
      `SELECT 'appointment_worker_left' AS kind, 'late' AS urgency, a.id, a.starts_at AS at, (
         SELECT min(p.code) FROM appointment_client k JOIN client_case f ON f.id = k.case_id
         JOIN ${PERSON_CODES} p ON p.id = f.person_id WHERE k.appointment_id = a.id) AS about
       FROM appointment a
       WHERE a.centre_id = $1 AND a.state = 'planned' AND a.voided_at IS NULL AND a.starts_at > $2
         AND NOT EXISTS (SELECT 1 FROM ${ACTIVE_ROLES} r WHERE r.staff_id = a.worker_id)
       ORDER BY a.starts_at LIMIT ${MOST_READ}`,
      [by.centreId, now],
    );
    return { lines };
  }
}
