import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Role } from '@baanek/contracts';
import { AUDIT_EVENTS, Database } from '@baanek/kernel';
import { type Found, type Line, type Look, type MomentLine, MOST_OF_A_KIND, TodayBook } from '@baanek/tasks';

/** A new account that nobody has used for so long, and one that was used and is no more. */
const NEVER_USED_DAYS = 7;
const LONG_UNUSED_DAYS = 90;

/** Without these nobody is received, decides, or is answered for. */
const NEEDED_ROLES: readonly Role[] = ['director', 'intake', 'counsellor', 'auditor'];

const DAY_MS = 86_400_000;

/** Accounts that need whoever keeps them: never used, used no more, and what colleagues changed. */
@Injectable()
export class StaffToday implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly book: TodayBook,
  ) {}

  onModuleInit(): void {
    this.book.add('staff.manage', look => this.read(look));
  }

  private async read(look: Look): Promise<Found> {
    const [missing, unused, handedOver, [count]] = await Promise.all([
      this.missing(),
      this.unused(look),
      this.handedOver(look),
      this.database.sql<{ n: number }>(
        `SELECT count(*)::int AS n FROM staff WHERE centre_id = app_centre() AND active`,
      ),
    ]);
    return {
      lines: [...missing, ...unused, ...handedOver],
      figures: [{ figure: 'accounts', n: count?.n ?? 0 }],
    };
  }

  /** Roles without which a centre cannot begin, and that nobody who works here has; while it is set up they are to do. */
  private missing(): Promise<Line[]> {
    return this.database.sql<Line>(
      `SELECT 'role_missing' AS kind, 'now' AS urgency, 'role.' || needed.role AS fact
       FROM unnest($1::text[]) WITH ORDINALITY AS needed (role, place)
       WHERE NOT EXISTS (SELECT 1 FROM staff s JOIN staff_role r ON r.staff_id = s.id
         WHERE s.centre_id = app_centre() AND s.active AND r.role = needed.role) ORDER BY needed.place`,
      [NEEDED_ROLES],
    );
  }

  private unused({ by, now }: Look): Promise<Line[]> {
    return this.database.sql<MomentLine>(
      `SELECT CASE WHEN l.seen IS NULL THEN 'account_never_used' ELSE 'account_long_unused' END AS kind,
              CASE WHEN l.seen IS NULL THEN 'now' ELSE 'late' END AS urgency,
              l.id, l.display_name AS about, coalesce(l.seen, l.created_at) AS at
       FROM (SELECT s.id, s.display_name, s.created_at,
                    (SELECT max(x.seen_at) FROM session x WHERE x.staff_id = s.id) AS seen
             FROM staff s WHERE s.centre_id = app_centre() AND s.active AND s.id <> $1) l
       WHERE (l.seen IS NULL AND l.created_at < $2) OR l.seen < $3 ORDER BY 5 LIMIT ${MOST_OF_A_KIND}`,
      [
        by.staffId,
        ...[NEVER_USED_DAYS, LONG_UNUSED_DAYS].map(days => new Date(now.getTime() - days * DAY_MS)),
      ],
    );
  }

  /** The database shows those who keep accounts no more of the trail than this. */
  private handedOver({ by, since }: Look): Promise<Line[]> {
    return this.database.sql<MomentLine>(
      `SELECT 'staff_changed' AS kind, 'new' AS urgency, NULL AS id, s.display_name AS about, a.at
       FROM ${AUDIT_EVENTS} a LEFT JOIN staff s ON s.id = a.subject_id
       WHERE a.action = 'access.handed_over' AND a.at > $1 AND a.staff_id <> $2 ORDER BY a.at DESC LIMIT ${MOST_OF_A_KIND}`,
      [since, by.staffId],
    );
  }
}
