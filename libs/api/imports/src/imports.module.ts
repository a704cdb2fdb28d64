import { Module } from '@nestjs/common';
import { TasksModule } from '@baanek/tasks';
import { CasesModule } from '@baanek/cases';
import { RegistryModule } from '@baanek/registry';
import { CheckMatchings } from './matching/check-matching.service';
import { CommitMatchings } from './matching/commit-matching.service';
import { RowDigests } from './matching/row-digests.service';
import { ImportMapping } from './run/import-mapping.entity';
import { ImportRow } from './rows/import-row.entity';
import { MappingMemory } from './run/mapping-memory.service';
import { RowReader } from './rows/row-reader.service';
import { StoredRows } from './rows/stored-rows.service';
import { ImportBatch } from './run/import-batch.entity';
import { ImportCheck } from './run/import-check.service';
import { ImportCommit } from './run/import-commit.service';
import { ImportResults } from './run/import-results.service';
import { ImportRuns } from './run/import-runs.service';
import { ImportUpload } from './run/import-upload.service';
import { ImportViews } from './run/import-views.service';
import { ImportsController } from './run/imports.controller';
import { Imports } from './run/imports.service';
import { RowPages } from './run/row-pages.service';
import { ImportsToday } from './today/imports-today';

export const IMPORTS_ENTITIES = [ImportBatch, ImportMapping, ImportRow];

@Module({
  imports: [CasesModule, RegistryModule, TasksModule],
  controllers: [ImportsController],
  providers: [
    ImportsToday,
    CheckMatchings,
    CommitMatchings,
    ImportCheck,
    ImportCommit,
    ImportResults,
    ImportRuns,
    ImportUpload,
    ImportViews,
    Imports,
    MappingMemory,
    RowDigests,
    RowPages,
    RowReader,
    StoredRows,
  ],
})
export class ImportsModule {}
