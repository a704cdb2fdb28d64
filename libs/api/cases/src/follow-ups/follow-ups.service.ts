import { Injectable } from '@nestjs/common';
import {
  Audit,
  Clock,
  Database,
  invalidField,
  Live,
  localDate,
  type Principal,
  Ref,
  Refusal,
  Sealer,
  STAFF_NAMES,
} from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import { CaseAccess } from '../files/case-access.service';
import { CaseRecords } from '../files/case-records.service';
import type { ClientCase } from '../files/client-case.entity';
import {
  type EndFollowUp,
  type FollowUpList,
  type FollowUpView,
  MOST_SHOWN,
  MOST_TO_COME,
  type PlanFollowUp,
} from './follow-up.dto';
import { FollowUp, followUpWordsAt } from './follow-up.entity';
import { followUpDays } from './follow-up-days.rules';

type Row = Omit<FollowUpView, 'remark'> & { sealed: Buffer | null; sealedFor: string };

const READ = `SELECT f.id, f.due_on::text AS "dueOn", f.months, f.outcome, f.safety, f.ended_at AS "endedAt",
    e.display_name AS "endedByName", f.version, f.words AS sealed, coalesce(c.origin_person_id, c.person_id) AS "sealedFor"
  FROM follow_up f JOIN client_case c ON c.id = f.origin_case_id LEFT JOIN ${STAFF_NAMES} e ON e.id = f.ended_by`;

/** When somebody asks how she is after her case was closed, and what became of it. */
@Injectable()
export class FollowUps {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly access: CaseAccess,
    private readonly records: CaseRecords,
    private readonly sealer: Sealer,
    private readonly live: Live,
  ) {}

  async list(by: Principal, caseId: string): Promise<FollowUpList> {
    const { id } = await this.access.reach(by, 'plans.read', caseId);
    const toCome = await this.database.sql<Row>(
      `${READ} WHERE f.case_id = $1 AND f.ended_at IS NULL ORDER BY f.due_on, f.id LIMIT ${MOST_SHOWN}`,
      [id],
    );
    const ended = await this.database.sql<Row>(
      `${READ} WHERE f.case_id = $1 AND f.ended_at IS NOT NULL ORDER BY f.ended_at DESC, f.id DESC LIMIT ${MOST_SHOWN}`,
      [id],
    );
    this.audit.viewed({ action: 'follow_ups.read', subjectKind: 'case', subjectId: id });
    return { toCome: await this.opened(toCome), ended: await this.opened(ended) };
  }

  /** Plans another one. 409 `follow_ups.case_open`, `follow_ups.too_many`. */
  async plan(by: Principal, caseId: string, { dueOn }: PlanFollowUp): Promise<Ref> {
    const reached = await this.hold(by, caseId);
    ensureClosed(reached);
    return this.changed('planned', await this.add(by, reached.id, dueOn), 0);
  }

  /** Those after one, three and six months from the day on which a case was closed. */
  async planAfterClosing(by: Principal, caseId: string, closed: Date): Promise<void> {
    const days = followUpDays(localDate(closed), this.clock.today());
    const planned = { plannedAt: this.clock.now(), plannedBy: by.staffId };
    const rows = days.map(day => ({
      ...{ id: newId(), centreId: by.centreId, caseId, ...planned, ...day },
      version: 1,
    }));
    await this.database.repository(FollowUp).insert(rows);
  }

  /** Those to come end with the case being opened again. */
  async endWithReopening(by: Principal, caseId: string): Promise<void> {
    await this.database.sql(
      `UPDATE follow_up SET outcome = 'reopened', ended_at = $2, ended_by = $3, version = version + 1
       WHERE case_id = $1 AND ended_at IS NULL`,
      [caseId, this.clock.now(), by.staffId],
    );
  }

  /** Puts it off, or brings it forward. 409 `follow_ups.ended`. */
  async move(by: Principal, id: string, seen: number, { dueOn }: PlanFollowUp): Promise<Ref> {
    const { found } = await this.lock(by, id, seen);
    if (found.outcome) throw new Refusal('follow_ups.ended');
    this.ensureToCome('dueOn', dueOn);
    await this.database.repository(FollowUp).update({ id }, { dueOn });
    return this.changed('moved', id, seen);
  }

  /** Records what became of it, and plans the next try. 409 `follow_ups.ended`, `follow_ups.too_many`. */
  async end(by: Principal, id: string, seen: number, command: EndFollowUp): Promise<Ref> {
    const { outcome, safety, remark, againOn } = command;
    if ((outcome === 'reached') !== (safety !== null)) throw invalidField('safety', 'required');
    const { found, of } = await this.lock(by, id, seen);
    if (found.outcome) throw new Refusal('follow_ups.ended');
    ensureClosed(of);
    const words = remark
      ? this.sealer.seal(await this.records.keyOf(found), followUpWordsAt(id), { remark })
      : null;
    await this.database
      .repository(FollowUp)
      .update({ id }, { outcome, safety, words, endedAt: this.clock.now(), endedBy: by.staffId });
    if (againOn !== null) await this.add(by, found.caseId, againOn, 'againOn');
    return this.changed('ended', id, seen);
  }

  /** It is still to come: its end was recorded by mistake. 409 `follow_ups.not_ended`, `follow_ups.ended`, `follow_ups.case_open`. */
  async reopen(by: Principal, id: string, seen: number): Promise<Ref> {
    const { found, of } = await this.lock(by, id, seen);
    if (!found.outcome) throw new Refusal('follow_ups.not_ended');
    if (found.outcome === 'reopened') throw new Refusal('follow_ups.ended');
    ensureClosed(of);
    await this.ensureRoom(of.id);
    // what was said stays, to be said otherwise
    await this.database.repository(FollowUp).update({ id }, { outcome: null, endedAt: null, endedBy: null });
    return this.changed('reopened', id, seen);
  }

  private async add(by: Principal, caseId: string, dueOn: string, field = 'dueOn'): Promise<string> {
    this.ensureToCome(field, dueOn);
    await this.ensureRoom(caseId);
    const id = newId();
    const { centreId, staffId: plannedBy } = by;
    await this.database
      .repository(FollowUp)
      .insert({ id, centreId, caseId, plannedAt: this.clock.now(), plannedBy, dueOn, version: 1 });
    return id;
  }

  private async ensureRoom(caseId: string): Promise<void> {
    const toCome = await this.database.sql(
      `SELECT 1 FROM follow_up WHERE case_id = $1 AND ended_at IS NULL LIMIT ${MOST_TO_COME}`,
      [caseId],
    );
    if (toCome.length === MOST_TO_COME) throw new Refusal('follow_ups.too_many');
  }

  /** The case, which nobody opens again or closes before what is done here is done. */
  private async hold(by: Principal, caseId: string): Promise<ClientCase> {
    await this.database.sql(`SELECT case_held(case_head($1))`, [caseId]);
    return this.access.reach(by, 'plans.edit', caseId);
  }

  private ensureToCome(field: string, day: string): void {
    if (day < this.clock.today()) throw invalidField(field, 'notBeforeToday');
  }

  private async lock(by: Principal, id: string, seen: number): Promise<{ found: FollowUp; of: ClientCase }> {
    const row = await this.database.repository(FollowUp).findOne({ where: { id } });
    if (!row) throw new Refusal('request.not_found');
    const of = await this.hold(by, row.caseId);
    return { found: await this.database.lockVersion(FollowUp, { id }, seen), of };
  }

  private async opened(rows: readonly Row[]): Promise<FollowUpView[]> {
    const isSaid = (row: Row): row is Row & { sealed: Buffer } => row.sealed !== null;
    const said = await this.sealer.openRows<Pick<FollowUpView, 'remark'>, Row & { sealed: Buffer }>(
      rows.filter(isSaid),
      followUpWordsAt,
    );
    const remarks = new Map(said.map(({ id, remark }) => [id, remark]));
    return rows.map(({ sealed: _, sealedFor: __, ...view }) => ({
      ...view,
      remark: remarks.get(view.id) ?? '',
    }));
  }

  private changed(change: string, id: string, seen: number): Ref {
    this.audit.record({ action: `follow_ups.${change}`, subjectKind: 'follow_up', subjectId: id });
    this.live.changed('cases');
    return { id, version: seen + 1 };
  }
}

/** 409 for a case that is open, or was opened by mistake. */
function ensureClosed({ state, voidedAt }: ClientCase): void {
  if (state === 'open') throw new Refusal('follow_ups.case_open');
  if (voidedAt) throw new Refusal('cases.wrong_state');
}
