import './refusals';
import { Module } from '@nestjs/common';
import { RegistryModule } from '@baanek/registry';
import { AppealLog } from './appeals/appeal-log.service';
import { AppealRegister } from './appeals/appeal-register.service';
import { Appeal } from './appeals/appeal.entity';
import { CallerAsks } from './appeals/caller-asks.service';
import { AppealsController } from './appeals/appeals.controller';
import { CaseAccess } from './files/case-access.service';
import { CaseFiles } from './files/case-files.service';
import { CaseLifecycle } from './files/case-lifecycle.service';
import { CasesController } from './files/cases.controller';
import { CaseChange, CaseWorker, ClientCase } from './files/client-case.entity';
import { ImportBatch, ImportRow } from './journal/import.entity';
import { ImportsController } from './journal/imports.controller';
import { JournalImport } from './journal/journal-import.service';
import { JournalPlan } from './journal/journal-plan.service';
import { JournalStore } from './journal/journal-store.service';
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
  ImportRow,
  SessionNote,
];

@Module({
  imports: [RegistryModule],
  controllers: [AppealsController, CasesController, ImportsController, SessionsController],
  providers: [
    AppealLog,
    AppealRegister,
    CallerAsks,
    CaseAccess,
    CaseFiles,
    CaseLifecycle,
    CaseTeam,
    Counselling,
    JournalImport,
    JournalPlan,
    JournalStore,
    OwnTimeline,
    Timeline,
  ],
  exports: [AppealLog, CaseAccess, CaseLifecycle, CaseTeam, Counselling, Timeline],
})
export class CasesModule {}
