import { Injectable } from '@nestjs/common';
import { Database, Refusal, Sealer, type SubjectKey } from '@baanek/kernel';
import type { ImportView } from './import.dto';
import { ImportBatch } from './import-batch.entity';

const LISTED = 20;

/** Says where each import stands. */
@Injectable()
export class ImportViews {
  constructor(
    private readonly database: Database,
    private readonly sealer: Sealer,
  ) {}

  sealHeadings(key: SubjectKey, headings: readonly string[]): Buffer {
    return this.sealer.seal(key, headingsAt(key.subject), headings);
  }

  /** Where a journal stands; work whose process has died is ended first. */
  async view(id: string): Promise<ImportView> {
    await this.endDead();
    const batch = await this.database.repository(ImportBatch).findOneBy({ id });
    if (!batch) throw new Refusal('request.not_found');
    return this.viewOf(batch, await this.sealer.key(id));
  }

  /** The last journals of the centre, newest first. */
  async list(): Promise<ImportView[]> {
    await this.endDead();
    const batches = await this.database
      .repository(ImportBatch)
      .find({ order: { uploadedAt: 'DESC', id: 'DESC' }, take: LISTED });
    const keys = await this.sealer.keys(batches.map(({ id }) => id));
    return batches.flatMap(batch => {
      const key = keys.get(batch.id);
      return key ? [this.viewOf(batch, key)] : [];
    });
  }

  private viewOf(batch: ImportBatch, key: SubjectKey): ImportView {
    const { id, state, mapping, rowsTotal, rowsGood, rowsBad, rowsKnown, rowsRepeat, rowsUnsure } = batch;
    const { rowsAnonymous, peopleNew, halt, uploadedAt, version } = batch;
    const rowsDone = halt === null ? batch.rowsDone : 0;
    const headings = this.sealer.open<string[]>(key, headingsAt(id), batch.headings);
    return {
      ...{
        id,
        state,
        headings,
        mapping,
        rowsTotal,
        rowsGood,
        rowsBad,
        rowsKnown,
      },
      ...{ rowsRepeat, rowsUnsure, rowsAnonymous, peopleNew, rowsDone, halt, uploadedAt, version },
    };
  }

  /** What ran where no process lives to renew its lease goes back to where it stood before. */
  private async endDead(): Promise<void> {
    await this.database.sql(
      `UPDATE import_batch SET halt = 'interrupted', run = NULL, version = version + 1,
              state = CASE state WHEN 'reading' THEN 'failed' WHEN 'checking' THEN 'uploaded' ELSE 'checked' END
       WHERE run IS NOT NULL AND lease_until < now()`,
    );
  }
}

const headingsAt = (id: string): { table: string; row: string; column: string } => ({
  table: 'import_batch',
  row: id,
  column: 'headings',
});
