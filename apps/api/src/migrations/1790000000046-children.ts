import type { MigrationInterface, QueryRunner } from 'typeorm';

const DEFINER = `SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp`;
const READERS = `'{intake,director,counsellor,lawyer}'`;
const WRITERS = `'{intake,counsellor,lawyer}'`;
/** The day of whoever asks; where nobody does, that of the clock. */
const TODAY = `coalesce(nullif(current_setting('app.day', true), '')::date, (now() AT TIME ZONE 'Asia/Bishkek')::date)`;

/**
 * What is known of a child who has a case: guardians, school and needs, sealed; whether a guardian may be told of the case and
 * who of the household that is, in clear, so that the database can keep their cases apart. What of a case whoever works on the
 * case of a parent or a child of it learns. And whose consent was asked for when she came of age, once for each.
 */
export class Children1790000000046 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.records(db);
    await this.comingOfAge(db);
    await this.relatives(db);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP FUNCTION case_relatives(uuid)`);
    await db.query(`DROP FUNCTION child_record_audit_labels(uuid[])`);
    await db.query(`DROP POLICY child_record_versions_read ON record_version`);
    await db.query(`DROP POLICY child_record_versions_add ON record_version`);
    for (const table of ['child_record', 'coming_of_age'])
      await db.query(`DROP TRIGGER ${table}_follow ON client_case`);
    await db.query(`DROP TABLE coming_of_age, child_record`);
    await db.query(`DROP FUNCTION of_a_child()`);
  }

  private async records(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE child_record (
        id uuid CONSTRAINT child_record_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT child_record_centre_fk REFERENCES centre (id),
        case_id uuid NOT NULL CONSTRAINT child_record_case_fk REFERENCES client_case (id),
        author_id uuid NOT NULL CONSTRAINT child_record_author_fk REFERENCES staff (id),
        recorded_at timestamptz NOT NULL,
        kind text NOT NULL,
        telling text,
        guardian_id uuid CONSTRAINT child_record_guardian_fk REFERENCES person (id),
        words bytea NOT NULL,
        voided_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT child_record_kind CHECK (kind IN ('guardian', 'school', 'needs')),
        CONSTRAINT child_record_telling CHECK ((kind = 'guardian') = (telling IS NOT NULL)),
        CONSTRAINT child_record_guardian CHECK (guardian_id IS NULL OR kind = 'guardian'))`);
    await db.query(`CREATE INDEX child_record_by_case ON child_record (case_id, recorded_at)`);
    await db.query(`
      CREATE INDEX child_record_by_guardian ON child_record (guardian_id) WHERE guardian_id IS NOT NULL`);
    await db.query(`
      CALL app_protect('child_record', 'survivor', ${READERS}, ${WRITERS}, 'case_openable(case_id)')`);
    await db.query(`CALL app_belongs_to_case('child_record')`);
    await db.query(`
      CREATE POLICY own_name ON child_record AS RESTRICTIVE FOR INSERT TO baanek_survivor
      WITH CHECK (author_id = (SELECT app_staff()))`);
    // who recorded it, when, of what kind and in which case stays
    await db.query(`REVOKE UPDATE ON child_record FROM baanek_survivor`);
    await db.query(
      `GRANT UPDATE (telling, guardian_id, words, voided_at, version) ON child_record TO baanek_survivor`,
    );
    await db.query(`
      CREATE FUNCTION of_a_child() RETURNS trigger LANGUAGE plpgsql ${DEFINER} AS $$
      BEGIN
        IF NOT EXISTS (SELECT 1 FROM client_case c WHERE c.id = NEW.case_id AND c.kind = 'child') THEN
          RAISE EXCEPTION 'no case of a child' USING ERRCODE = 'check_violation', CONSTRAINT = 'child_record_of_a_child';
        END IF;
        RETURN NULL;
      END $$`);
    await db.query(`
      CREATE TRIGGER child_record_of_a_child AFTER INSERT ON child_record
      FOR EACH ROW EXECUTE FUNCTION of_a_child()`);
    const rule = `centre_id = (SELECT app_centre()) AND side = 'survivor' AND kind = 'child_record'
      AND EXISTS (SELECT 1 FROM child_record r WHERE r.id = record_id)`;
    await db.query(`
      CREATE POLICY child_record_versions_read ON record_version FOR SELECT TO baanek_survivor USING (${rule})`);
    await db.query(`
      CREATE POLICY child_record_versions_add ON record_version FOR INSERT TO baanek_survivor
      WITH CHECK (${rule} AND changed_by = (SELECT app_staff()))`);
    // an auditor learns whose case an entry of the trail is about
    await db.query(`
      CREATE FUNCTION child_record_audit_labels(ids uuid[]) RETURNS TABLE (id uuid, label text) LANGUAGE sql STABLE
      ${DEFINER} AS $$
        SELECT x.id, p.code::text FROM child_record x
        JOIN client_case c ON c.id = x.case_id JOIN person p ON p.id = c.person_id
        WHERE x.id = ANY (ids) AND x.centre_id = app_centre() AND app_any_role('{auditor}')
          AND EXISTS (SELECT 1 FROM audit_event a WHERE a.centre_id = app_centre() AND a.subject_id = x.id) $$`);
    await db.query(`REVOKE EXECUTE ON FUNCTION child_record_audit_labels(uuid[]) FROM PUBLIC`);
    await db.query(
      `GRANT EXECUTE ON FUNCTION child_record_audit_labels(uuid[]) TO baanek_survivor, baanek_office`,
    );
  }

  /** One for each child, whoever looks first and from whichever server; it is only added to. */
  private async comingOfAge(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE coming_of_age (
        person_id uuid CONSTRAINT coming_of_age_pkey PRIMARY KEY CONSTRAINT coming_of_age_person_fk REFERENCES person (id),
        centre_id uuid NOT NULL CONSTRAINT coming_of_age_centre_fk REFERENCES centre (id),
        case_id uuid NOT NULL CONSTRAINT coming_of_age_case_fk REFERENCES client_case (id),
        task_id uuid NOT NULL CONSTRAINT coming_of_age_task_fk REFERENCES case_task (id),
        posted_at timestamptz NOT NULL)`);
    await db.query(`CREATE INDEX coming_of_age_by_case ON coming_of_age (case_id)`);
    await db.query(`CREATE INDEX coming_of_age_by_task ON coming_of_age (task_id)`);
    await db.query(`
      CALL app_protect('coming_of_age', 'survivor', ${READERS}, ${WRITERS}, 'case_openable(case_id)')`);
    await db.query(`CALL app_belongs_to_case('coming_of_age')`);
    await db.query(`REVOKE UPDATE ON coming_of_age FROM baanek_survivor`);
    await db.query(`DROP POLICY baanek_survivor_change ON coming_of_age`);
  }

  /**
   * Of each parent or child of the household of a case that the asker works on, whose own case she may not open: who works on
   * it, and the day of the next appointment. Nothing where she is dangerous to that client, or where one is a guardian who
   * may not be told of the other. The table of it is `householdReach` in the kernel.
   */
  private async relatives(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION case_relatives(of uuid) RETURNS TABLE (person_id uuid, kind text, workers text[], next_on date)
      LANGUAGE sql STABLE ${DEFINER} AS $$
        SELECT o.person_id, o.kind,
               ARRAY(SELECT DISTINCT s.display_name::text FROM case_worker w JOIN staff s ON s.id = w.staff_id
                     WHERE w.case_id = o.id AND w.ended_at IS NULL ORDER BY 1 LIMIT 20),
               (SELECT min((a.starts_at AT TIME ZONE 'Asia/Bishkek')::date) FROM appointment_client k
                JOIN appointment a ON a.id = k.appointment_id
                WHERE k.case_id = o.id AND k.state = 'planned' AND a.state = 'planned' AND a.voided_at IS NULL
                  AND (a.starts_at AT TIME ZONE 'Asia/Bishkek')::date >= ${TODAY})
        FROM client_case c
        JOIN household_member m ON m.person_id = c.person_id AND m.left_at IS NULL
        JOIN household_member n ON n.household_id = m.household_id AND n.left_at IS NULL AND n.person_id <> m.person_id
        JOIN client_case o ON o.person_id = n.person_id AND o.centre_id = c.centre_id
        WHERE c.id = of AND app_any_role('{counsellor,lawyer}') AND case_openable(c.id) AND NOT case_openable(o.id)
          AND (EXISTS (SELECT 1 FROM case_worker w WHERE w.case_id = c.id AND w.staff_id = app_staff() AND w.ended_at IS NULL)
            OR c.id IN (SELECT v.case_id FROM cases_covered() v))
          AND o.state = 'open' AND o.joined_into IS NULL AND o.voided_at IS NULL AND c.kind <> o.kind
          AND NOT EXISTS (
            SELECT 1 FROM case_danger d WHERE d.case_id = o.id AND d.staff_id = app_staff() AND d.voided_at IS NULL
              AND (d.until_on IS NULL OR d.until_on >= ${TODAY}))
          AND NOT EXISTS (
            SELECT 1 FROM child_record g WHERE g.case_id IN (c.id, o.id) AND g.telling = 'may_not' AND g.voided_at IS NULL
              AND (g.guardian_id IS NULL OR person_head(g.guardian_id) IN (c.person_id, o.person_id))) $$`);
    await db.query(`REVOKE EXECUTE ON FUNCTION case_relatives(uuid) FROM PUBLIC`);
    await db.query(`GRANT EXECUTE ON FUNCTION case_relatives(uuid) TO baanek_survivor`);
  }
}
