import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '@baanek/kernel';
import { PERSON_CODES } from '@baanek/registry';
import { EVENTS_READ, ShiftBook, type ShiftEvent, type ShiftLook } from '@baanek/tasks';

/** New appeals, incidents that were recorded and risk that rose since a shift began; of a case to those who may open it. */
@Injectable()
export class ShiftEvents implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly book: ShiftBook,
  ) {}

  onModuleInit(): void {
    this.book.add('appeals.read', look => this.appeals(look));
    this.book.add('incidents.read', look => this.incidents(look));
    this.book.add('risk.read', look => this.risk(look));
  }

  private appeals({ since }: ShiftLook): Promise<ShiftEvent[]> {
    return this.database.sql<ShiftEvent>(
      `SELECT 'appeal_logged' AS kind, a.id, p.code AS about, a.logged_at AS at
       FROM appeal a LEFT JOIN ${PERSON_CODES} p ON p.id = a.person_id
       WHERE a.logged_at > $1 AND a.import_digest IS NULL AND a.voided_at IS NULL
       ORDER BY a.logged_at DESC LIMIT ${EVENTS_READ}`,
      [since],
    );
  }

  private incidents({ since }: ShiftLook): Promise<ShiftEvent[]> {
    return this.database.sql<ShiftEvent>(
      `SELECT 'incident_recorded' AS kind, c.id, p.code AS about, max(i.recorded_at) AS at
       FROM case_incident i JOIN client_case c ON c.id = i.case_id JOIN ${PERSON_CODES} p ON p.id = c.person_id
       WHERE i.recorded_at > $1 AND i.voided_at IS NULL AND case_openable(c.id)
       GROUP BY c.id, p.code ORDER BY max(i.recorded_at) DESC LIMIT ${EVENTS_READ}`,
      [since],
    );
  }

  /** Where the level that stands is higher than the one that stood when the shift began, or high where there was none. */
  private risk({ since }: ShiftLook): Promise<ShiftEvent[]> {
    return this.database.sql<ShiftEvent>(
      `SELECT 'risk_raised' AS kind, c.id, p.code AS about, n.at
       FROM (SELECT r.case_id, max(r.recorded_at) AS at FROM risk_assessment r
             WHERE r.centre_id = (SELECT app_centre()) AND r.recorded_at > $1 AND r.voided_at IS NULL GROUP BY r.case_id) n
       JOIN client_case c ON c.id = n.case_id JOIN ${PERSON_CODES} p ON p.id = c.person_id
       CROSS JOIN LATERAL (
         SELECT max(array_position('{standard,medium,high}'::text[], l.level)) AS rank FROM (
           SELECT r.level FROM risk_assessment r
           WHERE r.case_id = c.id AND r.voided_at IS NULL AND r.recorded_at <= $1
           ORDER BY r.assessed_at DESC, r.id DESC LIMIT 1) l) b
       WHERE c.joined_into IS NULL AND c.voided_at IS NULL AND c.risk_rank > coalesce(b.rank, 2) AND case_openable(c.id)
       ORDER BY n.at DESC LIMIT ${EVENTS_READ}`,
      [since],
    );
  }
}
