import type { Role } from '@baanek/contracts';
import { type Addresses, type Installation, setupToken, startInstallation } from './installation.ts';
import { Visitor, type Wire } from './visitor.ts';

/** Two workers for the roles whose reach ends at their own cases. */
const LOGINS = {
  intake: 'intake',
  counsellor: 'counsellor',
  counsellor2: 'counsellor',
  lawyer: 'lawyer',
  lawyer2: 'lawyer',
  escort: 'escort',
  escort2: 'escort',
  shelter: 'shelter',
  facilitator: 'facilitator',
  director: 'director',
  analyst: 'analyst',
  auditor: 'auditor',
} as const satisfies Record<string, Role>;
export type Login = keyof typeof LOGINS | 'admin';

export interface Centre {
  code: string;
  id: string;
  staff: Record<Login, Visitor>;
  staffIds: Record<Login, string>;
}

export const PASSWORD = 'tandoor-otura-kalpak-9';

/** A new installation with its first centre and everybody who works there. */
export async function openInstallation(
  env: Record<string, string> = {},
  database?: Addresses,
): Promise<{ api: Installation; centre: Centre }> {
  const api = await startInstallation(database, env);
  const token = await setupToken(api.addresses);
  const account = { login: 'first.admin', displayName: 'Admin First', password: PASSWORD };
  await new Visitor(api.url).must('POST', 'setup', {
    body: { token, centreCode: 'first', centreName: 'First', ...account },
  });
  const admin = await new Visitor(api.url).signIn('first.admin', PASSWORD);
  return { api, centre: await employ('first', admin) };
}

/** A second centre in the same installation. */
export async function openCentre(admin: Visitor, code: string): Promise<Centre> {
  const login = `${code}.admin`;
  const body: Wire['OpenCentre'] = { code, name: code, login, displayName: `Admin ${code}` };
  const { temporaryPassword } = await admin.must<Wire['CentreOpened']>('POST', 'centres', { body });
  return employ(code, await firstSignIn(admin.url, login, temporaryPassword));
}

async function employ(code: string, admin: Visitor): Promise<Centre> {
  const me = await admin.must<Wire['MeView']>('GET', 'me');
  const centre = { code, id: me.centre.id, staff: { admin }, staffIds: { admin: me.id } } as Centre;
  for (const [name, role] of Object.entries(LOGINS)) {
    const login = `${code}.${name}`;
    const body: Wire['AddStaff'] = { login, displayName: `${name} ${code}`, roles: [role] };
    const added = await admin.must<Wire['NewPasswordView']>('POST', 'staff', { body });
    centre.staffIds[name as Login] = added.id;
    centre.staff[name as Login] = await firstSignIn(admin.url, login, added.temporaryPassword);
  }
  return centre;
}

/** Everybody's first sign-in asks for a password of her own. */
export async function firstSignIn(url: string, login: string, temporary: string): Promise<Visitor> {
  const visitor = await new Visitor(url).signIn(login, temporary);
  await visitor.must('POST', 'me/password', { body: { current: temporary, next: PASSWORD } });
  return visitor;
}
