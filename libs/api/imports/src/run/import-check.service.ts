import { Injectable } from '@nestjs/common';
import type { ImportField } from '@baanek/contracts';
import { Audit, Clock, Database, Live } from '@baanek/kernel';
import { CheckMatchings } from '../matching/check-matching.service';
import { RowReader } from '../rows/row-reader.service';
import type { ImportBatch } from './import-batch.entity';
import { ImportResults } from './import-results.service';
import type { Run } from './run';

const CHUNK = 120;

/** The dry run: reads every row, matches whom it is about, and finds what was entered before. Enters nothing. */
@Injectable()
export class ImportCheck {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly reader: RowReader,
    private readonly matchings: CheckMatchings,
    private readonly results: ImportResults,
  ) {}

  async check(run: Run, { id, rowsTotal }: ImportBatch, mapping: readonly ImportField[]): Promise<void> {
    const startedAt = this.clock.now();
    const matching = await this.database.transaction(run.by, () => this.matchings.begin(rowsTotal));
    for (let first = 1; first <= rowsTotal; first += CHUNK) {
      await this.database.transaction(run.by, async () => {
        const rows = await this.reader.read(id, mapping, first, CHUNK);
        await this.results.save(id, await matching.match(rows, mapping));
      });
      run.progress(Math.min(rowsTotal, first + CHUNK - 1));
    }
    await this.database.transaction(run.by, async () => {
      await this.results.saveIdentified(id, [...matching.identified()]);
      await this.results.finish(run, { state: 'checked', mapping, checkedAt: startedAt });
      this.audit.record({ action: 'imports.checked', subjectKind: 'import', subjectId: id });
      this.live.changed('imports');
    });
  }
}
