import { type Role, sideOf } from '@baanek/contracts';
import type { Principal } from './principal';

/** A row of the function `session_use(hash, attended)`. */
export interface SessionRow {
  session_id: string;
  staff_id: string;
  centre_id: string;
  roles: Role[];
  must_change_password: boolean;
}

/** Whose session a row is. */
export const principalOf = (row: SessionRow): Principal => ({
  staffId: row.staff_id,
  centreId: row.centre_id,
  sessionId: row.session_id,
  roles: row.roles,
  side: sideOf(row.roles),
  mustChangePassword: row.must_change_password,
});

/** True where a session says of somebody what was guessed, to the last right. */
export const saysTheSame = (row: SessionRow, guess: Principal): boolean => {
  const said = principalOf(row);
  return (
    said.sessionId === guess.sessionId &&
    said.staffId === guess.staffId &&
    said.centreId === guess.centreId &&
    said.mustChangePassword === guess.mustChangePassword &&
    [...said.roles].sort().join() === [...guess.roles].sort().join()
  );
};

/** A session is over, or says something else than it was taken to say. Nothing of the transaction is kept. */
export class SessionChanged extends Error {
  constructor() {
    super('the session says something else by now');
  }
}
