import type { Role } from './roles';

/** How far a permission reaches: every record of the centre, cases one is assigned to, or only one's own records. */
export type Reach = 'centre' | 'assigned' | 'own';

const EVERYONE: Record<Role, Reach> = {
  intake: 'own',
  counsellor: 'own',
  lawyer: 'own',
  escort: 'own',
  shelter: 'own',
  facilitator: 'own',
  director: 'own',
  analyst: 'own',
  auditor: 'own',
  admin: 'own',
};

/** Who may do what, and how far. A role that is absent may not; the table is the only source of rights. */
export const PERMISSIONS = {
  'self.use': EVERYONE,
  'staff.read': { director: 'centre', admin: 'centre' },
  'staff.manage': { director: 'centre', admin: 'centre' },
  'colleagues.read': { intake: 'centre', director: 'centre', lawyer: 'centre' },
  'centres.manage': { admin: 'centre' },
  'set_up.read': { shelter: 'centre', intake: 'centre', director: 'centre', admin: 'centre' },
  'staff.export': { director: 'centre', admin: 'centre' },
  'centres.export': { admin: 'centre' },
  'audit.read': { auditor: 'centre' },
  'audit.export': { auditor: 'centre' },
  'appeals.log': { intake: 'centre' },
  'appeals.read': { intake: 'centre', director: 'centre' },
  'appeals.export': { intake: 'centre', director: 'centre' },
  'persons.search': { intake: 'centre' },
  'persons.register': { intake: 'centre' },
  'persons.read': { intake: 'centre', director: 'centre' },
  'persons.edit': { intake: 'centre' },
  'persons.merge': { intake: 'centre' },
  'persons.transfer': { intake: 'centre' },
  'cases.open': { intake: 'centre' },
  'cases.read': { intake: 'centre', director: 'centre', counsellor: 'assigned', lawyer: 'assigned' },
  'cases.export': { intake: 'centre', director: 'centre' },
  'cases.assign': { intake: 'centre', director: 'centre' },
  'cases.close': { intake: 'centre', counsellor: 'assigned' },
  'sessions.log': { counsellor: 'assigned' },
  'sessions.read': { counsellor: 'assigned' },
  'risk.assess': { intake: 'centre', counsellor: 'assigned' },
  'risk.read': { intake: 'centre', director: 'centre', counsellor: 'assigned', lawyer: 'assigned' },
  'appointments.read': { intake: 'centre', director: 'centre', counsellor: 'assigned', lawyer: 'assigned' },
  'appointments.plan': { intake: 'centre', counsellor: 'assigned', lawyer: 'assigned' },
  'rooms.manage': { director: 'centre', admin: 'centre' },
  'incidents.record': { intake: 'centre', counsellor: 'assigned', lawyer: 'assigned' },
  'incidents.read': { intake: 'centre', director: 'centre', counsellor: 'assigned', lawyer: 'assigned' },
  'plans.edit': { intake: 'centre', counsellor: 'assigned', lawyer: 'assigned' },
  'plans.read': { intake: 'centre', director: 'centre', counsellor: 'assigned', lawyer: 'assigned' },
  'services.edit': { intake: 'centre', counsellor: 'assigned', lawyer: 'assigned' },
  'services.read': { intake: 'centre', director: 'centre', counsellor: 'assigned', lawyer: 'assigned' },
  'shifts.read': { intake: 'centre', shelter: 'centre', counsellor: 'centre', director: 'centre' },
  'shifts.write': { intake: 'centre', shelter: 'centre', counsellor: 'centre' },
  'covers.read': { intake: 'centre', counsellor: 'centre', lawyer: 'centre', director: 'centre' },
  'covers.set': { intake: 'own', counsellor: 'own', lawyer: 'own', director: 'centre' },
  'weeks.read': { intake: 'own', counsellor: 'own', lawyer: 'own', director: 'own' },
  'weeks.centre': { director: 'centre' },
  'notes.supervise': { counsellor: 'own', director: 'own' },
  'note_templates.manage': { director: 'centre', admin: 'centre' },
  'questionnaires.manage': { director: 'centre', admin: 'centre' },
  'funding.manage': { director: 'centre', admin: 'centre' },
  'imports.manage': { intake: 'centre' },
  'shelter.board': { shelter: 'centre', intake: 'centre', director: 'centre' },
  'shelter.request': { intake: 'centre' },
  'shelter.allocate': { shelter: 'centre' },
  'shelter.rank': { shelter: 'centre', intake: 'centre' },
  'shelter.approve': { director: 'centre' },
  'shelter.house_incidents': { shelter: 'centre', director: 'centre' },
  'shelter.figures': { shelter: 'centre', director: 'centre' },
  'shelter.enquire': { shelter: 'centre', intake: 'centre' },
  'shelter.answer_enquiries': { shelter: 'centre' },
  'shelter.set_up': { shelter: 'centre', director: 'centre' },
  'shelter.draw': { shelter: 'centre', director: 'centre', admin: 'centre' },
  'escorts.request': { intake: 'centre', lawyer: 'assigned', counsellor: 'assigned' },
  'escorts.read': { intake: 'centre', lawyer: 'centre', director: 'centre' },
  'escorts.plan': { lawyer: 'centre', director: 'centre' },
  'escorts.own': { escort: 'own' },
  'figures.share': { director: 'centre' },
  'figures.read': { analyst: 'centre' },
  'figures.export': { analyst: 'centre' },
  'programme.read': { facilitator: 'centre' },
  'programme.export': { facilitator: 'centre' },
  'programme.manage': { facilitator: 'centre' },
} as const satisfies Record<string, Partial<Record<Role, Reach>>>;
export type Permission = keyof typeof PERMISSIONS;

/** What whoever is asked for a second opinion may do in that case until she has answered: read it, but not its sessions. */
const CONSULTED: readonly Permission[] = [
  ...([
    'cases.read',
    'risk.read',
    'appointments.read',
    'incidents.read',
    'plans.read',
    'services.read',
  ] as const),
];
export const consultedMay = (permission: Permission): boolean => CONSULTED.includes(permission);

/** The widest reach these roles have for a permission; null when none of them has it. */
export function reachOf(roles: readonly Role[], permission: Permission): Reach | null {
  const table: Partial<Record<Role, Reach>> = PERMISSIONS[permission];
  const reaches = roles.map(role => table[role]);
  return (['centre', 'assigned', 'own'] as const).find(reach => reaches.includes(reach)) ?? null;
}
