export { AppealLog } from './appeals/appeal-log.service';
export type { AppealDetails } from './appeals/appeal.dto';
export { BulkAppeals, type OldAppeal } from './appeals/bulk-appeals.service';
export { CASES_ENTITIES, CasesModule } from './cases.module';
export { DangerWalls } from './dangers/danger-walls.service';
export { Dangers } from './dangers/dangers.service';
export { CaseAccess } from './files/case-access.service';
export { CaseLifecycle } from './files/case-lifecycle.service';
export { Counselling } from './sessions/counselling.service';
export { NoteTemplates } from './notes/note-templates.service';
export { CaseServices } from './services/case-services.service';
export { FundingSources } from './services/funding-sources.service';
export { MeetingServices } from './services/meeting-services.service';
export { QuestionnaireShelf } from './risk/loaded/questionnaire-shelf';
export { RiskAssessments } from './risk/risk-assessments.service';
export { CaseTeam } from './team/case-team.service';
export {
  pageParameters,
  TIMELINE_ENTRY,
  TIMELINE_PAGE,
  type TimelineLook,
  type TimelineRow,
} from './timeline/timeline.sql';
export { OpenEnds } from './timeline/open-ends.service';
export type { OpenEnd } from './timeline/open-ends.dto';
export { Timeline } from './timeline/timeline.service';
