import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is in a group is counted without what was voided: as the functions had it, and as they have it. */
const WAS = `e.state = 'enrolled')`;
const IS = `e.state = 'enrolled' AND e.voided_at IS NULL)`;
/** Whether somebody still has the role a duty needs is asked once her row is locked: before, the answer may be an old one. */
const ASKED_EARLY =
  /(AND s\.active)\s+(AND EXISTS \(SELECT 1 FROM staff_role r WHERE r\.staff_id = s\.id AND r\.role = ANY \([\s\S]+?END\)\))(\s+FOR SHARE OF s;\s+fits := FOUND);/;
const ASKED_LATE =
  /(AND s\.active)(\s+FOR SHARE OF s;\s+fits := FOUND) (AND EXISTS \(SELECT 1 FROM staff_role r WHERE r\.staff_id = )receiver( AND r\.role = ANY \([\s\S]+?END\)\));/;
const FUNCTIONS = [
  'staff_duties(uuid, timestamptz)',
  'staff_hand_over(uuid, text, uuid, timestamptz)',
] as const;
/** A case is told of by whoever may read how it was opened and closed: not by those who only see that there is one. */
const READABLE: Record<string, string> = {
  programme: `kind = 'programme_group' AND EXISTS (SELECT 1 FROM programme_group r WHERE r.id = record_id)`,
  survivor: `kind = 'case' AND EXISTS (SELECT 1 FROM case_change r WHERE r.case_id = record_id)`,
};

/** Referrals that are corrected or voided, groups and cases that are corrected. */
export class CorrectedFiles1790000000023 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE enrolment ADD COLUMN voided_at timestamptz`);
    await oneRunning(db, ' AND voided_at IS NULL');
    for (const [side, record] of Object.entries(READABLE)) {
      const role = `baanek_${side}`;
      const rule = `centre_id = (SELECT app_centre()) AND side = '${side}' AND ${record}`;
      await db.query(
        `CREATE POLICY ${role}_read_files ON record_version FOR SELECT TO ${role} USING (${rule})`,
      );
      await db.query(`
        CREATE POLICY ${role}_add_files ON record_version FOR INSERT TO ${role}
        WITH CHECK (${rule} AND changed_by = (SELECT app_staff()))`);
    }
    await defineAnew(db, definition =>
      definition
        .replaceAll(WAS, IS)
        .replace(
          ASKED_EARLY,
          (_, active: string, roles: string, locked: string) =>
            `${active}${locked} ${roles.replace('r.staff_id = s.id', 'r.staff_id = receiver')};`,
        ),
    );
  }

  /** Referrals that were voided go, with their attendance: without the column they would count again. */
  async down(db: QueryRunner): Promise<void> {
    await defineAnew(db, definition =>
      definition.replaceAll(IS, WAS).replace(ASKED_LATE, '$1\n            $3s.id$4$2;'),
    );
    for (const side of Object.keys(READABLE)) {
      await db.query(`DROP POLICY baanek_${side}_add_files ON record_version`);
      await db.query(`DROP POLICY baanek_${side}_read_files ON record_version`);
    }
    await db.query(`
      DELETE FROM attendance a USING enrolment e WHERE e.id = a.enrolment_id AND e.voided_at IS NOT NULL`);
    await db.query(`DELETE FROM enrolment WHERE voided_at IS NOT NULL`);
    await oneRunning(db, '');
    await db.query(`ALTER TABLE enrolment DROP COLUMN voided_at`);
  }
}

/** A man is referred or enrolled once at a time; `counts` narrows which. */
async function oneRunning(db: QueryRunner, counts: string): Promise<void> {
  await db.query(`DROP INDEX enrolment_one_running`);
  await db.query(`
    CREATE UNIQUE INDEX enrolment_one_running ON enrolment (centre_id, person_id)
    WHERE state IN ('referred', 'enrolled')${counts}`);
}

/** Rights and owner of a function stay as they are. */
async function defineAnew(db: QueryRunner, change: (definition: string) => string): Promise<void> {
  for (const name of FUNCTIONS) {
    const [row] = (await db.query(`SELECT pg_get_functiondef($1::regprocedure) AS definition`, [name])) as {
      definition: string;
    }[];
    await db.query(change(row?.definition ?? ''));
  }
}
