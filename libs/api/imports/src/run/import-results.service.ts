import { Injectable } from '@nestjs/common';
import type { ImportField, ImportState } from '@baanek/contracts';
import { Database } from '@baanek/kernel';
import type { CheckedRow } from '../matching/check-matching.service';
import type { JournalPerson } from '../matching/row-matcher';
import { type Run, RunHalted } from './run';

/** How work on a journal ended well. */
export interface Outcome {
  state: ImportState;
  mapping?: readonly ImportField[];
  checkedAt?: Date;
}

const CHUNK = 250;

const COUNTS = `
  SELECT count(*) FILTER (WHERE fault IS NULL) AS good, count(*) FILTER (WHERE fault IS NOT NULL) AS bad,
         count(*) FILTER (WHERE fault IS NULL AND known) AS known,
         count(*) FILTER (WHERE fresh AND joins) AS repeat,
         count(*) FILTER (WHERE fresh AND likeness = 'maybe' AND decision IS NULL) AS unsure,
         count(*) FILTER (WHERE fresh AND NOT named) AS anonymous,
         count(*) FILTER (WHERE fresh AND named AND NOT joins) AS people
  FROM (SELECT *, fault IS NULL AND NOT known AS fresh,
               coalesce(likeness = 'certain' OR (likeness = 'maybe' AND decision = 'same'), false) AS joins
        FROM import_row WHERE batch_id = $1) AS r`;

/** Keeps what was found and entered of each row, and counts it. */
@Injectable()
export class ImportResults {
  constructor(private readonly database: Database) {}

  /** What the check found of each row. */
  async save(id: string, rows: readonly CheckedRow[]): Promise<void> {
    await this.database.sql(
      `UPDATE import_row r SET fault = p.fault, fault_column = p.fault_column, digest = p.digest, known = p.known,
              named = p.named, likeness = p.likeness, same_line = p.same_line, person_id = p.person_id,
              decision = CASE WHEN r.same_line IS NOT DISTINCT FROM p.same_line
                               AND r.person_id IS NOT DISTINCT FROM p.person_id THEN r.decision END
       FROM unnest($2::int[], $3::text[], $4::int[], $5::bytea[], $6::bool[], $7::bool[], $8::text[], $9::int[],
                   $10::uuid[])
         AS p (line, fault, fault_column, digest, known, named, likeness, same_line, person_id)
       WHERE r.batch_id = $1 AND r.line BETWEEN $11 AND $12 AND r.line = p.line`, // the range keeps every plan short
      [
        id,
        rows.map(row => row.line),
        rows.map(row => row.fault?.fault ?? null),
        rows.map(row => row.fault?.column ?? null),
        rows.map(row => row.digest),
        rows.map(row => row.known),
        rows.map(row => row.named),
        rows.map(row => row.likeness),
        rows.map(row => row.person?.line ?? null),
        rows.map(row => row.personId),
        rows[0]?.line,
        rows.at(-1)?.line,
      ],
    );
  }

  /** Says on the first rows of people who they are on file, where only a later row has told. */
  async saveIdentified(id: string, people: readonly JournalPerson[]): Promise<void> {
    for (let at = 0; at < people.length; at += CHUNK) {
      const some = people.slice(at, at + CHUNK);
      await this.database.sql(
        `UPDATE import_row r SET person_id = w.person_id, likeness = 'certain'
         FROM unnest($2::int[], $3::uuid[]) AS w (line, person_id)
         WHERE r.batch_id = $1 AND r.line = ANY($2) AND r.line = w.line AND r.person_id IS NULL AND NOT r.known`,
        [id, some.map(({ line }) => line), some.map(({ personId }) => personId)],
      );
    }
  }

  /** Says on rows which appeals they became; `lines` ascend. */
  async saveEntered(id: string, lines: readonly number[], appealIds: readonly string[]): Promise<void> {
    await this.database.sql(
      `UPDATE import_row r SET appeal_id = e.appeal_id FROM unnest($2::int[], $3::uuid[]) AS e (line, appeal_id)
       WHERE r.batch_id = $1 AND r.line BETWEEN $4 AND $5 AND r.line = e.line`,
      [id, lines, appealIds, lines[0], lines.at(-1)],
    );
  }

  /** Counts anew after a decision. */
  async count(id: string): Promise<void> {
    await this.database.sql(
      `UPDATE import_batch b SET rows_good = c.good, rows_bad = c.bad, rows_known = c.known, rows_repeat = c.repeat,
              rows_unsure = c.unsure, rows_anonymous = c.anonymous, people_new = c.people, version = version + 1
       FROM (${COUNTS}) AS c WHERE b.id = $1`,
      [id],
    );
  }

  /** Ends the work, if it is still its own. */
  async finish({ id, key }: Run, { state, mapping, checkedAt }: Outcome): Promise<void> {
    const [ended] = await this.database.sql(
      `WITH ended AS (
         UPDATE import_batch SET state = $3, mapping = coalesce($4, mapping), checked_at = coalesce($5, checked_at),
                run = NULL, halt = NULL, version = version + 1
         WHERE id = $1 AND run = $2 AND NOT cancel_asked RETURNING id)
       SELECT id FROM ended`,
      [id, key, state, mapping ?? null, checkedAt ?? null],
    );
    if (!ended) throw new RunHalted('cancelled');
    if (state === 'checked') await this.count(id);
  }
}
