import { CannotStart, driverError, isUnavailable } from '@baanek/kernel';

/** What an operator can mend, by what PostgreSQL says. */
const DATABASE: Record<string, string> = {
  '28P01': 'does not let its login in with this password',
  '28000': 'does not let its login in',
  '3D000': 'names a database that is not there',
  '42501': 'names a login without the rights it needs: see “Own PostgreSQL” in docs/operations.md',
};

/** What an operator can mend, by what the system says. */
const ADDRESS: Record<string, string> = {
  EADDRINUSE: 'PORT is taken by another program',
  EACCES: 'PORT may not be listened on by this user',
  EADDRNOTAVAIL: 'HOST is no address of this machine',
  ENOTFOUND: 'HOST is no address of this machine',
  EAI_AGAIN: 'HOST is no address of this machine',
};

/** Opens the database that a setting names; what an operator can mend is refused by that name. */
export async function reaching<T>(setting: string, open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (error) {
    const { code = 'timeout' } = driverError(error); // whatever else it is goes on as it is
    const rule = DATABASE[code] ?? (isUnavailable(error) ? 'names a server that is not reached' : undefined);
    throw rule ? new CannotStart(`bad or missing setting: ${setting} ${rule} (${code})`) : error;
  }
}

/** Begins to listen; an address that cannot be had is refused by the setting it comes from. */
export async function listening(listen: () => Promise<unknown>): Promise<void> {
  try {
    await listen();
  } catch (error) {
    const { code = '' } = driverError(error); // whatever else it is goes on as it is
    const rule = ADDRESS[code];
    throw rule ? new CannotStart(`bad or missing setting: ${rule} (${code})`) : error;
  }
}
