import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Uploaded journals: every cell sealed until a person commits the rows. */
export class JournalImport1790000000010 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE import_batch (
        id uuid CONSTRAINT import_batch_pkey PRIMARY KEY,
        centre_id uuid NOT NULL CONSTRAINT import_batch_centre_fk REFERENCES centre (id),
        state text NOT NULL,
        mapping text[] NOT NULL,
        headings bytea NOT NULL,
        headings_key bytea NOT NULL,
        rows_total integer NOT NULL,
        rows_good integer NOT NULL DEFAULT 0,
        rows_bad integer NOT NULL DEFAULT 0,
        rows_known integer NOT NULL DEFAULT 0,
        rows_repeat integer NOT NULL DEFAULT 0,
        rows_unsure integer NOT NULL DEFAULT 0,
        rows_anonymous integer NOT NULL DEFAULT 0,
        people_new integer NOT NULL DEFAULT 0,
        rows_done integer NOT NULL DEFAULT 0,
        halt text,
        run uuid,
        lease_until timestamptz,
        cancel_asked boolean NOT NULL DEFAULT false,
        checked_at timestamptz,
        uploaded_at timestamptz NOT NULL DEFAULT now(),
        uploaded_by uuid NOT NULL CONSTRAINT import_batch_uploaded_by_fk REFERENCES staff (id),
        version integer NOT NULL DEFAULT 1)`);
    await db.query(`CREATE INDEX import_batch_by_time ON import_batch (centre_id, uploaded_at)`);
    await db.query(`
      CREATE TABLE import_row (
        batch_id uuid NOT NULL CONSTRAINT import_row_batch_fk REFERENCES import_batch (id),
        line integer NOT NULL,
        centre_id uuid NOT NULL CONSTRAINT import_row_centre_fk REFERENCES centre (id),
        cells bytea NOT NULL,
        fault text,
        fault_column integer,
        digest bytea,
        known boolean NOT NULL DEFAULT false,
        named boolean NOT NULL DEFAULT false,
        likeness text,
        same_line integer,
        person_id uuid CONSTRAINT import_row_person_fk REFERENCES person (id),
        decision text,
        appeal_id uuid CONSTRAINT import_row_appeal_fk REFERENCES appeal (id),
        CONSTRAINT import_row_pkey PRIMARY KEY (batch_id, line))`);
    // without these, whoever deletes an appeal or a person reads all rows ever imported, once for each
    for (const made of ['appeal', 'person'])
      await db.query(
        `CREATE INDEX import_row_by_${made} ON import_row (${made}_id) WHERE ${made}_id IS NOT NULL`,
      );
    await db.query(`
      CREATE TABLE import_mapping (
        centre_id uuid NOT NULL CONSTRAINT import_mapping_centre_fk REFERENCES centre (id),
        headings_key bytea NOT NULL,
        mapping text[] NOT NULL,
        used_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT import_mapping_pkey PRIMARY KEY (centre_id, headings_key))`);
    for (const table of ['import_batch', 'import_row', 'import_mapping'])
      await db.query(`CALL app_protect('${table}', 'survivor', '{intake}', '{intake}')`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE import_mapping, import_row, import_batch`);
  }
}
