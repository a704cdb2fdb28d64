import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Permission, PERMISSIONS, reachOf } from '@baanek/contracts';
import { Audit, Database, Keyring, type Principal, Refusal } from '@baanek/kernel';
import { Staff } from '../staff/staff.entity';
import { Centre } from '../centres/centre.entity';
import { PasswordHasher } from '../sign-in/password.hasher';
import { weaknessOf } from '../sign-in/password.rules';
import type { ChangePassword, ChangeSettings, DraftKey, MeView, OwnSession } from './me.dto';

const ofDrafts = (key: Buffer, whose: string): Buffer => createHmac('sha256', key).update(whose).digest();

/** One's own account: who I am, my settings, my password, my sessions. */
@Injectable()
export class Me {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly hasher: PasswordHasher,
    private readonly keyring: Keyring,
  ) {}

  async view(by: Principal): Promise<MeView> {
    const staff = await this.database.repository(Staff).findOneByOrFail({ id: by.staffId });
    const centre = await this.database.repository(Centre).findOneByOrFail({ id: by.centreId });
    const permissions = (Object.keys(PERMISSIONS) as Permission[]).filter(p => reachOf(by.roles, p) !== null);
    const { drafts } = await this.keyring.centre(by.centreId);
    const { id, login, displayName, language, theme, mustChangePassword, tourSeenAt } = staff;
    return {
      id,
      login,
      displayName,
      roles: [...by.roles],
      permissions,
      language,
      theme,
      mustChangePassword,
      drafts: ofDrafts(drafts, `name/${by.staffId}`).toString('base64url').slice(0, 22),
      tourSeen: tourSeenAt !== null,
      centre,
      otherCentres: reachOf(by.roles, 'persons.transfer') === null ? 0 : await this.otherCentres(),
    };
  }

  private async otherCentres(): Promise<number> {
    const [row] = await this.database.sql<{ n: number }>(
      `SELECT count(*)::int AS n FROM centres_elsewhere()`,
    );
    return row?.n ?? 0;
  }

  async change(by: Principal, { language, theme, tourSeen }: ChangeSettings): Promise<MeView> {
    await this.database.sql(
      `UPDATE staff SET language = coalesce($2, language), theme = coalesce($3, theme),
              tour_seen_at = CASE WHEN $4 THEN coalesce(tour_seen_at, now()) WHEN NOT $4 THEN NULL ELSE tour_seen_at END
       WHERE id = $1`,
      [by.staffId, language ?? null, theme ?? null, tourSeen ?? null],
    );
    return this.view(by);
  }

  /** Changes the password and ends every other session. */
  async changePassword(by: Principal, { current, next }: ChangePassword): Promise<void> {
    const [own] = await this.database.sql<{ hash: string | null }>(`SELECT credential_own() AS hash`);
    if (!(await this.hasher.matches(own?.hash ?? null, current)))
      throw new Refusal('access.password_wrong', [{ field: 'current', rule: 'wrong' }]);
    if (current === next) throw new Refusal('access.password_same', [{ field: 'next', rule: 'same' }]);
    const { login } = await this.database.repository(Staff).findOneByOrFail({ id: by.staffId });
    const weakness = weaknessOf(next, login);
    if (weakness) throw new Refusal('access.password_weak', [{ field: 'next', rule: weakness }]);
    await this.database.sql(`SELECT credential_set($1, $2)`, [by.staffId, await this.hasher.hash(next)]);
    await this.database.sql(
      `UPDATE staff SET must_change_password = false, version = version + 1 WHERE id = $1`,
      [by.staffId],
    );
    await this.database.sql(
      `UPDATE session SET ended_at = now() WHERE staff_id = $1 AND id <> $2 AND ended_at IS NULL`,
      [by.staffId, by.sessionId],
    );
    this.audit.record({
      action: 'access.password_changed',
      subjectKind: 'staff',
      subjectId: by.staffId,
    });
  }

  async draftKey(by: Principal): Promise<DraftKey> {
    const { drafts } = await this.keyring.centre(by.centreId);
    return { key: ofDrafts(drafts, by.staffId).toString('base64') };
  }

  sessions(by: Principal): Promise<OwnSession[]> {
    return this.database.sql<OwnSession>(
      `SELECT id, opened_at AS "openedAt", seen_at AS "seenAt", agent, id = $2 AS current FROM session
       WHERE staff_id = $1 AND ended_at IS NULL AND expires_at > now() AND seen_at + idle > now()
       ORDER BY seen_at DESC`,
      [by.staffId, by.sessionId],
    );
  }

  /** Ends one of one's own sessions by its id, or with `others` all of them but this one. */
  async endSessions(by: Principal, which: string): Promise<void> {
    const ended = await this.database.sql<{ id: string }>(
      `WITH ended AS (
         UPDATE session SET ended_at = now()
         WHERE staff_id = $1 AND ended_at IS NULL AND CASE WHEN $2::uuid IS NULL THEN id <> $3 ELSE id = $2 END
         RETURNING id)
       SELECT id FROM ended`,
      [by.staffId, which === 'others' ? null : which, by.sessionId],
    );
    if (which !== 'others' && ended.length === 0) throw new Refusal('request.not_found');
    this.audit.record({ action: 'access.sessions_ended', subjectKind: 'staff', subjectId: by.staffId });
  }
}
