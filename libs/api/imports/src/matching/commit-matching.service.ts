import { Injectable } from '@nestjs/common';
import { BulkAppeals } from '@baanek/cases';
import { Database } from '@baanek/kernel';
import { BulkRecognition } from '@baanek/registry';
import { type Entry, likeOf } from '../rows/row.rules';
import type { ReadRow } from '../rows/row-reader.service';
import { RowMatcher } from './row-matcher';
import { type MatchedRow, RowResolution } from './row-resolution';

/** A journal that was checked, to be entered now. */
export interface CheckedJournal {
  id: string;
  rowsTotal: number;
  checkedAt: Date | null;
}

/** A row that is still to be entered. */
export interface PendingRow {
  line: number;
  entry: Entry;
  digest: Buffer;
}

/** Says of the rows of a commit, from the first to the last, which are still to be entered. */
export interface CommitMatching {
  /** Whom the rows are about; up to date for those that `pending` has answered. */
  resolution: RowResolution;
  pending(rows: readonly ReadRow[]): Promise<PendingRow[]>;
}

/** Brings what the check found up to date with what was entered and registered since. */
@Injectable()
export class CommitMatchings {
  constructor(
    private readonly database: Database,
    private readonly appeals: BulkAppeals,
    private readonly recognition: BulkRecognition,
  ) {}

  async begin({ id, rowsTotal, checkedAt }: CheckedJournal): Promise<CommitMatching> {
    const resolution = new RowResolution(await this.matched(id));
    const registered = checkedAt !== null && (await this.recognition.registeredSince(checkedAt));
    const matcher = registered ? new RowMatcher(rowsTotal, await this.recognition.onFile()) : null;
    return {
      resolution,
      pending: async rows => {
        await this.findEntered(id, rows, resolution);
        if (matcher) await this.findRegistered(rows, resolution, matcher);
        return rows.flatMap(({ line, read }) => {
          const row = resolution.pending(line);
          return row && 'date' in read ? [{ line, entry: read, digest: row.digest }] : [];
        });
      },
    };
  }

  private matched(id: string): Promise<MatchedRow[]> {
    return this.database.sql<MatchedRow>(
      `SELECT line, digest, named, likeness, decision, same_line AS "sameLine", person_id AS "personId", known
       FROM import_row WHERE batch_id = $1 AND fault IS NULL ORDER BY line`,
      [id],
    );
  }

  /** Another import has entered some of these rows meanwhile. */
  private async findEntered(id: string, rows: readonly ReadRow[], resolution: RowResolution): Promise<void> {
    const pending = rows.flatMap(({ line }) => resolution.pending(line) ?? []);
    const entered = await this.appeals.personsByDigest(pending.map(({ digest }) => digest));
    const late = pending.flatMap(row => {
      const personId = entered.get(row.digest.toString('hex'));
      return personId === undefined ? [] : [Object.assign(row, { known: true, personId })];
    });
    if (late.length > 0)
      await this.database.sql(`UPDATE import_row SET known = true WHERE batch_id = $1 AND line = ANY($2)`, [
        id,
        late.map(({ line }) => line),
      ]);
  }

  /** Somebody was registered after the check: new people are looked for once more, and only certain matches count. */
  private async findRegistered(
    rows: readonly ReadRow[],
    resolution: RowResolution,
    matcher: RowMatcher,
  ): Promise<void> {
    const newPeople = rows.flatMap(({ line, read }) => {
      const row = resolution.bringsNewPerson(line) ? resolution.pending(line) : undefined;
      const like = 'fault' in read ? null : likeOf(read);
      return row && like ? [{ row, like }] : [];
    });
    const found = await this.recognition.candidates(newPeople.map(({ like }) => like));
    newPeople.forEach(({ row, like }, i) => {
      const match = matcher.match(like, found[i] ?? []);
      matcher.add(row.line, like, match);
      const { likeness, personId } = match;
      if (likeness === 'certain' && personId) Object.assign(row, { likeness, personId });
    });
  }
}
