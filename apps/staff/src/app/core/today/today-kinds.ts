import type { Permission, TodayFigure, TodayKind } from '@baanek/contracts';
import type { Params } from '@angular/router';
import type { Wire } from '../http/api-types';
import { dayOf } from '../i18n/dates';

type Line = Pick<Wire['TodayLine'], 'kind' | 'id' | 'at' | 'text'>;

/** Where something is done: a page, and what it shows first. */
export interface Place {
  path: string;
  query?: Params;
}

interface Looks {
  icon: string;
  /** The area of the navigation it is done in. */
  area: string;
  /** The page where it is done. */
  place: (line: Line, may: (permission: Permission) => boolean) => Place;
  /** Key of the counted word for its number. */
  counted?: string;
}

const within = (line: Line): string => line.id ?? '';
const at =
  (path: string, query?: (line: Line) => Params) =>
  (line: Line): Place => ({ path, ...(query ? { query: query(line) } : {}) });
const file =
  (path: string) =>
  (line: Line): Place => ({ path: `${path}/${within(line)}` });

const appeals = (icon: string, place: Looks['place'], counted?: string): Looks => ({
  ...{ icon, area: '/appeals', place },
  ...(counted ? { counted } : {}),
});
const aCase = (icon: string): Looks => ({ icon, area: '/cases', place: file('/cases') });
const house = (icon: string, place: Looks['place'], counted?: string): Looks => ({
  ...{ icon, area: '/shelter', place },
  ...(counted ? { counted } : {}),
});
const stay = (icon: string): Looks =>
  house(
    icon,
    at('/shelter', line => ({ stay: line.id })),
  );
const appointment = (icon: string): Looks => ({
  ...{ icon, area: '/calendar' },
  place: at('/calendar', line => ({ view: 'day', day: line.at && dayOf(new Date(line.at)) })),
});
const escort = (icon: string): Looks => ({
  ...{ icon, area: '/escorts' },
  place: at('/escorts', line => ({ day: line.at && dayOf(new Date(line.at)) })),
});
const own = (icon: string): Looks => ({ icon, area: '/own-escorts', place: at('/own-escorts') });
const programme = (icon: string, path: string, counted?: string): Looks => ({
  ...{ icon, area: '/programme', place: file(`/programme/${path}`) },
  ...(counted ? { counted } : {}),
});
const account = (icon: string): Looks => ({ icon, area: '/staff', place: at('/staff') });
const trail = (icon: string, counted: string): Looks => ({
  ...{ icon, area: '/audit', counted },
  place: at('/audit', line => ({ staffId: line.id, from: line.at, to: line.at })),
});

const LOOKS: Record<TodayKind, Looks> = {
  appeal_logged: appeals('phone', file('/appeals')),
  records_alike: { ...aCase('users'), place: at('/cases/duplicates'), counted: 'today.n.pairs' },
  hand_over_expires: appeals('arrow-right-left', at('/appeals/transfers')),
  journal_waits: appeals('upload', file('/appeals/import'), 'today.n.rows'),
  case_unattended: aCase('user'),
  case_assigned: aCase('folder'),
  case_without_session: aCase('message-square'),
  case_long_silent: aCase('clock'),
  case_in_work: aCase('folder'),
  task_due: { ...aCase('list-checks'), place: line => ({ path: `/cases/${within(line)}/plan` }) },
  task_without_owner: { ...aCase('user-x'), place: line => ({ path: `/cases/${within(line)}/plan` }) },
  appointment_worker_left: appointment('user-x'),
  case_without_next_step: {
    ...aCase('circle-help'),
    place: line => ({ path: `/cases/${within(line)}/plan` }),
  },
  follow_up_due: { ...aCase('phone'), place: line => ({ path: `/cases/${within(line)}/follow-ups` }) },
  comes_of_age: { ...aCase('baby'), place: line => ({ path: `/cases/${within(line)}/child` }) },
  second_opinion: { ...aCase('message-square'), place: line => ({ path: `/cases/${within(line)}/risk` }) },
  opinion_given: { ...aCase('message-square'), place: line => ({ path: `/cases/${within(line)}/risk` }) },
  note_shown: { icon: 'lock', area: '/cases', place: at('/cases/supervision') },
  shift_urgent: { icon: 'triangle-alert', area: '/handover', place: at('/handover') },
  conference: { ...aCase('users'), place: line => ({ path: `/cases/${within(line)}/plan` }) },
  goal_due: { ...aCase('list-checks'), place: line => ({ path: `/cases/${within(line)}/plan` }) },
  plan_review_due: { ...aCase('list-checks'), place: line => ({ path: `/cases/${within(line)}/plan` }) },
  risk_reassess: { ...aCase('triangle-alert'), place: line => ({ path: `/cases/${within(line)}/risk` }) },
  own_appointment: appointment('calendar-days'),
  own_appointment_without_outcome: appointment('clock'),
  roll_call: house('list-checks', at('/shelter/roll-call'), 'rollCall.left'),
  enquiry_received: house('send', at('/shelter/place-enquiries'), 'people'),
  enquiry_sent: house('send', at('/shelter/place-enquiries'), 'people'),
  enquiry_answered: house('send', at('/shelter/place-enquiries'), 'people'),
  stay_overdue: stay('clock'),
  room_closes: stay('triangle-alert'),
  leaves_today: stay('door-open'),
  leaves_tomorrow: stay('door-open'),
  hold_ends: stay('clock'),
  extension_asked: house('calendar-plus', at('/shelter/house-records')),
  agreement_unsigned: house('file-signature', (line, may) =>
    may('shelter.allocate') ? file('/shelter/agreement')(line) : stay('clock').place(line, may),
  ),
  household_waits: house('bed-double', at('/shelter')),
  escort_without_worker: escort('user'),
  escort_worker_left: escort('triangle-alert'),
  escort_without_outcome: escort('clock'),
  escort_coming: escort('map-pin'),
  own_escort: own('map-pin'),
  own_escort_without_outcome: own('clock'),
  attendance_unmarked: programme('list-checks', 'groups', 'rollCall.left'),
  group_session: programme('users', 'groups', 'participants'),
  referral_waits: programme('file-text', 'participants'),
  participant_absent: programme('triangle-alert', 'participants', 'today.n.onEnd'),
  role_missing: account('user-plus'),
  set_up_left: { icon: 'list-checks', area: '/set-up', place: at('/set-up'), counted: 'today.n.steps' },
  account_never_used: account('user'),
  account_long_unused: account('clock'),
  staff_changed: account('arrow-right-left'),
  sign_ins_failed: trail('lock', 'today.n.tries'),
  worked_by_night: trail('clock', 'today.n.actions'),
  many_files_opened: trail('folder', 'cases.count'),
  many_records_voided: trail('circle-x', 'today.n.records'),
  figures_to_share: { icon: 'send', area: '/appeals', place: at('/figures/share') },
  figures_released: {
    ...{ icon: 'clipboard-list', area: '/figures', counted: 'today.n.centres' },
    place: at('/figures', ({ text }) => ({ month: text })),
  },
};

/** How a kind of line looks, and where it is done. */
export const looksOf = (kind: TodayKind): Looks => LOOKS[kind];

/** The page behind each number. */
export const FIGURE_PLACES: Record<TodayFigure, Place> = {
  appeals_today: { path: '/appeals' },
  own_cases: { path: '/cases', query: { mine: 'true' } },
  own_sessions_this_week: { path: '/cases', query: { mine: 'true', sort: 'lastSession' } },
  free_places: { path: '/shelter' },
  most_free_in_a_room: { path: '/shelter' },
  families_here: { path: '/shelter' },
  households_waiting: { path: '/shelter' },
  escorts_this_week: { path: '/escorts' },
  participants: { path: '/programme' },
  programme_groups: { path: '/programme' },
  accounts: { path: '/staff' },
  trail_entries_today: { path: '/audit' },
};
