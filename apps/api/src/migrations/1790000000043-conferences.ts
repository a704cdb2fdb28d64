import type { MigrationInterface, QueryRunner } from 'typeorm';

const DEFINER = `SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp`;
const READERS = `'{intake,director,counsellor,lawyer}'`;
const WRITERS = `'{intake,counsellor,lawyer}'`;
const DAY = (at: string): string => `(${at} AT TIME ZONE 'Asia/Bishkek')::date`;
/** The day of whoever asks; where nobody does, that of the clock. */
const TODAY = `coalesce(nullif(current_setting('app.day', true), '')::date, ${DAY('now()')})`;
const REFUSE = `RAISE EXCEPTION 'a danger of the case' USING ERRCODE = 'check_violation', CONSTRAINT = 'case_danger_not_with'`;
/** Each is read, changed and told of alike; the kind of its versions is the name of its table. */
const TABLES = ['case_conference', 'case_outcome'] as const;
/** What may be said otherwise of each; who recorded it, when, and in which case stays. */
const CHANGES = {
  case_conference: 'kind, starts_at, state, colleagues, words, voided_at, version',
  case_outcome: 'moment, asked_on, words, voided_at, version',
} as const;

/** What every record of a case begins and ends with. */
const record = (table: string, columns: string): string => `
  CREATE TABLE ${table} (
    id uuid CONSTRAINT ${table}_pkey PRIMARY KEY,
    centre_id uuid NOT NULL CONSTRAINT ${table}_centre_fk REFERENCES centre (id),
    case_id uuid NOT NULL CONSTRAINT ${table}_case_fk REFERENCES client_case (id),
    author_id uuid NOT NULL CONSTRAINT ${table}_author_fk REFERENCES staff (id),
    recorded_at timestamptz NOT NULL,
    ${columns},
    words bytea NOT NULL,
    voided_at timestamptz,
    version integer NOT NULL DEFAULT 1)`;

/** What of a client is still with a colleague who is recorded as dangerous to her, `more` beside what was there before. */
const remains = (more: string): string => `
  CREATE OR REPLACE FUNCTION case_danger_remains(ids uuid[]) RETURNS TABLE (id uuid, what text) LANGUAGE sql STABLE ${DEFINER} AS $$
    SELECT d.id, r.what FROM case_danger d CROSS JOIN LATERAL (
      SELECT 'team' WHERE EXISTS (
        SELECT 1 FROM case_worker w WHERE w.case_id = d.case_id AND w.staff_id = d.staff_id AND w.ended_at IS NULL)
      UNION ALL
      SELECT 'appointments' WHERE EXISTS (
        SELECT 1 FROM appointment a JOIN appointment_client k ON k.appointment_id = a.id
        WHERE k.case_id = d.case_id AND k.state = 'planned' AND a.worker_id = d.staff_id AND a.state = 'planned'
          AND a.voided_at IS NULL AND a.starts_at >= d.recorded_at
          AND (d.until_on IS NULL OR ${DAY('a.starts_at')} <= d.until_on))
      UNION ALL
      SELECT 'escorts' WHERE EXISTS (
        SELECT 1 FROM trip t WHERE t.case_id = d.case_id AND t.escort_id = d.staff_id AND t.state = 'assigned'
          AND t.voided_at IS NULL AND (d.until_on IS NULL OR ${DAY('t.starts_at')} <= d.until_on))${more}) AS r (what)
    WHERE d.id = ANY (ids) AND d.centre_id = app_centre() AND d.voided_at IS NULL AND d.staff_id IS NOT NULL
      AND d.staff_id <> app_staff() AND app_any_role(${READERS}) $$`;

/** Cases to which a colleague is dangerous on one of the days, for whom `more` is true besides. */
const notWith = (more: string): string => `
  CREATE OR REPLACE FUNCTION case_not_with(cases uuid[], who uuid, days date[]) RETURNS SETOF uuid LANGUAGE sql ${DEFINER} AS $$
    SELECT n.id FROM case_danger_names(cases, who, days) AS n (id) JOIN client_case c ON c.id = n.id
    WHERE c.centre_id = app_centre() AND app_any_role(${READERS}) ${more} $$`;

const ASSIGNED = DAY('NEW.assigned_at');

/** Refuses whoever is given a part in a case: as it is inserted, and `also` as it is given to another or again. */
async function workerWall(db: QueryRunner, also: string, days: string): Promise<void> {
  await db.query(`
    CREATE OR REPLACE FUNCTION case_worker_no_danger() RETURNS trigger LANGUAGE plpgsql ${DEFINER} AS $$
    BEGIN
      IF EXISTS (SELECT 1 FROM case_danger_names(ARRAY[NEW.case_id], NEW.staff_id, ARRAY[${days}])
                 WHERE TG_OP = 'INSERT' OR OLD.staff_id <> NEW.staff_id OR OLD.ended_at IS NOT NULL) THEN
        ${REFUSE};
      END IF;
      RETURN NULL;
    END $$`);
  await db.query(`
    CREATE OR REPLACE TRIGGER case_worker_no_danger AFTER INSERT ${also} ON case_worker
    FOR EACH ROW WHEN (NEW.ended_at IS NULL) EXECUTE FUNCTION case_worker_no_danger()`);
}

/**
 * Conferences about a case: kind, moment and colleagues in clear, so that they can be told of and kept from whom is dangerous
 * to her; what is talked about, who else comes and who hears what sealed. Decisions are tasks of the case. How she says she
 * is, on the same few scales at set moments: the moment in clear, what she said sealed.
 */
export class Conferences1790000000043 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      record(
        'case_conference',
        `kind text NOT NULL,
        starts_at timestamptz NOT NULL,
        state text NOT NULL,
        colleagues uuid[] NOT NULL,
        CONSTRAINT case_conference_state CHECK (state IN ('planned', 'held'))`,
      ),
    );
    await db.query(
      record(
        'case_outcome',
        `moment text NOT NULL,
        asked_on date NOT NULL,
        scales text NOT NULL,
        scales_version integer NOT NULL,
        follow_up_id uuid CONSTRAINT case_outcome_follow_up_fk REFERENCES follow_up (id),
        CONSTRAINT case_outcome_moment CHECK (moment IN ('entry', 'between', 'end', 'after_6_months', 'after_12_months'))`,
      ),
    );
    await db.query(`CREATE INDEX case_conference_by_case ON case_conference (case_id, starts_at)`);
    await db.query(`
      CREATE INDEX case_conference_planned ON case_conference (centre_id, starts_at)
      WHERE state = 'planned' AND voided_at IS NULL`);
    await db.query(`CREATE INDEX case_outcome_by_case ON case_outcome (case_id, asked_on)`);
    await db.query(`CREATE INDEX case_outcome_by_follow_up ON case_outcome (follow_up_id)`);
    await db.query(`
      ALTER TABLE case_task ADD COLUMN conference_id uuid
        CONSTRAINT case_task_conference_fk REFERENCES case_conference (id)`);
    await db.query(`CREATE INDEX case_task_by_conference ON case_task (conference_id)`);
    await this.reach(db);
    for (const table of TABLES) await this.ofCases(db, table);
    await db.query(`
      CREATE POLICY of_its_follow_up ON case_outcome AS RESTRICTIVE FOR INSERT TO baanek_survivor
      WITH CHECK (follow_up_id IS NULL OR EXISTS (
        SELECT 1 FROM follow_up f WHERE f.id = follow_up_id AND f.case_id = case_outcome.case_id))`);
    await this.walls(db);
    await this.olderWalls(db);
    await db.query(
      remains(`
      UNION ALL
      SELECT 'conferences' WHERE EXISTS (
        SELECT 1 FROM case_conference k WHERE k.case_id = d.case_id AND d.staff_id = ANY (k.colleagues)
          AND k.state = 'planned' AND k.voided_at IS NULL AND (d.until_on IS NULL OR d.until_on >= ${TODAY}
            OR ${DAY('k.starts_at')} BETWEEN ${DAY('d.recorded_at')} AND d.until_on))
      UNION ALL
      SELECT 'tasks' WHERE EXISTS (
        SELECT 1 FROM case_task t WHERE t.case_id = d.case_id AND t.owner_id = d.staff_id AND t.ended_at IS NULL
          AND (d.until_on IS NULL OR d.until_on >= ${TODAY}))`),
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(remains(''));
    await db.query(notWith(''));
    await workerWall(db, '', ASSIGNED);
    await db.query(`DROP TRIGGER case_task_no_danger ON case_task`);
    await db.query(`DROP TRIGGER case_conference_no_danger ON case_conference`);
    await db.query(`DROP FUNCTION case_task_no_danger(), case_conference_no_danger()`);
    await db.query(`ALTER TABLE case_task DROP COLUMN conference_id`);
    for (const table of TABLES) {
      await db.query(`DROP FUNCTION ${table}_audit_labels(uuid[])`);
      await db.query(`DROP POLICY ${table}_versions_read ON record_version`);
      await db.query(`DROP POLICY ${table}_versions_add ON record_version`);
      await db.query(`DROP TRIGGER ${table}_follow ON client_case`);
    }
    await db.query(`DROP TABLE case_conference, case_outcome`);
    await db.query(`
      DROP FUNCTION case_told(uuid), case_conference_wall(uuid, uuid), case_within_reach(uuid)`);
  }

  /** Walls, belonging, versions for whoever reads the record, and whose case it is for an auditor who finds it in the trail. */
  private async ofCases(db: QueryRunner, table: keyof typeof CHANGES): Promise<void> {
    await db.query(
      `CALL app_protect('${table}', 'survivor', ${READERS}, ${WRITERS}, 'case_within_reach(case_id)')`,
    );
    await db.query(`CALL app_belongs_to_case('${table}')`);
    await db.query(`
      CREATE POLICY own_name ON ${table} AS RESTRICTIVE FOR INSERT TO baanek_survivor
      WITH CHECK (author_id = (SELECT app_staff()))`);
    await db.query(`REVOKE UPDATE ON ${table} FROM baanek_survivor`);
    await db.query(`GRANT UPDATE (${CHANGES[table]}) ON ${table} TO baanek_survivor`);
    const rule = `centre_id = (SELECT app_centre()) AND side = 'survivor' AND kind = '${table}'
      AND EXISTS (SELECT 1 FROM ${table} r WHERE r.id = record_id)`;
    await db.query(`
      CREATE POLICY ${table}_versions_read ON record_version FOR SELECT TO baanek_survivor USING (${rule})`);
    await db.query(`
      CREATE POLICY ${table}_versions_add ON record_version FOR INSERT TO baanek_survivor
      WITH CHECK (${rule} AND changed_by = (SELECT app_staff()))`);
    await db.query(`
      CREATE FUNCTION ${table}_audit_labels(ids uuid[]) RETURNS TABLE (id uuid, label text) LANGUAGE sql STABLE
      ${DEFINER} AS $$
        SELECT x.id, p.code::text FROM ${table} x
        JOIN client_case c ON c.id = x.case_id JOIN person p ON p.id = c.person_id
        WHERE x.id = ANY (ids) AND x.centre_id = app_centre() AND app_any_role('{auditor}')
          AND EXISTS (SELECT 1 FROM audit_event a WHERE a.centre_id = app_centre() AND a.subject_id = x.id) $$`);
    await db.query(`REVOKE EXECUTE ON FUNCTION ${table}_audit_labels(uuid[]) FROM PUBLIC`);
    await db.query(
      `GRANT EXECUTE ON FUNCTION ${table}_audit_labels(uuid[]) TO baanek_survivor, baanek_office`,
    );
  }

  /** Who reads a case, and what of it “today” tells. */
  private async reach(db: QueryRunner): Promise<void> {
    // what it asks is made with cover, in the migration after this one; until then nobody reaches any
    await db.query(`
      CREATE FUNCTION case_within_reach(which uuid) RETURNS boolean LANGUAGE plpgsql STABLE ${DEFINER} AS $$
      BEGIN
        RETURN case_openable(which);
      END $$`);
    // whoever is named as dangerous is told nothing, and learns as little as of a case that she may not open
    await db.query(`
      CREATE FUNCTION case_told(which uuid) RETURNS boolean LANGUAGE sql STABLE ${DEFINER} AS $$
        SELECT case_within_reach(which) AND NOT EXISTS (
          SELECT 1 FROM case_danger d WHERE d.case_id = which AND d.staff_id = app_staff() AND d.voided_at IS NULL
            AND (d.until_on IS NULL OR d.until_on >= ${TODAY})) $$`);
    for (const name of ['case_within_reach(uuid)', 'case_told(uuid)']) await this.forSurvivors(db, name);
  }

  private async forSurvivors(db: QueryRunner, name: string): Promise<void> {
    await db.query(`REVOKE EXECUTE ON FUNCTION ${name} FROM PUBLIC`);
    await db.query(`GRANT EXECUTE ON FUNCTION ${name} TO baanek_survivor`);
  }

  /**
   * Refuses a colleague who is dangerous to her today or on the day, whether it is planned or was held. Whoever came before
   * she was recorded so can be taken out one by one, and is given nothing until then.
   */
  private async walls(db: QueryRunner): Promise<void> {
    const days = (at: string): string => `ARRAY[${DAY(at)}, ${TODAY}]`;
    await db.query(`
      CREATE FUNCTION case_conference_no_danger() RETURNS trigger LANGUAGE plpgsql ${DEFINER} AS $$
      BEGIN
        IF EXISTS (
          SELECT 1 FROM unnest(NEW.colleagues) AS w (id)
          CROSS JOIN LATERAL case_danger_names(ARRAY[NEW.case_id], w.id, ${days('NEW.starts_at')})
          WHERE TG_OP = 'INSERT' OR OLD.voided_at IS NOT NULL OR OLD.starts_at <> NEW.starts_at OR OLD.state <> NEW.state
            OR NOT w.id = ANY (OLD.colleagues)) THEN
          ${REFUSE};
        END IF;
        RETURN NULL;
      END $$`);
    await db.query(`
      CREATE TRIGGER case_conference_no_danger AFTER INSERT OR UPDATE OF colleagues, starts_at, state, voided_at
      ON case_conference FOR EACH ROW WHEN (NEW.voided_at IS NULL) EXECUTE FUNCTION case_conference_no_danger()`);
    await db.query(`
      CREATE FUNCTION case_conference_wall(which uuid, who uuid) RETURNS void LANGUAGE plpgsql ${DEFINER} AS $$
      BEGIN -- refuses, and answers nothing
        IF EXISTS (
          SELECT 1 FROM case_conference k
          CROSS JOIN LATERAL case_danger_names(ARRAY[k.case_id], who, ${days('k.starts_at')})
          WHERE k.id = which AND who = ANY (k.colleagues) AND case_within_reach(k.case_id)) THEN
          ${REFUSE};
        END IF;
      END $$`);
    await this.forSurvivors(db, 'case_conference_wall(uuid, uuid)');
  }

  /** Refuses her also as the owner of a task, and where a part in the case is given otherwise than anew. */
  private async olderWalls(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION case_task_no_danger() RETURNS trigger LANGUAGE plpgsql ${DEFINER} AS $$
      BEGIN
        IF (TG_OP = 'INSERT' OR OLD.owner_id <> NEW.owner_id OR OLD.ended_at IS NOT NULL)
          AND EXISTS (SELECT 1 FROM case_danger_names(ARRAY[NEW.case_id], NEW.owner_id, ARRAY[${TODAY}])) THEN
          ${REFUSE};
        END IF;
        RETURN NULL;
      END $$`);
    await db.query(`
      CREATE TRIGGER case_task_no_danger AFTER INSERT OR UPDATE OF owner_id, ended_at ON case_task
      FOR EACH ROW WHEN (NEW.ended_at IS NULL) EXECUTE FUNCTION case_task_no_danger()`);
    await workerWall(db, 'OR UPDATE OF staff_id, ended_at', `${ASSIGNED}, ${TODAY}`);
    await db.query(notWith('AND who IS DISTINCT FROM app_staff() AND case_within_reach(c.id)'));
  }
}
