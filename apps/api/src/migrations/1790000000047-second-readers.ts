import type { MigrationInterface, QueryRunner } from 'typeorm';

const DEFINER = `SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp`;
const READERS = `'{intake,director,counsellor,lawyer}'`;
/** The day of whoever asks; where nobody does, that of the clock. */
const TODAY = `coalesce(nullif(current_setting('app.day', true), '')::date, (now() AT TIME ZONE 'Asia/Bishkek')::date)`;
const REFUSE = `RAISE EXCEPTION 'a danger of the case' USING ERRCODE = 'check_violation', CONSTRAINT = 'case_danger_not_with'`;
/** Tables that whoever gives a second opinion reads, and does not write. */
const WORKED_IN = [
  'case_conference',
  'case_outcome',
  'child_record',
  'coming_of_age',
  'shift_entry',
] as const;

/** Whether the asker is named in a case, or stands in for somebody who is. */
const NAMED = `(EXISTS (
    SELECT 1 FROM case_worker w WHERE w.case_id = which AND w.staff_id = (SELECT app_staff()) AND w.ended_at IS NULL)
  OR which IN (SELECT v.case_id FROM cases_covered() v))`;

/**
 * Who reads beside the team. A private note is shown by its author to one colleague. Whoever is asked for a second opinion on a
 * case opens it until she has answered, and writes nothing else in it.
 */
export class SecondReaders1790000000047 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.supervision(db);
    await this.opinions(db);
    await this.reach(db, true);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of WORKED_IN) {
      await db.query(`DROP POLICY worked_on ON ${table}`);
      await db.query(`DROP POLICY worked_on_changed ON ${table}`);
    }
    await db.query(`DROP POLICY worked_on_read ON session_note`);
    await db.query(`DROP TRIGGER client_case_ends_opinions ON client_case`);
    await db.query(`DROP FUNCTION case_closing_ends_opinions()`);
    await this.reach(db, false);
    await db.query(`DROP FUNCTION second_opinion_audit_labels(uuid[])`);
    await db.query(`DROP TRIGGER second_opinion_follow ON client_case`);
    await db.query(`DROP TABLE second_opinion`);
    await db.query(`DROP FUNCTION case_workable(uuid), case_consulted(uuid)`);
    await db.query(`DROP FUNCTION second_opinion_no_danger()`);
    await db.query(`DROP TRIGGER staff_ends_showings ON staff`);
    await db.query(`DROP TRIGGER staff_role_ends_showings ON staff_role`);
    await db.query(`DROP POLICY shown_read ON private_note`);
    await db.query(`DROP TABLE note_showing`);
    await db.query(`
      DROP FUNCTION private_note_shown(uuid), note_showing_no_danger(), staff_ends_showings(), staff_role_ends_showings()`);
  }

  /**
   * The author of a private note shows it to one colleague, until a day or until she withdraws it. It ends when either of the
   * two leaves, or the colleague has no role any more in which she supervises.
   */
  private async supervision(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE note_showing (
        id uuid CONSTRAINT note_showing_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT note_showing_centre_fk REFERENCES centre (id),
        session_id uuid NOT NULL CONSTRAINT note_showing_note_fk REFERENCES private_note (session_id),
        author_id uuid NOT NULL CONSTRAINT note_showing_author_fk REFERENCES staff (id),
        supervisor_id uuid NOT NULL CONSTRAINT note_showing_supervisor_fk REFERENCES staff (id),
        shown_at timestamptz NOT NULL,
        until_on date,
        ended_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT note_showing_another CHECK (author_id <> supervisor_id))`);
    await db.query(`CREATE INDEX note_showing_by_note ON note_showing (session_id)`);
    await db.query(`
      CREATE INDEX note_showing_by_supervisor ON note_showing (supervisor_id) WHERE ended_at IS NULL`);
    await db.query(`
      CREATE UNIQUE INDEX note_showing_once ON note_showing (centre_id, session_id) WHERE ended_at IS NULL`);
    const mine = '(author_id = (SELECT app_staff()) OR supervisor_id = (SELECT app_staff()))';
    await db.query(`
      CALL app_protect('note_showing', 'survivor', '{counsellor,director}', '{counsellor}', $$${mine}$$)`);
    await db.query(`
      CREATE POLICY own_name ON note_showing AS RESTRICTIVE FOR INSERT TO baanek_survivor
      WITH CHECK (author_id = (SELECT app_staff()) AND EXISTS (
        SELECT 1 FROM private_note n WHERE n.session_id = note_showing.session_id AND n.author_id = note_showing.author_id))`);
    await db.query(`
      CREATE POLICY own_ended ON note_showing AS RESTRICTIVE FOR UPDATE TO baanek_survivor
      USING (author_id = (SELECT app_staff())) WITH CHECK (author_id = (SELECT app_staff()))`);
    await db.query(`REVOKE UPDATE ON note_showing FROM baanek_survivor`);
    await db.query(`GRANT UPDATE (ended_at, version) ON note_showing TO baanek_survivor`);
    await db.query(`
      CREATE FUNCTION note_showing_no_danger() RETURNS trigger LANGUAGE plpgsql ${DEFINER} AS $$
      BEGIN
        IF EXISTS (
          SELECT 1 FROM counselling_session s
          CROSS JOIN LATERAL case_danger_names(ARRAY[s.case_id], NEW.supervisor_id, ARRAY[${TODAY}])
          WHERE s.id = NEW.session_id) THEN
          ${REFUSE};
        END IF;
        RETURN NULL;
      END $$`);
    await db.query(`
      CREATE TRIGGER note_showing_no_danger AFTER INSERT ON note_showing
      FOR EACH ROW EXECUTE FUNCTION note_showing_no_danger()`);
    await db.query(`
      CREATE FUNCTION private_note_shown(which uuid) RETURNS boolean LANGUAGE sql STABLE ${DEFINER} AS $$
        SELECT app_any_role('{counsellor,director}') AND EXISTS (
          SELECT 1 FROM note_showing h JOIN counselling_session s ON s.id = h.session_id
          WHERE h.session_id = which AND s.voided_at IS NULL AND h.centre_id = app_centre() AND h.supervisor_id = app_staff() AND h.ended_at IS NULL
            AND (h.until_on IS NULL OR h.until_on >= app_day())
            AND NOT EXISTS (
              SELECT 1 FROM case_danger d WHERE d.case_id = s.case_id AND d.staff_id = h.supervisor_id
                AND d.voided_at IS NULL AND (d.until_on IS NULL OR d.until_on >= ${TODAY}))) $$`);
    await db.query(`REVOKE EXECUTE ON FUNCTION private_note_shown(uuid) FROM PUBLIC`);
    await db.query(`GRANT EXECUTE ON FUNCTION private_note_shown(uuid) TO baanek_survivor`);
    await db.query(`
      CREATE POLICY shown_read ON private_note FOR SELECT TO baanek_survivor
      USING (centre_id = (SELECT app_centre()) AND private_note_shown(session_id))`);
    await this.showingsEnd(db);
  }

  private async showingsEnd(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION staff_ends_showings() RETURNS trigger LANGUAGE plpgsql ${DEFINER} AS $$
      BEGIN
        UPDATE note_showing SET ended_at = now(), version = version + 1
        WHERE ended_at IS NULL AND (supervisor_id = NEW.id OR author_id = NEW.id);
        RETURN NULL;
      END $$`);
    await db.query(`
      CREATE TRIGGER staff_ends_showings AFTER UPDATE OF active ON staff
      FOR EACH ROW WHEN (NOT NEW.active) EXECUTE FUNCTION staff_ends_showings()`);
    await db.query(`
      CREATE FUNCTION staff_role_ends_showings() RETURNS trigger LANGUAGE plpgsql ${DEFINER} AS $$
      BEGIN
        UPDATE note_showing SET ended_at = now(), version = version + 1
        WHERE ended_at IS NULL AND supervisor_id = OLD.staff_id AND NOT EXISTS (
          SELECT 1 FROM staff_role r WHERE r.staff_id = OLD.staff_id AND r.role IN ('counsellor', 'director'));
        RETURN NULL;
      END $$`);
    // put off to the end: roles are changed by taking all and giving the new ones
    await db.query(`
      CREATE CONSTRAINT TRIGGER staff_role_ends_showings AFTER DELETE ON staff_role
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION staff_role_ends_showings()`);
  }

  /** What a colleague outside the team is asked, and what she says; both sealed. */
  private async opinions(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE second_opinion (
        id uuid CONSTRAINT second_opinion_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT second_opinion_centre_fk REFERENCES centre (id),
        case_id uuid NOT NULL CONSTRAINT second_opinion_case_fk REFERENCES client_case (id),
        author_id uuid NOT NULL CONSTRAINT second_opinion_author_fk REFERENCES staff (id),
        colleague_id uuid NOT NULL CONSTRAINT second_opinion_colleague_fk REFERENCES staff (id),
        asked_at timestamptz NOT NULL,
        due_on date NOT NULL,
        question bytea NOT NULL,
        answer text,
        words bytea,
        answered_at timestamptz,
        withdrawn_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT second_opinion_another CHECK (author_id <> colleague_id),
        CONSTRAINT second_opinion_answer CHECK (answer IN ('agree', 'not_agree', 'more_needed')),
        CONSTRAINT second_opinion_whole CHECK (num_nonnulls(answer, words, answered_at) IN (0, 3)),
        CONSTRAINT second_opinion_ended_once CHECK (answered_at IS NULL OR withdrawn_at IS NULL))`);
    await db.query(`CREATE INDEX second_opinion_by_case ON second_opinion (case_id, asked_at)`);
    await db.query(`
      CREATE INDEX second_opinion_open ON second_opinion (colleague_id, due_on)
      WHERE answered_at IS NULL AND withdrawn_at IS NULL`);
    await db.query(`
      CALL app_protect('second_opinion', 'survivor', ${READERS}, ${READERS}, 'case_openable(case_id)')`);
    await db.query(`CALL app_belongs_to_case('second_opinion')`);
    await db.query(`
      CREATE UNIQUE INDEX second_opinion_asked_once ON second_opinion (centre_id, origin_case_id, colleague_id)
      WHERE answered_at IS NULL AND withdrawn_at IS NULL`);
    await db.query(`REVOKE UPDATE ON second_opinion FROM baanek_survivor`);
    await db.query(`
      GRANT UPDATE (answer, words, answered_at, withdrawn_at, version) ON second_opinion TO baanek_survivor`);
    await db.query(`
      CREATE POLICY answered_by_her ON second_opinion AS RESTRICTIVE FOR UPDATE TO baanek_survivor
      USING (answered_at IS NULL AND withdrawn_at IS NULL)
      WITH CHECK (answer IS NULL OR colleague_id = (SELECT app_staff()))`);
    await db.query(`
      CREATE FUNCTION second_opinion_no_danger() RETURNS trigger LANGUAGE plpgsql ${DEFINER} AS $$
      BEGIN
        IF EXISTS (SELECT 1 FROM case_danger_names(ARRAY[NEW.case_id], NEW.colleague_id, ARRAY[${TODAY}])) THEN
          ${REFUSE};
        END IF;
        RETURN NULL;
      END $$`);
    await db.query(`
      CREATE TRIGGER second_opinion_no_danger AFTER INSERT ON second_opinion
      FOR EACH ROW EXECUTE FUNCTION second_opinion_no_danger()`);
    await db.query(`
      CREATE FUNCTION second_opinion_audit_labels(ids uuid[]) RETURNS TABLE (id uuid, label text) LANGUAGE sql STABLE
      ${DEFINER} AS $$
        SELECT x.id, p.code::text FROM second_opinion x
        JOIN client_case c ON c.id = x.case_id JOIN person p ON p.id = c.person_id
        WHERE x.id = ANY (ids) AND x.centre_id = app_centre() AND app_any_role('{auditor}')
          AND EXISTS (SELECT 1 FROM audit_event a WHERE a.centre_id = app_centre() AND a.subject_id = x.id) $$`);
    await db.query(`REVOKE EXECUTE ON FUNCTION second_opinion_audit_labels(uuid[]) FROM PUBLIC`);
    await db.query(
      `GRANT EXECUTE ON FUNCTION second_opinion_audit_labels(uuid[]) TO baanek_survivor, baanek_office`,
    );
  }

  /** Whoever is asked for a second opinion on an open case may open it until she has answered, and writes nothing else in it. */
  private async reach(db: QueryRunner, consulted: boolean): Promise<void> {
    const safe = `NOT EXISTS (
      SELECT 1 FROM case_danger d WHERE d.case_id = which AND d.staff_id = app_staff() AND d.voided_at IS NULL
        AND (d.until_on IS NULL OR d.until_on >= ${TODAY}))`;
    const openable = (name: string, more: string): string => `
      CREATE OR REPLACE FUNCTION ${name}(which uuid) RETURNS boolean LANGUAGE sql STABLE ${DEFINER} AS $$
        SELECT EXISTS (SELECT 1 FROM client_case c WHERE c.id = which AND c.centre_id = app_centre()) AND (
          app_any_role('{intake,director}')
          OR app_any_role('{counsellor,lawyer}') AND (${NAMED}${more}))
        AND ${safe} $$`;
    if (!consulted) {
      await db.query(openable('case_openable', ''));
      return;
    }
    await db.query(`
      CREATE FUNCTION case_consulted(which uuid) RETURNS boolean LANGUAGE sql STABLE ${DEFINER} AS $$
        SELECT EXISTS (
          SELECT 1 FROM second_opinion o JOIN client_case k ON k.id = o.case_id AND k.state = 'open'
          WHERE o.case_id = which AND o.centre_id = app_centre() AND o.colleague_id = app_staff()
            AND o.answered_at IS NULL AND o.withdrawn_at IS NULL AND app_any_role('{counsellor,lawyer}')) AND ${safe} $$`);
    await db.query(openable('case_openable', ' OR case_consulted(which)'));
    await db.query(openable('case_workable', ''));
    for (const name of ['case_consulted(uuid)', 'case_workable(uuid)']) {
      await db.query(`REVOKE EXECUTE ON FUNCTION ${name} FROM PUBLIC`);
      await db.query(`GRANT EXECUTE ON FUNCTION ${name} TO baanek_survivor`);
    }
    for (const table of WORKED_IN) {
      const rule =
        table === 'shift_entry' ? 'case_id IS NULL OR case_workable(case_id)' : 'case_workable(case_id)';
      await db.query(`
        CREATE POLICY worked_on ON ${table} AS RESTRICTIVE FOR INSERT TO baanek_survivor WITH CHECK (${rule})`);
      await db.query(`
        CREATE POLICY worked_on_changed ON ${table} AS RESTRICTIVE FOR UPDATE TO baanek_survivor USING (${rule})`);
    }
    await db.query(`
      CREATE FUNCTION case_closing_ends_opinions() RETURNS trigger LANGUAGE plpgsql ${DEFINER} AS $$
      BEGIN -- opened again, it is asked anew
        UPDATE second_opinion SET withdrawn_at = now(), version = version + 1
        WHERE case_id = NEW.id AND answered_at IS NULL AND withdrawn_at IS NULL;
        RETURN NULL;
      END $$`);
    await db.query(`
      CREATE TRIGGER client_case_ends_opinions AFTER UPDATE OF state ON client_case
      FOR EACH ROW WHEN (NEW.state = 'closed' AND OLD.state <> 'closed') EXECUTE FUNCTION case_closing_ends_opinions()`);
    // also the notes she wrote herself, while she stood in or was of the team, are not opened by an opinion
    await db.query(`
      CREATE POLICY worked_on_read ON session_note AS RESTRICTIVE FOR SELECT TO baanek_survivor
      USING (case_workable(case_id))`);
    await db.query(`
      CREATE POLICY own_name ON second_opinion AS RESTRICTIVE FOR INSERT TO baanek_survivor
      WITH CHECK (author_id = (SELECT app_staff()) AND case_workable(case_id))`);
  }
}
