import './refusals';
import { Module } from '@nestjs/common';
import { TasksModule } from '@baanek/tasks';
import { RegistryModule } from '@baanek/registry';
import { AppointmentAccess } from './appointments/appointment-access';
import { AppointmentClashes } from './appointments/appointment-clashes';
import { AppointmentClient } from './appointments/appointment-client.entity';
import { AppointmentCorrections } from './appointments/appointment-corrections.service';
import { AppointmentHandOver } from './appointments/appointment-hand-over.service';
import { AppointmentLimits } from './appointments/appointment-limits';
import { AppointmentOutcomes } from './appointments/appointment-outcomes.service';
import { AppointmentPlanning } from './appointments/appointment-planning.service';
import { Appointment } from './appointments/appointment.entity';
import { AppointmentsController } from './appointments/appointments.controller';
import { Calendar } from './appointments/calendar.service';
import { ConsultingRoom } from './appointments/consulting-room.entity';
import { ConsultingRoomsController } from './appointments/consulting-rooms.controller';
import { ConsultingRooms } from './appointments/consulting-rooms.service';
import { AppealClients } from './appeals/appeal-clients.service';
import { AppealCorrectionsController } from './appeals/appeal-corrections.controller';
import { AppealCorrections } from './appeals/appeal-corrections.service';
import { AppealFigureBook } from './figures/appeal-figures.service';
import { AppealLog } from './appeals/appeal-log.service';
import { AppealRegister } from './appeals/appeal-register.service';
import { Appeal } from './appeals/appeal.entity';
import { CallerEnquiries } from './appeals/caller-enquiries.service';
import { AppealsController } from './appeals/appeals.controller';
import { BulkAppeals } from './appeals/bulk-appeals.service';
import { CaseCorrectionsController } from './corrections/case-corrections.controller';
import { CaseCorrections } from './corrections/case-corrections.service';
import { CaseAccess } from './files/case-access.service';
import { CaseFiles } from './files/case-files.service';
import { CaseList } from './files/case-list.service';
import { CaseLifecycle } from './files/case-lifecycle.service';
import { CaseRecords } from './files/case-records.service';
import { CaseRelatives } from './files/case-relatives.service';
import { CasesController } from './files/cases.controller';
import { ChildRecord } from './children/child-record.entity';
import { ChildRecordsController } from './children/child-records.controller';
import { ChildRecords } from './children/child-records.service';
import { ComingOfAge } from './children/coming-of-age.entity';
import { ComingsOfAge } from './children/comings-of-age.service';
import { CaseConference } from './conferences/case-conference.entity';
import { ConferenceParticipantsController } from './conferences/conference-participants.controller';
import { ConferenceParticipants } from './conferences/conference-participants.service';
import { ConferenceRecords } from './conferences/conference-records.service';
import { ConferencesController } from './conferences/conferences.controller';
import { Conferences } from './conferences/conferences.service';
import { DangerWalls } from './dangers/danger-walls.service';
import { CaseDanger } from './dangers/danger.entity';
import { DangersController } from './dangers/dangers.controller';
import { Dangers } from './dangers/dangers.service';
import { CaseChange, CaseWorker, ClientCase } from './files/client-case.entity';
import { Counselling } from './sessions/counselling.service';
import { LifeSpan } from './files/life-span.service';
import { IncidentCorrections } from './incidents/incident-corrections.service';
import { CaseIncident } from './incidents/incident.entity';
import { IncidentsController } from './incidents/incidents.controller';
import { Incidents } from './incidents/incidents.service';
import { WitnessChildren } from './incidents/witness-children.service';
import { FollowUp } from './follow-ups/follow-up.entity';
import { FollowUps } from './follow-ups/follow-ups.service';
import { FollowUpsController } from './follow-ups/follow-ups.controller';
import { CaseGoal } from './goals/case-goal.entity';
import { GoalNote } from './goals/goal-note.entity';
import { GoalProgressController } from './goals/goal-progress.controller';
import { GoalProgressNotes } from './goals/goal-progress.service';
import { GoalsController } from './goals/goals.controller';
import { Goals } from './goals/goals.service';
import { NoteTemplate } from './notes/note-template.entity';
import { NoteTemplates } from './notes/note-templates.service';
import { NotesController } from './notes/notes.controller';
import { PrivateNote } from './notes/private-note.entity';
import { PrivateNotes } from './notes/private-notes.service';
import { Wellbeing } from './notes/wellbeing.service';
import { CaseOutcome } from './outcomes/case-outcome.entity';
import { OutcomesController } from './outcomes/outcomes.controller';
import { Outcomes } from './outcomes/outcomes.service';
import { SecondOpinion } from './opinions/second-opinion.entity';
import { OpinionsController } from './opinions/opinions.controller';
import { SecondOpinions } from './opinions/opinions.service';
import { NoteShowing } from './supervision/note-showing.entity';
import { SupervisionController } from './supervision/supervision.controller';
import { Supervision } from './supervision/supervision.service';
import { CaseTask } from './plans/case-task.entity';
import { CaseTasksController } from './plans/case-tasks.controller';
import { CaseTasks } from './plans/case-tasks.service';
import { PlanReview } from './reviews/plan-review.entity';
import { PlanReviewsController } from './reviews/plan-reviews.controller';
import { PlanReviews } from './reviews/plan-reviews.service';
import { RISK } from './risk/risk-parts';
import { SafetyPlan } from './safety/safety-plan.entity';
import { SafetyPlansController } from './safety/safety-plans.controller';
import { SafetyPlans } from './safety/safety-plans.service';
import { AppealFacts } from './appeals/appeal-facts.service';
import { TransferredAppeals } from './appeals/transferred-appeals.service';
import { CaseService } from './services/case-service.entity';
import { CaseServicesController } from './services/case-services.controller';
import { CaseServices } from './services/case-services.service';
import { FundingSource } from './services/funding-source.entity';
import { FundingSourcesController } from './services/funding-sources.controller';
import { FundingSources } from './services/funding-sources.service';
import { MeetingServices } from './services/meeting-services.service';
import { ServiceChecks } from './services/service-checks.service';
import { ServiceCorrections } from './services/service-corrections.service';
import { SessionKeys } from './sessions/session-keys.service';
import { SessionCorrections } from './sessions/session-corrections.service';
import { CounsellingSession, SessionNote } from './sessions/session.entity';
import { SessionsController } from './sessions/sessions.controller';
import { CoversController } from './covers/covers.controller';
import { Covers } from './covers/covers.service';
import { StaffCover } from './covers/staff-cover.entity';
import { Weeks } from './weeks/weeks.service';
import { WeeksController } from './weeks/weeks.controller';
import { ReachAttempt, ShiftEntry } from './shifts/shift-entry.entity';
import { ShiftEntries } from './shifts/shift-entries.service';
import { ShiftEntriesController } from './shifts/shift-entries.controller';
import { ShiftEvents } from './shifts/shift-events';
import { ShiftSignOff, ShiftSignOffRead } from './shifts/shift-sign-off.entity';
import { ShiftsController } from './shifts/shifts.controller';
import { Shifts } from './shifts/shifts.service';
import { CaseTeam } from './team/case-team.service';
import { HandOverController } from './team/hand-over.controller';
import { CaseHandOver } from './team/hand-over.service';
import { CaseWorkload } from './team/workload.service';
import { CaseTimeline } from './timeline/case-timeline';
import { OpenEnds } from './timeline/open-ends.service';
import { Timeline } from './timeline/timeline.service';
import { AppealStep } from './today/appeal-step';
import { CaseLabels } from './labels/case-labels';
import { AppointmentsToday } from './today/appointments-today';
import { AppealsToday } from './today/appeals-today';
import { CasesToday } from './today/cases-today';
import { ComingsOfAgeToday } from './today/comings-of-age-today';
import { ConferencesToday } from './today/conferences-today';
import { CoverToday } from './today/cover-today';
import { FollowUpsToday } from './today/follow-ups-today';
import { OpinionsToday } from './today/opinions-today';
import { SupervisionToday } from './today/supervision-today';
import { ReviewsToday } from './today/reviews-today';
import { RiskToday } from './today/risk-today';
import { ShiftsToday } from './today/shifts-today';
import { TasksToday } from './today/tasks-today';

export const CASES_ENTITIES = [
  ...[Appeal, CaseChange, CaseWorker, ClientCase, CounsellingSession, SessionNote],
  ...[CaseConference, CaseDanger, CaseIncident, CaseOutcome, CaseTask, FollowUp],
  ...[ChildRecord, ComingOfAge, NoteShowing, SecondOpinion],
  ...RISK.entities,
  ...[CaseGoal, GoalNote, PlanReview, SafetyPlan],
  ...[Appointment, AppointmentClient, ConsultingRoom],
  ...[ReachAttempt, ShiftEntry, ShiftSignOff, ShiftSignOffRead, StaffCover],
  ...[CaseService, FundingSource, NoteTemplate, PrivateNote],
];

@Module({
  imports: [RegistryModule, TasksModule],
  controllers: [
    AppealCorrectionsController,
    AppealsController,
    AppointmentsController,
    CaseCorrectionsController,
    CaseServicesController,
    CaseTasksController,
    HandOverController,
    CasesController,
    ChildRecordsController,
    ConferenceParticipantsController,
    ConferencesController,
    ConsultingRoomsController,
    DangersController,
    FollowUpsController,
    GoalProgressController,
    GoalsController,
    PlanReviewsController,
    FundingSourcesController,
    IncidentsController,
    NotesController,
    OpinionsController,
    OutcomesController,
    SupervisionController,
    ...RISK.controllers,
    SafetyPlansController,
    SessionsController,
    CoversController,
    WeeksController,
    ShiftEntriesController,
    ShiftsController,
  ],
  providers: [
    AppealStep,
    AppealsToday,
    AppointmentsToday,
    CaseLabels,
    CasesToday,
    ComingsOfAgeToday,
    ConferencesToday,
    CoverToday,
    FollowUpsToday,
    OpinionsToday,
    SupervisionToday,
    ReviewsToday,
    RiskToday,
    ShiftsToday,
    TasksToday,
    AppealClients,
    AppealCorrections,
    AppealFigureBook,
    AppealLog,
    AppointmentAccess,
    AppointmentClashes,
    AppointmentCorrections,
    AppointmentLimits,
    AppointmentOutcomes,
    AppointmentPlanning,
    Calendar,
    ConsultingRooms,
    AppealRegister,
    BulkAppeals,
    CallerEnquiries,
    CaseAccess,
    CaseCorrections,
    CaseFiles,
    CaseLifecycle,
    CaseList,
    CaseRecords,
    CaseRelatives,
    CaseServices,
    CaseTasks,
    AppointmentHandOver,
    CaseHandOver,
    CaseTeam,
    CaseWorkload,
    ChildRecords,
    ComingsOfAge,
    ConferenceParticipants,
    ConferenceRecords,
    Conferences,
    Counselling,
    DangerWalls,
    Dangers,
    FollowUps,
    GoalProgressNotes,
    Goals,
    IncidentCorrections,
    Incidents,
    FundingSources,
    LifeSpan,
    PlanReviews,
    MeetingServices,
    NoteTemplates,
    Outcomes,
    SecondOpinions,
    Supervision,
    PrivateNotes,
    ...RISK.providers,
    SafetyPlans,
    ServiceChecks,
    ServiceCorrections,
    SessionCorrections,
    SessionKeys,
    Covers,
    Weeks,
    ShiftEntries,
    ShiftEvents,
    Shifts,
    AppealFacts,
    TransferredAppeals,
    Wellbeing,
    WitnessChildren,
    CaseTimeline,
    OpenEnds,
    Timeline,
  ],
  exports: [
    AppealLog,
    BulkAppeals,
    ...RISK.exports,
    CaseAccess,
    CaseLifecycle,
    CaseServices,
    CaseTeam,
    Counselling,
    DangerWalls,
    Dangers,
    FundingSources,
    MeetingServices,
    NoteTemplates,
    OpenEnds,
    Timeline,
  ],
})
export class CasesModule {}
