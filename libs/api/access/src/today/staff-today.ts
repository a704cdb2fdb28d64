import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Role } from '@baanek/contracts';
import { AUDIT_EVENTS, Database } from '@baanek/kernel';
import {
  type Found,
  type Line,
  type Look,
  type MomentLine,
  MOST_READ,
  type SetUpAnswers,
  SetUpBook,
  type StepFound,
  TodayBook,
} from '@baanek/tasks';

/** A new account that nobody has used for so long, and one that was used and is no more. */
const NEVER_USED_DAYS = 7;
const LONG_UNUSED_DAYS = 90;

/** Without these nobody is received, decides, or is answered for. */
const NEEDED_ROLES: readonly Role[] = ['director', 'intake', 'counsellor', 'auditor'];
/** Who gives places, in a centre that has a house. */
const HOUSE_ROLES: readonly Role[] = ['shelter'];

const DAY_MS = 86_400_000;

/** Accounts that need whoever keeps them: never used, used no more, and what colleagues changed. */
@Injectable()
export class StaffToday implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly book: TodayBook,
    private readonly path: SetUpBook,
  ) {}

  onModuleInit(): void {
    this.book.add('staff.manage', look => this.read(look));
    this.path.add('centre', 'staff.manage', () => this.centre());
    this.path.add('people', 'staff.manage', (_, answers) => this.people(answers));
  }

  private async read(look: Look): Promise<Found> {
    const [missing, unused, handedOver, accounts] = await Promise.all([
      this.missing(NEEDED_ROLES),
      this.unused(look),
      this.handedOver(look),
      this.accounts(),
    ]);
    const lost = missing.map(fact => ({ kind: 'role_missing', urgency: 'now', fact }) as const);
    return { lines: [...lost, ...unused, ...handedOver], figures: [{ figure: 'accounts', n: accounts }] };
  }

  private async centre(): Promise<StepFound> {
    const [named] = await this.database.sql(
      `SELECT 1 FROM centre WHERE id = app_centre() AND oblast IS NOT NULL`,
    );
    return { done: named !== undefined, lacks: ['setUpLack.oblast'] };
  }

  private async people(answers: SetUpAnswers): Promise<StepFound> {
    const needed = [...NEEDED_ROLES, ...(answers.has('house') ? [] : HOUSE_ROLES)];
    const [lacks, accounts] = await Promise.all([this.missing(needed), this.accounts()]);
    return { done: lacks.length === 0, lacks, counts: [{ of: 'accounts', n: accounts }] };
  }

  private async accounts(): Promise<number> {
    const [count] = await this.database.sql<{ n: number }>(
      `SELECT count(*)::int AS n FROM staff WHERE centre_id = app_centre() AND active`,
    );
    return count?.n ?? 0;
  }

  /** Roles without which a centre cannot begin, and that nobody who works here has, as codes of a set. */
  private async missing(needed: readonly Role[]): Promise<string[]> {
    const roles = await this.database.sql<{ fact: string }>(
      `SELECT 'role.' || needed.role AS fact
       FROM unnest($1::text[]) WITH ORDINALITY AS needed (role, place)
       WHERE NOT EXISTS (SELECT 1 FROM staff s JOIN staff_role r ON r.staff_id = s.id
         WHERE s.centre_id = app_centre() AND s.active AND r.role = needed.role) ORDER BY needed.place`,
      [needed],
    );
    return roles.map(({ fact }) => fact);
  }

  private unused({ by, now }: Look): Promise<Line[]> {
    return this.database.sql<MomentLine>(
      `SELECT CASE WHEN l.seen IS NULL THEN 'account_never_used' ELSE 'account_long_unused' END AS kind,
              CASE WHEN l.seen IS NULL THEN 'now' ELSE 'late' END AS urgency,
              l.id, l.display_name AS about, coalesce(l.seen, l.created_at) AS at
       FROM (SELECT s.id, s.display_name, s.created_at,
                    (SELECT max(x.seen_at) FROM session x WHERE x.staff_id = s.id) AS seen
             FROM staff s WHERE s.centre_id = app_centre() AND s.active AND s.id <> $1) l
       WHERE (l.seen IS NULL AND l.created_at < $2) OR l.seen < $3 ORDER BY 5 LIMIT ${MOST_READ}`,
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
       WHERE a.action = 'access.handed_over' AND a.at > $1 AND a.staff_id <> $2 ORDER BY a.at DESC LIMIT ${MOST_READ}`,
      [since, by.staffId],
    );
  }
}
