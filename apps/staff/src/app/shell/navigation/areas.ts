import type { Permission } from '@baanek/contracts';

export interface Area {
  path: string;
  icon: string;
  /** Translation key of its name. */
  name: string;
  permission: Permission;
}

/** The areas of the navigation, in the order of a working day. */
export const AREAS: readonly Area[] = [
  { path: '/today', icon: 'calendar', name: 'nav.today', permission: 'self.use' },
  { path: '/appeals', icon: 'phone', name: 'nav.appeals', permission: 'appeals.read' },
  { path: '/cases', icon: 'folder', name: 'nav.cases', permission: 'cases.read' },
  { path: '/calendar', icon: 'calendar-days', name: 'nav.calendar', permission: 'appointments.read' },
  { path: '/handover', icon: 'arrow-right-left', name: 'nav.handover', permission: 'shifts.read' },
  { path: '/shelter', icon: 'bed-double', name: 'nav.shelter', permission: 'shelter.board' },
  { path: '/escorts', icon: 'map-pin', name: 'nav.escorts', permission: 'escorts.read' },
  { path: '/own-escorts', icon: 'map-pin', name: 'nav.ownEscorts', permission: 'escorts.own' },
  { path: '/programme', icon: 'users', name: 'nav.programme', permission: 'programme.read' },
  { path: '/figures', icon: 'clipboard-list', name: 'nav.figures', permission: 'figures.read' },
  { path: '/staff', icon: 'user', name: 'nav.staff', permission: 'staff.read' },
  { path: '/centres', icon: 'building-2', name: 'nav.centres', permission: 'centres.manage' },
  { path: '/audit', icon: 'history', name: 'nav.audit', permission: 'audit.read' },
];
