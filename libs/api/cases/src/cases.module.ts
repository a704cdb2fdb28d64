import './refusals';
import { Module } from '@nestjs/common';
import { RegistryModule } from '@baanek/registry';
import { AppealFigureBook } from './appeals/appeal-figures.service';
import { AppealLog } from './appeals/appeal-log.service';
import { AppealRegister } from './appeals/appeal-register.service';
import { Appeal } from './appeals/appeal.entity';
import { CallerEnquiries } from './appeals/caller-enquiries.service';
import { AppealsController } from './appeals/appeals.controller';
import { BulkAppeals } from './appeals/bulk-appeals.service';
import { CaseAccess } from './files/case-access.service';
import { CaseFiles } from './files/case-files.service';
import { CaseLifecycle } from './files/case-lifecycle.service';
import { CasesController } from './files/cases.controller';
import { CaseChange, CaseWorker, ClientCase } from './files/client-case.entity';
import { FreeCodes } from './journal/free-codes.service';
import { ImportBatch, ImportMapping, ImportRow } from './journal/import.entity';
import { ImportsController } from './journal/imports.controller';
import { JournalCheck } from './journal/journal-check.service';
import { JournalCommit } from './journal/journal-commit.service';
import { JournalFigures } from './journal/journal-figures.service';
import { JournalImport } from './journal/journal-import.service';
import { JournalPlans } from './journal/journal-plans.service';
import { JournalRows } from './journal/journal-rows.service';
import { JournalRuns } from './journal/journal-runs.service';
import { JournalStore } from './journal/journal-store.service';
import { JournalUpload } from './journal/journal-upload.service';
import { MappingMemory } from './journal/mapping-memory.service';
import { RowDigests } from './journal/row-digests.service';
import { Counselling } from './sessions/counselling.service';
import { CounsellingSession, SessionNote } from './sessions/session.entity';
import { SessionsController } from './sessions/sessions.controller';
import { CaseTeam } from './team/case-team.service';
import { OwnTimeline } from './timeline/own-timeline';
import { Timeline } from './timeline/timeline.service';

export const CASES_ENTITIES = [
  Appeal,
  CaseChange,
  CaseWorker,
  ClientCase,
  CounsellingSession,
  ImportBatch,
  ImportMapping,
  ImportRow,
  SessionNote,
];

@Module({
  imports: [RegistryModule],
  controllers: [AppealsController, CasesController, ImportsController, SessionsController],
  providers: [
    AppealFigureBook,
    AppealLog,
    AppealRegister,
    BulkAppeals,
    CallerEnquiries,
    CaseAccess,
    CaseFiles,
    CaseLifecycle,
    CaseTeam,
    Counselling,
    FreeCodes,
    JournalCheck,
    JournalCommit,
    JournalFigures,
    JournalImport,
    JournalPlans,
    JournalRows,
    JournalRuns,
    JournalStore,
    JournalUpload,
    MappingMemory,
    OwnTimeline,
    RowDigests,
    Timeline,
  ],
  exports: [AppealLog, CaseAccess, CaseLifecycle, CaseTeam, Counselling, Timeline],
})
export class CasesModule {}
