import { Injectable } from '@nestjs/common';
import { PERSON_CODES } from '@baanek/registry';
import {
  CASE_MOVES,
  type CaseState,
  type CloseReason,
  mayMove,
  mayTakeOver,
  type Role,
} from '@baanek/contracts';
import {
  Audit,
  Clock,
  Database,
  Live,
  type Principal,
  Ref,
  Refusal,
  ROLES_HELD,
  Sealer,
} from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import { CaseAccess } from './case-access.service';
import type { CloseCase, OpenCase } from './case.dto';
import { FollowUps } from '../follow-ups/follow-ups.service';
import { closedAt } from './closing-day';
import { CaseChange, CaseWorker, ClientCase, keySubject } from './client-case.entity';

/** Opens, closes and reopens cases. One open case per person: the database refuses a second. */
@Injectable()
export class CaseLifecycle {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly access: CaseAccess,
    private readonly sealer: Sealer,
    private readonly live: Live,
    private readonly followUps: FollowUps,
  ) {}

  /** Opens a case; the worker who opens it is its coordinator until another is assigned. */
  async open(by: Principal, { personId: asked, kind }: OpenCase): Promise<Ref> {
    const [person] = await this.database.sql<{ id: string }>(
      `SELECT p.id FROM ${PERSON_CODES} p WHERE p.id = person_head($1)`,
      [asked],
    );
    if (!person) throw new Refusal('request.not_found');
    await this.ensureWorksHere(by);
    const personId = person.id;
    const id = newId();
    const at = this.clock.now();
    const { centreId, staffId } = by;
    await this.database
      .repository(ClientCase)
      .insert({ id, centreId, personId, kind, state: 'open', openedBy: staffId, openedAt: at, version: 1 });
    await this.note(by, id, 'open', null, null, newId(), at);
    await this.database.repository(CaseWorker).insert({
      id: newId(),
      centreId,
      caseId: id,
      staffId,
      part: 'coordinator',
      assignedAt: at,
      assignedBy: staffId,
    });
    this.audit.record({ action: 'cases.opened', subjectKind: 'case', subjectId: id });
    this.live.changed('cases');
    return { id, version: 1 };
  }

  /**
   * Whoever closes the account of who opens a case waits until it is open, and then sees that it hangs on her; where the
   * account was closed first, she is told that she is signed out. So no case is left with somebody who has gone.
   */
  private async ensureWorksHere({ staffId }: Principal): Promise<void> {
    const held = await this.database.sql<{ role: Role }>(`SELECT held.role FROM ${ROLES_HELD}`, [staffId]);
    if (held.length === 0) throw new Refusal('access.signed_out');
    const roles = held.map(({ role }) => role);
    if (!mayTakeOver(roles, 'coordinator')) throw new Refusal('cases.worker_lacks_role');
  }

  /** 400 at `closedOn` for a day to come, or before it was opened. */
  async close(by: Principal, caseId: string, seen: number, command: CloseCase): Promise<Ref> {
    const { reason, clientView, closedOn, followUps = false } = command;
    const mistake = reason === 'opened_by_mistake';
    const found = await this.move(by, caseId, seen, 'closed', mistake ? this.clock.now() : null);
    const change = newId();
    const remark = clientView
      ? this.sealer.seal(
          await this.sealer.key(keySubject(found)),
          { table: 'case_change', row: change, column: 'remark' },
          clientView,
        )
      : null;
    const { id } = found;
    const moments = { opened: await this.openedAt(id), now: this.clock.now() };
    const at = closedAt(closedOn, moments, 'closedOn');
    await this.note(by, id, 'closed', reason, remark, change, at);
    if (followUps && !mistake) await this.followUps.planAfterClosing(by, id, at);
    this.audit.record({ action: 'cases.closed', subjectKind: 'case', subjectId: id, reason });
    return { id, version: seen + 1 };
  }

  async reopen(by: Principal, caseId: string, seen: number): Promise<Ref> {
    const { id } = await this.move(by, caseId, seen, 'open', null);
    await this.note(by, id, 'open', null, null);
    await this.followUps.endWithReopening(by, id);
    this.audit.record({ action: 'cases.reopened', subjectKind: 'case', subjectId: id });
    return { id, version: seen + 1 };
  }

  /** When it was opened, or opened again, last. */
  private async openedAt(caseId: string): Promise<Date> {
    const [row] = await this.database.sql<{ at: Date }>(
      `SELECT max(at) AS at FROM case_change WHERE case_id = $1 AND state = 'open'`,
      [caseId],
    );
    if (!row) throw new Error('a case that was never opened');
    return row.at;
  }

  private async move(
    by: Principal,
    caseId: string,
    seen: number,
    to: CaseState,
    voidedAt: Date | null,
  ): Promise<ClientCase> {
    const found = await this.access.reachToChange(by, 'cases.close', caseId, seen);
    if (!mayMove(CASE_MOVES, found.state, to)) throw new Refusal('cases.wrong_state');
    await this.database.repository(ClientCase).update({ id: found.id }, { state: to, voidedAt });
    this.live.changed('cases');
    return found;
  }

  private async note(
    by: Principal,
    caseId: string,
    state: CaseState,
    reason: CloseReason | null,
    remark: Buffer | null,
    id = newId(),
    at = this.clock.now(),
  ): Promise<void> {
    const row = { id, at, centreId: by.centreId, caseId, staffId: by.staffId, state, reason, remark };
    await this.database.repository(CaseChange).insert(row);
  }
}
