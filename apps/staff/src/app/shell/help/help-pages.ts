import type { PageKey } from '../../core/focus/page-keys';
import { about, ALL, type HelpPage } from './help-page';

const MARKS: readonly PageKey[] = [
  { key: 'keys.arrows', word: 'rollCall.arrows' },
  { key: 'keys.letters', word: 'keys.mark' },
];

/** Every page behind the sign-in, in the order of the areas. */
export const HELP_PAGES: readonly HelpPage[] = [
  about('today', {
    ...{ path: 'today', title: 'nav.today', permissions: ['self.use'] },
    steps: [ALL, ALL, ALL, ALL, ALL],
  }),
  about('setUpPath', {
    ...{ path: 'set-up', title: 'path.title', permissions: ['set_up.read'] },
    steps: [ALL, ALL, ALL, ALL],
  }),
  about('appeals', {
    ...{ path: 'appeals', title: 'appeals.title', permissions: ['appeals.read'] },
    ...{ steps: ['appeals.log', ALL, ALL, ALL, ALL], mends: 'appeals.log' },
  }),
  about('newAppeal', {
    ...{ path: 'appeals/new', title: 'appeal.new', permissions: ['appeals.read', 'appeals.log'] },
    steps: [ALL, ALL, ALL, ALL, ALL, ALL],
    keys: [{ key: 'Alt S', word: 'keys.Alt S' }],
  }),
  about('appeal', {
    ...{ path: 'appeals/:id', title: 'appeal.one', permissions: ['appeals.read'] },
    ...{ steps: [ALL, 'appeals.log', 'appeals.log', 'persons.merge', ALL], mends: 'appeals.log' },
  }),
  about('callerEnquiries', {
    ...{ path: 'appeals/caller-enquiries', title: 'callerEnquiry.title' },
    ...{ permissions: ['appeals.read', 'appeals.log'], steps: [ALL, ALL, ALL, ALL] },
  }),
  about('figures', {
    ...{ path: 'appeals/figures', title: 'figures.title', permissions: ['appeals.read'] },
    ...{ steps: [ALL, ALL, ALL], mends: 'appeals.log' },
  }),
  about('shareFigures', {
    ...{ path: 'figures/share', title: 'shared.title', permissions: ['figures.share'] },
    steps: [ALL, ALL, ALL, ALL],
  }),
  about('releases', {
    ...{ path: 'figures', title: 'nav.figures', permissions: ['figures.read'] },
    steps: [ALL, ALL, 'figures.export'],
  }),
  about('transfers', {
    ...{ path: 'appeals/transfers', title: 'transfer.title' },
    ...{ permissions: ['appeals.read', 'persons.transfer'], steps: [ALL, ALL, ALL, ALL] },
  }),
  about('import', {
    ...{ path: ['appeals/import', 'appeals/import/:id'], title: 'import.title' },
    ...{ permissions: ['appeals.read', 'imports.manage'], steps: [ALL, ALL, ALL, ALL, ALL] },
  }),
  about('cases', {
    ...{ path: 'cases', title: 'cases.title', permissions: ['cases.read'] },
    steps: [ALL, ALL, ALL, 'cases.assign', 'persons.merge', ALL],
  }),
  about('case', {
    ...{ path: 'cases/:id', title: 'duplicates.case', permissions: ['cases.read'] },
    steps: [ALL, ALL, 'sessions.log', 'cases.assign', 'shelter.request', 'escorts.request', 'cases.close'],
    keys: [{ key: 'A', word: 'cases.add' }],
  }),
  about('caseSessions', {
    ...{ path: 'cases/:id/sessions', title: 'session.title', permissions: ['cases.read', 'sessions.read'] },
    steps: [ALL, 'sessions.log', 'sessions.log', 'services.edit', ALL],
  }),
  about('caseCalendar', {
    ...{ path: 'cases/:id/calendar', title: 'appointments.title' },
    ...{ permissions: ['cases.read', 'appointments.read'], steps: [ALL, 'appointments.plan', ALL] },
    mends: 'appointments.plan',
  }),
  about('casePlan', {
    ...{ path: 'cases/:id/plan', title: 'plan.title', permissions: ['cases.read', 'plans.read'] },
    ...{ steps: [ALL, 'plans.edit', 'plans.edit', 'plans.edit', ALL], mends: 'plans.edit' },
  }),
  about('safetyPlan', {
    ...{ path: 'cases/:id/plan/safety', title: 'safety.title', permissions: ['cases.read', 'plans.read'] },
    ...{ steps: ['plans.edit', ALL, ALL, 'plans.edit'], mends: 'plans.edit' },
  }),
  about('safetyCard', {
    ...{ path: 'cases/:id/plan/safety/card', title: 'card.title' },
    ...{ permissions: ['cases.read', 'plans.read', 'plans.edit'], steps: [ALL, ALL, ALL] },
  }),
  about('conference', {
    ...{ path: 'cases/:id/plan/conferences/:conferenceId', title: 'conference.one' },
    permissions: ['cases.read', 'plans.read'],
    ...{ steps: [ALL, ALL, 'plans.edit', 'plans.edit', 'plans.edit'], mends: 'plans.edit' },
  }),
  about('conferencePaper', {
    ...{ path: 'cases/:id/plan/conferences/:conferenceId/paper', title: 'conference.papersTitle' },
    ...{ permissions: ['cases.read', 'plans.read', 'plans.edit'], steps: [ALL, ALL] },
  }),
  about('caseOutcomes', {
    ...{ path: 'cases/:id/plan/outcomes', title: 'outcome.title', permissions: ['cases.read', 'plans.read'] },
    ...{ steps: [ALL, ALL, 'plans.edit'], mends: 'plans.edit' },
  }),
  about('caseChild', {
    ...{ path: 'cases/:id/child', title: 'child.title', permissions: ['cases.read', 'plans.read'] },
    ...{ steps: [ALL, 'plans.edit', 'plans.edit', ALL], mends: 'plans.edit' },
  }),
  about('caseFollowUps', {
    ...{ path: 'cases/:id/follow-ups', title: 'followUp.title', permissions: ['cases.read', 'plans.read'] },
    ...{ steps: [ALL, 'plans.edit', 'plans.edit', ALL], mends: 'plans.edit' },
  }),
  about('caseServices', {
    ...{ path: 'cases/:id/services', title: 'service.title', permissions: ['cases.read', 'services.read'] },
    ...{ steps: [ALL, ALL, 'services.edit'], mends: 'services.edit' },
  }),
  about('newService', {
    ...{ path: 'cases/:id/services/new', title: 'service.new' },
    ...{ permissions: ['cases.read', 'services.read', 'services.edit'], steps: [ALL, ALL, ALL] },
    keys: [
      { key: 'keys.arrows', word: 'injury.keys' },
      { key: 'Enter', word: 'injury.keyAdd' },
    ],
  }),
  about('caseIncidents', {
    ...{ path: 'cases/:id/incidents', title: 'caseIncident.title' },
    ...{ permissions: ['cases.read', 'incidents.read'], mends: 'incidents.record' },
    steps: [ALL, ALL, 'incidents.record', 'cases.open'],
  }),
  about('newIncident', {
    ...{ path: 'cases/:id/incidents/new', title: 'caseIncident.new' },
    ...{ permissions: ['cases.read', 'incidents.read', 'incidents.record'], steps: [ALL, ALL, ALL, ALL] },
  }),
  about('caseRisk', {
    ...{ path: 'cases/:id/risk', title: 'risk.title', permissions: ['cases.read', 'risk.read'] },
    ...{ steps: [ALL, ALL, 'risk.assess', 'risk.assess', 'incidents.record'], mends: 'risk.assess' },
  }),
  about('newRisk', {
    ...{ path: 'cases/:id/risk/new', title: 'risk.new' },
    ...{ permissions: ['cases.read', 'risk.read', 'risk.assess'], steps: [ALL, ALL, ALL, ALL] },
    keys: [
      { key: '1 … 5', word: 'risk.keys' },
      { key: 'Del', word: 'risk.notAsked' },
    ],
  }),
  about('workload', {
    ...{ path: 'cases/workload', title: 'workload.title' },
    ...{ permissions: ['cases.read', 'cases.assign'], steps: [ALL, ALL, ALL, ALL] },
  }),
  about('supervision', {
    ...{
      path: 'cases/supervision',
      title: 'supervision.title',
      permissions: ['cases.read', 'notes.supervise'],
    },
    steps: [ALL, ALL],
  }),
  about('duplicates', {
    ...{ path: 'cases/duplicates', title: 'duplicates.title' },
    ...{ permissions: ['cases.read', 'persons.merge'], steps: [ALL, ALL, ALL, ALL] },
  }),
  about('calendar', {
    ...{ path: 'calendar', title: 'appointments.title', permissions: ['appointments.read'] },
    ...{
      steps: [ALL, 'appointments.plan', 'appointments.plan', 'sessions.log', ALL],
      mends: 'appointments.plan',
    },
    keys: [
      { key: 'keys.arrows', word: 'keys.calendar.arrows' },
      { key: 'Enter', word: 'keys.calendar.open' },
      { key: 'M', word: 'appointments.hours.key' },
      { key: 'N', word: 'appointments.plan' },
    ],
  }),
  about('handover', {
    ...{ path: 'handover', title: 'shift.title', permissions: ['shifts.read'] },
    ...{ steps: [ALL, 'shifts.write', 'shifts.write', ALL, ALL], mends: 'shifts.write' },
  }),
  about('covers', {
    ...{ path: 'covers', title: 'cover.title', permissions: ['covers.read'], steps: [ALL, ALL, ALL] },
  }),
  about('week', {
    ...{ path: 'week', title: 'week.title', permissions: ['weeks.read'], steps: [ALL, ALL, 'weeks.centre'] },
  }),
  about('consultingRooms', {
    ...{ path: 'consulting-rooms', title: 'rooms.title', permissions: ['rooms.manage'], steps: [ALL, ALL] },
  }),
  about('funding', {
    ...{ path: 'funding', title: 'funding.title', permissions: ['funding.manage'], steps: [ALL, ALL] },
  }),
  about('noteTemplates', {
    ...{ path: 'note-templates', title: 'noteTemplate.title', permissions: ['note_templates.manage'] },
    steps: [ALL, ALL],
  }),
  about('questionnaires', {
    ...{ path: 'questionnaires', title: 'questionnaire.title', permissions: ['questionnaires.manage'] },
    steps: [ALL, ALL, ALL],
  }),
  about('questionnaire', {
    ...{ path: 'questionnaires/version', title: 'questionnaire.one', permissions: ['questionnaires.manage'] },
    steps: [ALL, ALL, ALL],
  }),
  about('loadQuestionnaire', {
    ...{ path: 'questionnaires/load', title: 'questionnaire.load', permissions: ['questionnaires.manage'] },
    steps: [ALL, ALL, ALL],
  }),
  about('board', {
    ...{ path: 'shelter', title: 'shelter.title', permissions: ['shelter.board'] },
    steps: [ALL, 'shelter.allocate', 'shelter.allocate', ALL, 'shelter.allocate', ALL],
    mends: 'shelter.allocate',
    keys: [
      { key: 'keys.arrows', word: 'keys.board.arrows' },
      { key: 'PgUp PgDn', word: 'keys.board.rooms' },
      { key: 'Enter', word: 'keys.board.open' },
      { key: 'M', word: 'keys.board.move' },
      { key: 'Esc', word: 'keys.board.close' },
    ],
  }),
  about('weeks', {
    ...{ path: 'shelter/weeks', title: 'weeks.title', permissions: ['shelter.board'] },
    ...{ steps: [ALL, ALL, ALL, ALL], mends: 'shelter.allocate' },
  }),
  about('rollCall', {
    ...{ path: 'shelter/roll-call', title: 'rollCall.title' },
    ...{ permissions: ['shelter.board', 'shelter.allocate'], steps: [ALL, ALL, ALL, ALL], keys: MARKS },
  }),
  about('stays', {
    ...{ path: 'shelter/stays', title: 'stays.title', permissions: ['shelter.board'] },
    ...{ steps: [ALL, ALL, ALL], mends: 'shelter.allocate' },
  }),
  about('stay', {
    ...{ path: 'shelter/stays/:id', title: 'stays.one', permissions: ['shelter.board'] },
    ...{ steps: [ALL, 'shelter.allocate', 'shelter.allocate', ALL], mends: 'shelter.allocate' },
  }),
  about('agreement', {
    ...{ path: ['shelter/agreement', 'shelter/agreement/:id'], title: 'agreement.title' },
    permissions: ['shelter.board', 'shelter.house_incidents'],
    steps: [ALL, 'shelter.allocate', ALL, 'shelter.allocate'],
  }),
  about('placeEnquiries', {
    ...{ path: 'shelter/place-enquiries', title: 'placeEnquiry.title' },
    ...{ permissions: ['shelter.board', 'shelter.enquire'] },
    steps: [ALL, ALL, 'shelter.answer_enquiries', ALL],
  }),
  about('houseRecords', {
    ...{ path: 'shelter/house-records', title: 'houseRecords.title' },
    permissions: ['shelter.board', 'shelter.house_incidents'],
    steps: ['shelter.approve', ALL, 'shelter.allocate', ALL, ALL],
  }),
  about('setUp', {
    ...{ path: 'shelter/set-up', title: 'shelter.setUp', permissions: ['shelter.draw'] },
    steps: [ALL, ALL, ALL, ALL, 'shelter.set_up'],
  }),
  about('rules', {
    ...{ path: 'shelter/set-up/rules', title: 'rules.title', permissions: ['shelter.draw'] },
    steps: [ALL, ALL, ALL],
  }),
  about('escorts', {
    ...{ path: 'escorts', title: 'escorts.title', permissions: ['escorts.read'] },
    steps: [ALL, ALL, 'escorts.plan', 'escorts.plan', 'escorts.request'],
  }),
  about('newEscort', {
    ...{ path: 'escorts/new', title: 'escort.new', permissions: ['escorts.request'] },
    steps: [ALL, ALL, ALL, ALL],
  }),
  about('ownEscorts', {
    ...{ path: 'own-escorts', title: 'nav.ownEscorts', permissions: ['escorts.own'] },
    steps: [ALL, ALL, ALL],
  }),
  about('programme', {
    ...{ path: 'programme', title: 'programme.title', permissions: ['programme.read'] },
    steps: [ALL, ALL, ALL, ALL],
  }),
  about('referral', {
    ...{ path: 'programme/new', title: 'programme.refer', permissions: ['programme.read'] },
    steps: [ALL, ALL, ALL, ALL],
  }),
  about('group', {
    ...{ path: 'programme/groups/:id', title: 'programme.group', permissions: ['programme.read'] },
    ...{ steps: [ALL, ALL, ALL], keys: MARKS },
  }),
  about('participant', {
    ...{ path: 'programme/participants/:id', title: 'programme.participant' },
    ...{ permissions: ['programme.read'], steps: [ALL, ALL, ALL, ALL] },
  }),
  about('staff', {
    ...{ path: 'staff', title: 'staff.title', permissions: ['staff.read'] },
    steps: [ALL, ALL, ALL, ALL, ALL],
  }),
  about('centres', {
    path: 'centres',
    title: 'centres.title',
    permissions: ['centres.manage'],
    steps: [ALL, ALL, ALL],
  }),
  about('audit', {
    path: 'audit',
    title: 'audit.title',
    permissions: ['audit.read'],
    steps: [ALL, ALL, ALL, ALL],
  }),
  about('me', { path: 'me', title: 'me.title', permissions: ['self.use'], steps: [ALL, ALL, ALL, ALL] }),
];
