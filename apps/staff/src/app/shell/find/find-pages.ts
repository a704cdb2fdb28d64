import type { Permission } from '@baanek/contracts';
import { AREAS } from '../navigation/areas';

/** A page or an action, for those who hold all of its permissions. */
export interface Door {
  path: string;
  icon: string;
  /** Translation key of its name. */
  name: string;
  permissions: readonly Permission[];
  /** Translation key of other words by which it is looked for: what is done there. */
  also?: string;
}

/** Areas in which more is done than their names say. */
const ALSO: Readonly<Record<string, string>> = {
  '/cases': 'find.also.cases',
  '/calendar': 'find.also.calendar',
  '/shelter': 'find.also.shelter',
};

const door = (path: string, icon: string, name: string, ...permissions: Permission[]): Door => ({
  ...{ path, icon, permissions },
  name: `find.page.${name}`,
});

/** The areas, and the pages that lie behind them. */
export const PAGES: readonly Door[] = [
  ...AREAS.map(({ permission, ...area }) => ({
    ...{ ...area, permissions: [permission] },
    ...(ALSO[area.path] ? { also: ALSO[area.path] ?? '' } : {}),
  })),
  door('/appeals/figures', 'clipboard-list', 'figures', 'appeals.read'),
  door('/figures/share', 'send', 'shareFigures', 'figures.share'),
  door('/appeals/caller-enquiries', 'phone', 'callerEnquiries', 'appeals.log'),
  door('/appeals/import', 'upload', 'import', 'imports.manage'),
  door('/appeals/transfers', 'arrow-right-left', 'transfers', 'persons.transfer'),
  door('/consulting-rooms', 'door-open', 'rooms', 'rooms.manage'),
  door('/funding', 'clipboard-list', 'funding', 'funding.manage'),
  door('/note-templates', 'file-text', 'noteTemplates', 'note_templates.manage'),
  door('/questionnaires', 'list-checks', 'questionnaires', 'questionnaires.manage'),
  door('/cases/workload', 'scale', 'workload', 'cases.assign'),
  door('/cases/duplicates', 'users', 'duplicates', 'persons.merge'),
  door('/shelter/weeks', 'calendar', 'weeks', 'shelter.board'),
  door('/shelter/stays', 'history', 'stays', 'shelter.board'),
  door('/shelter/roll-call', 'list-checks', 'rollCall', 'shelter.allocate'),
  door('/shelter/place-enquiries', 'send', 'placeEnquiries', 'shelter.enquire'),
  door('/shelter/house-records', 'file-text', 'houseRecords', 'shelter.house_incidents'),
  door('/shelter/set-up', 'building-2', 'setUp', 'shelter.draw'),
  door('/set-up', 'list-checks', 'path', 'set_up.read'),
  door('/me', 'user', 'me', 'self.use'),
];

/** What is begun on a page of its own. */
export const ACTIONS: readonly Door[] = [
  door('/appeals/new', 'plus', 'newAppeal', 'appeals.log'),
  door('/calendar', 'calendar-days', 'planAppointment', 'appointments.plan'),
  door('/shelter', 'bed-double', 'placeFamily', 'shelter.allocate'),
  door('/escorts/new', 'map-pin', 'newEscort', 'escorts.read', 'escorts.request'),
  door('/programme/new', 'plus', 'newReferral', 'programme.manage'),
  door('/staff', 'user', 'newAccount', 'staff.manage'),
  door('/centres', 'building-2', 'newCentre', 'centres.manage'),
];
