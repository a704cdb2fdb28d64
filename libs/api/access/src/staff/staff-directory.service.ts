import { Injectable } from '@nestjs/common';
import type { Role } from '@baanek/contracts';
import { Audit, Database, exportReason } from '@baanek/kernel';
import type { ColleagueView, StaffView } from './staff.dto';

/** Who works here. Row-level security decides how much of it the asker may know. */
@Injectable()
export class StaffDirectory {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  all(): Promise<StaffView[]> {
    return this.database.sql<StaffView>(`
      SELECT s.id, s.login, s.display_name AS "displayName", s.active, s.version,
             s.must_change_password AS "mustChangePassword",
             ARRAY(SELECT r.role FROM staff_role r WHERE r.staff_id = s.id ORDER BY r.role) AS roles,
             (SELECT max(x.seen_at) FROM session x WHERE x.staff_id = s.id) AS "lastSeenAt"
      FROM staff s ORDER BY s.active DESC, s.display_name`);
  }

  async export(): Promise<StaffView[]> {
    const staff = await this.all();
    this.audit.record({ action: 'access.staff_exported', reason: exportReason(staff.length, {}) });
    return staff;
  }

  /** Active colleagues of one's own side, those with one role first asked for. */
  colleagues(role: Role | undefined): Promise<ColleagueView[]> {
    return this.database.sql<ColleagueView>(
      `SELECT s.id, s.display_name AS "displayName", array_agg(r.role ORDER BY r.role) AS roles
       FROM staff s JOIN staff_role r ON r.staff_id = s.id
       WHERE s.active AND s.side = 'survivor'
       GROUP BY s.id HAVING $1::text IS NULL OR $1 = ANY(array_agg(r.role))
       ORDER BY s.display_name`,
      [role ?? null],
    );
  }
}
