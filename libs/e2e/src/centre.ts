import type { Role } from '@baanek/contracts';
import {
  type Addresses,
  freshDatabase,
  type Installation,
  setupToken,
  startInstallation,
} from './installation.ts';
import { madeOnce } from './made-once.ts';
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
type Hired = keyof typeof LOGINS;
export type Login = Hired | 'admin';
const ALL = Object.keys(LOGINS) as Hired[];

export interface Centre {
  code: string;
  id: string;
  staff: Record<Login, Visitor>;
  staffIds: Record<Login, string>;
}

export const PASSWORD = 'tandoor-otura-kalpak-9';
/** The database that is made once. */
const OPENED = 'e2e_opened';

interface Opened {
  api: Installation;
  centre: Centre;
}

/**
 * A new installation with its first centre and everybody who works there, signed in: a copy of one that is made once,
 * since thirteen people who choose passwords keep a machine busy for long.
 */
export async function openInstallation(env: Record<string, string> = {}): Promise<Opened> {
  const kept = await openedOnce();
  return wake(await startInstallation(await freshDatabase(OPENED), env), kept);
}

/** The same with what `seed` wrote there, which happens once for each name; answers what `seed` answered, as JSON keeps it. */
export async function openSeeded<T>(
  name: string,
  seed: (opened: Opened) => Promise<T>,
): Promise<Opened & { seeded: T }> {
  const kept = await openedOnce();
  const fill = async (api: Installation): Promise<string> =>
    JSON.stringify(await seed(await wake(api, kept)));
  const seeded = JSON.parse(await madeOnce(name, fill, OPENED)) as T;
  return { ...(await wake(await startInstallation(await freshDatabase(name)), kept)), seeded };
}

const openedOnce = (): Promise<string> => madeOnce(OPENED, async api => keep(await openFirst(api)));

/** As if everybody had come just now: sessions fall asleep, and a centre's first night comes. */
async function wake(api: Installation, kept: string): Promise<Opened> {
  await api.rows(`UPDATE session SET seen_at = now()`);
  await api.rows(`UPDATE centre SET created_at = now()`);
  return { api, centre: found(api.url, kept) };
}

/** Opens a centre with these people on a database of its own. */
export async function openOn(
  database: Addresses,
  env: Record<string, string>,
  logins: readonly Hired[],
): Promise<Opened> {
  const api = await startInstallation(database, env);
  return { api, centre: await openFirst(api, logins) };
}

async function openFirst(api: Installation, logins: readonly Hired[] = ALL): Promise<Centre> {
  const token = await setupToken(api.addresses);
  const account = { login: 'first.admin', displayName: 'Admin First', password: PASSWORD };
  await new Visitor(api.url).must('POST', 'setup', {
    body: { token, centreCode: 'first', centreName: 'First', ...account },
  });
  return employ('first', await new Visitor(api.url).signIn('first.admin', PASSWORD), logins);
}

/** A centre as text: who works there, and their sessions. */
const keep = (centre: Centre): string =>
  JSON.stringify({
    ...centre,
    staff: Object.fromEntries(Object.entries(centre.staff).map(([login, { session }]) => [login, session])),
  });

function found(url: string, kept: string): Centre {
  const { staff, ...centre } = JSON.parse(kept) as Omit<Centre, 'staff'> & { staff: Record<Login, string> };
  const visitors = Object.entries(staff).map(([login, session]) => [login, new Visitor(url, session)]);
  return { ...centre, staff: Object.fromEntries(visitors) as Centre['staff'] };
}

/** A second centre in the same installation, with these people or all of them. */
export async function openCentre(
  admin: Visitor,
  code: string,
  logins: readonly Hired[] = ALL,
): Promise<Centre> {
  const login = `${code}.admin`;
  const body: Wire['OpenCentre'] = { code, name: code, login, displayName: `Admin ${code}` };
  const { temporaryPassword } = await admin.must<Wire['CentreOpened']>('POST', 'centres', { body });
  return employ(code, await firstSignIn(admin.url, login, temporaryPassword), logins);
}

async function employ(code: string, admin: Visitor, logins: readonly Hired[]): Promise<Centre> {
  const me = await admin.must<Wire['MeView']>('GET', 'me');
  const centre = { code, id: me.centre.id, staff: { admin }, staffIds: { admin: me.id } } as Centre;
  const hire = async (name: Hired): Promise<void> => {
    const login = `${code}.${name}`;
    const body: Wire['AddStaff'] = { login, displayName: `${name} ${code}`, roles: [LOGINS[name]] };
    const added = await admin.must<Wire['NewPasswordView']>('POST', 'staff', { body });
    centre.staffIds[name] = added.id;
    centre.staff[name] = await firstSignIn(admin.url, login, added.temporaryPassword);
  };
  await Promise.all(logins.map(hire)); // the server makes two passwords at a time
  return centre;
}

/** Everybody's first sign-in asks for a password of her own. */
export async function firstSignIn(url: string, login: string, temporary: string): Promise<Visitor> {
  const visitor = await new Visitor(url).signIn(login, temporary);
  await visitor.must('POST', 'me/password', { body: { current: temporary, next: PASSWORD } });
  return visitor;
}
