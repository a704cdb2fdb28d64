export { AppealLog } from './appeals/appeal-log.service';
export { CASES_ENTITIES, CasesModule } from './cases.module';
export { CaseAccess } from './files/case-access.service';
export { CaseLifecycle } from './files/case-lifecycle.service';
export { Counselling } from './sessions/counselling.service';
export { CaseTeam } from './team/case-team.service';
export { TimelineEntry } from './timeline/timeline.dto';
export { Timeline } from './timeline/timeline.service';
