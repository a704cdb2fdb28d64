import { Injectable } from '@nestjs/common';
import { DUTIES, dutiesLost, mayHoldTogether, type Role, sideOf } from '@baanek/contracts';
import { Audit, Database, type Principal, Ref, Refusal } from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import { StaffDuties } from '../leaving/staff-duties.service';
import { PasswordHasher } from '../sign-in/password.hasher';
import type { AddStaff, ChangeStaff, NewPasswordView } from './staff.dto';
import { Staff, StaffRole } from './staff.entity';
import { temporaryPassword } from './temporary-password';

/** Accounts of a centre, kept by its director and administrators. */
@Injectable()
export class StaffAdministration {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly hasher: PasswordHasher,
    private readonly duties: StaffDuties,
  ) {}

  async add(by: Principal, command: AddStaff): Promise<NewPasswordView> {
    this.checkRoles(by, command.roles, []);
    const id = newId();
    await this.database.repository(Staff).insert({
      id,
      centreId: by.centreId,
      login: command.login.toLowerCase(),
      displayName: command.displayName,
      side: sideOf(command.roles),
      version: 1,
    });
    await this.grant(by, id, command.roles);
    const password = await this.handOut(id);
    this.record('access.staff_added', id, command.roles);
    return { id, version: 1, temporaryPassword: password };
  }

  async change(by: Principal, id: string, seen: number, command: ChangeStaff): Promise<Ref> {
    const staff = await this.locked(id, seen);
    const held = await this.rolesOf(id);
    const rolesChanged = rolesIn(held) !== rolesIn(command.roles);
    const { duties = [] } = command;
    if (staff.id === by.staffId) keepOwnRights(rolesChanged, command.active, duties.length > 0);
    this.checkRoles(by, command.roles, held);
    const dismissed = staff.active && !command.active;
    await this.duties.moveAll(id, duties);
    const named = duties.map(({ duty }) => duty);
    const lost = dismissed ? DUTIES : dutiesLost(held, command.roles);
    await this.duties.ensureNone(
      id,
      lost.filter(duty => !named.includes(duty)),
    );
    const leavesOffice = held.includes('admin') && (!command.active || !command.roles.includes('admin'));
    if (leavesOffice) await this.keepOneAdministrator(id);
    await this.database
      .repository(Staff)
      .update(
        { id },
        { displayName: command.displayName, active: command.active, side: sideOf(command.roles) },
      );
    if (rolesChanged) {
      await this.database.repository(StaffRole).delete({ staffId: id });
      await this.grant(by, id, command.roles);
    }
    if (rolesChanged || !command.active) await this.endSessions(id);
    const action = dismissed ? 'access.staff_dismissed' : 'access.staff_changed';
    this.record(action, id, command.roles, held);
    return { id, version: seen + 1 };
  }

  /** Closes the account of somebody whose duties are settled; the caller has locked it. */
  async dismiss(by: Principal, id: string, seen: number): Promise<Ref> {
    const held = await this.rolesOf(id);
    this.checkRoles(by, held, held);
    if (held.includes('admin')) await this.keepOneAdministrator(id);
    await this.database.repository(Staff).update({ id }, { active: false });
    await this.endSessions(id);
    this.record('access.staff_dismissed', id, held);
    return { id, version: seen + 1 };
  }

  /** A new first password, for somebody who has lost theirs. */
  async resetPassword(by: Principal, id: string, seen: number): Promise<NewPasswordView> {
    const staff = await this.locked(id, seen);
    if (staff.id === by.staffId) throw new Refusal('access.own_account');
    this.checkRoles(by, [], await this.rolesOf(id));
    const password = await this.handOut(id);
    await this.database.repository(Staff).update({ id }, { mustChangePassword: true });
    await this.endSessions(id);
    this.audit.record({ action: 'access.password_reset', subjectKind: 'staff', subjectId: id });
    return { id, version: seen + 1, temporaryPassword: password };
  }

  /** Rows that name somebody come all the time while she works: a dismissal does not wait for the last of them. */
  private locked(id: string, seen: number): Promise<Staff> {
    return this.database.lockVersion(Staff, { id }, seen, 'for_no_key_update');
  }

  /** Only administrators make, change or reset administrators; both sides are never one person's. */
  private checkRoles(by: Principal, wanted: readonly Role[], held: readonly Role[]): void {
    const touchesAdmin = wanted.includes('admin') || held.includes('admin');
    if (touchesAdmin && !by.roles.includes('admin')) throw new Refusal('access.forbidden');
    if (!mayHoldTogether(wanted))
      throw new Refusal('access.roles_conflict', [{ field: 'roles', rule: 'conflict' }]);
  }

  private async rolesOf(id: string): Promise<Role[]> {
    return (await this.database.repository(StaffRole).findBy({ staffId: id })).map(row => row.role);
  }

  private async grant(by: Principal, id: string, roles: readonly Role[]): Promise<void> {
    const rows = roles.map(role => ({ staffId: id, centreId: by.centreId, role }));
    await this.database.repository(StaffRole).insert(rows);
  }

  private async handOut(id: string): Promise<string> {
    const password = temporaryPassword();
    await this.database.sql(`SELECT credential_set($1, $2)`, [id, await this.hasher.hash(password)]);
    return password;
  }

  private record(
    action: string,
    subjectId: string,
    roles: readonly Role[],
    held: readonly Role[] = roles,
  ): void {
    this.audit.record({ action, subjectKind: 'staff', subjectId, reason: roleChanges(held, roles) });
  }

  private async endSessions(id: string): Promise<void> {
    await this.database.sql(`UPDATE session SET ended_at = now() WHERE staff_id = $1 AND ended_at IS NULL`, [
      id,
    ]);
  }

  /** Administrators are locked in id order, so that two who dismiss each other cannot both succeed. */
  private async keepOneAdministrator(leaving: string): Promise<void> {
    const others = await this.database.sql(
      `SELECT s.id FROM staff s WHERE s.active AND s.id <> $1
         AND EXISTS (SELECT 1 FROM staff_role r WHERE r.staff_id = s.id AND r.role = 'admin')
       ORDER BY s.id FOR NO KEY UPDATE`,
      [leaving],
    );
    if (others.length === 0) throw new Refusal('access.last_administrator');
  }
}

/** The roles of now, those that are new with a plus, and with a minus those that were taken. */
const roleChanges = (held: readonly Role[], now: readonly Role[]): string =>
  [
    ...[...now].sort().map(role => (held.includes(role) ? role : `+${role}`)),
    ...[...held]
      .sort()
      .filter(role => !now.includes(role))
      .map(role => `-${role}`),
  ].join();

const rolesIn = (roles: readonly Role[]): string => [...roles].sort().join();

/** Nobody changes their own roles: they could give themselves every role. Nor does anybody hand on their own work. */
function keepOwnRights(rolesChanged: boolean, active: boolean, handsOver: boolean): void {
  const field = rolesChanged ? 'roles' : handsOver ? 'duties' : active ? null : 'active';
  if (field) throw new Refusal('access.own_account', [{ field, rule: 'own' }]);
}
