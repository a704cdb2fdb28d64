import { Injectable } from '@nestjs/common';
import { Clock, Database } from '@baanek/kernel';
import { BulkRecognition } from '@baanek/registry';
import { CommitPlan, type PlannedRow } from './commit-plan';
import type { ImportBatch } from './import.entity';
import { JournalStore } from './journal-store.service';
import { RowDigests } from './row-digests.service';
import { likeOf, readRow } from './row.rules';
import { JournalPeople } from './same/journal-people';

const CHUNK = 500;

/** Brings what was checked up to date with what was entered and registered since. */
@Injectable()
export class JournalPlans {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly store: JournalStore,
    private readonly digests: RowDigests,
    private readonly recognition: BulkRecognition,
  ) {}

  async make(batch: ImportBatch): Promise<CommitPlan> {
    const rows = await this.database.sql<PlannedRow>(
      `SELECT line, digest, named, likeness, decision, same_line AS "sameLine", person_id AS "personId", known
       FROM import_row WHERE batch_id = $1 AND fault IS NULL ORDER BY line`,
      [batch.id],
    );
    await this.enteredSince(batch.id, rows);
    const [since] = await this.database.sql(
      `SELECT 1 FROM person WHERE centre_id = $1 AND created_at >= $2 LIMIT 1`,
      [batch.centreId, batch.checkedAt],
    );
    if (since) await this.registeredSince(batch, rows);
    return new CommitPlan(rows);
  }

  private async enteredSince(id: string, rows: readonly PlannedRow[]): Promise<void> {
    const late: PlannedRow[] = [];
    for (let at = 0; at < rows.length; at += CHUNK) {
      const some = rows.slice(at, at + CHUNK).filter(row => !row.known);
      const entered = await this.digests.entered(some.map(({ digest }) => digest));
      for (const row of some) {
        const personId = entered.get(row.digest.toString('hex'));
        if (personId !== undefined) late.push(Object.assign(row, { known: true, personId }));
      }
    }
    if (late.length > 0)
      await this.database.sql(`UPDATE import_row SET known = true WHERE batch_id = $1 AND line = ANY($2)`, [
        id,
        late.map(({ line }) => line),
      ]);
  }

  /** Somebody was registered after the check: whoever would be new is looked for once more; only the certain count. */
  private async registeredSince(
    { id, mapping, rowsTotal }: ImportBatch,
    rows: readonly PlannedRow[],
  ): Promise<void> {
    const byLine = new Map(rows.map(row => [row.line, row]));
    const lines = new CommitPlan(rows).newcomers();
    const people = new JournalPeople(rowsTotal, await this.recognition.onFile());
    for (let at = 0; at < lines.length; at += CHUNK) {
      const wanted = new Set(lines.slice(at, at + CHUNK));
      const [first = 0] = wanted;
      const last = Math.max(...wanted);
      const stored = (await this.store.rows(id, first, last - first + 1)).filter(({ line }) =>
        wanted.has(line),
      );
      const likes = stored.flatMap(({ line, cells }) => {
        const read = readRow(cells, mapping, this.clock.today());
        const like = 'fault' in read ? null : likeOf(read);
        return like ? [{ line, like }] : [];
      });
      const found = await this.recognition.candidates(likes.map(({ like }) => like));
      likes.forEach(({ line, like }, i) => {
        const { likeness, personId } = people.meet(line, like, found[i] ?? []);
        const row = byLine.get(line);
        if (row && likeness === 'certain' && personId) Object.assign(row, { likeness, personId });
      });
    }
  }
}
