import { Injectable } from '@nestjs/common';
import type { ImportField } from '@baanek/contracts';
import { Audit, Clock, Database, Live } from '@baanek/kernel';
import { BulkRecognition } from '@baanek/registry';
import type { ImportBatch } from './import.entity';
import { JournalFigures } from './journal-figures.service';
import { JournalStore, type StoredRow } from './journal-store.service';
import { Breath } from './reading/breath';
import { RowDigests } from './row-digests.service';
import { type Entry, type Fault, likeOf, readRow } from './row.rules';
import type { Run } from './run';
import { JournalPeople, type Met } from './same/journal-people';

const CHUNK = 120;
const NOBODY: Met = { likeness: null, woman: null, personId: null };

/** What a commit will do with one row. */
export interface CheckedRow extends Met {
  line: number;
  fault: Fault | null;
  digest: Buffer;
  known: boolean;
  named: boolean;
}

interface Read {
  line: number;
  read: Entry | Fault;
  digest: Buffer;
}

/** The dry run: reads every row, recognises whom it is about, and finds what was entered before. Enters nothing. */
@Injectable()
export class JournalCheck {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly store: JournalStore,
    private readonly figures: JournalFigures,
    private readonly digests: RowDigests,
    private readonly recognition: BulkRecognition,
  ) {}

  async check(run: Run, batch: ImportBatch, mapping: readonly ImportField[]): Promise<void> {
    const { id, rowsTotal } = batch;
    const startedAt = this.clock.now();
    const onFile = await this.database.transaction(run.by, () => this.recognition.onFile());
    const people = new JournalPeople(rowsTotal, onFile);
    const above = new Map<string, number>();
    for (let first = 1; first <= rowsTotal; first += CHUNK) {
      await this.database.transaction(run.by, async () => {
        const reads = await this.read(await this.store.rows(id, first, CHUNK), mapping, above);
        await this.figures.mark(id, await this.meet(reads, people, onFile > 0));
      });
      await run.at(Math.min(rowsTotal, first + CHUNK - 1));
    }
    await this.database.transaction(run.by, async () => {
      await this.figures.recognise(id, [...people.foundLater()]);
      await this.figures.finish(run, { state: 'checked', mapping, checkedAt: startedAt });
      this.audit.record({ action: 'imports.checked', subjectKind: 'import', subjectId: id });
      this.live.changed('imports');
    });
  }

  private async read(
    rows: readonly StoredRow[],
    mapping: readonly ImportField[],
    above: Map<string, number>,
  ): Promise<Read[]> {
    const breath = new Breath();
    const digests = await this.digests.of(rows, mapping, above);
    const today = this.clock.today();
    const reads: Read[] = [];
    for (const [i, { line, cells }] of rows.entries()) {
      reads.push({ line, read: readRow(cells, mapping, today), digest: digests[i] ?? Buffer.alloc(0) });
      await breath.pause();
    }
    return reads;
  }

  private async meet(reads: readonly Read[], people: JournalPeople, asks: boolean): Promise<CheckedRow[]> {
    const breath = new Breath();
    const entered = await this.digests.entered(reads.map(({ digest }) => digest));
    const rows = reads.map(row => ({ ...row, like: 'fault' in row.read ? null : likeOf(row.read) }));
    const isKnown = ({ digest }: Read): boolean => entered.has(digest.toString('hex'));
    const asked = rows.flatMap(row => (row.like && !isKnown(row) ? [row.like] : []));
    const found = asks ? await this.recognition.candidates(asked) : [];
    const onFile = new Map(asked.map((like, i) => [like, found[i] ?? []]));
    const checked: CheckedRow[] = [];
    for (const row of rows) {
      const { line, read, digest, like } = row;
      const fault = 'fault' in read ? read : null;
      const known = fault === null && isKnown(row);
      const whose = known ? (entered.get(digest.toString('hex')) ?? null) : null;
      if (like && whose) people.meetAgain(line, like, whose);
      const met = like && !known ? people.meet(line, like, onFile.get(like) ?? []) : NOBODY;
      checked.push({
        line,
        fault,
        digest,
        known,
        named: like !== null,
        ...met,
        personId: met.personId ?? whose,
      });
      await breath.pause();
    }
    return checked;
  }
}
