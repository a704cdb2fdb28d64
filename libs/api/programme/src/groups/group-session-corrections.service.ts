import { Injectable } from '@nestjs/common';
import {
  Audit,
  Clock,
  Database,
  Live,
  RecordHistory,
  RecordVersions,
  Ref,
  Refusal,
  Sealer,
  type Why,
} from '@baanek/kernel';
import { AttendanceCount, latestMarked } from '../enrolments/attendance-count.service';
import type { CorrectGroupSession } from './group.dto';
import { GroupSession } from './group.entity';

/** Puts right what a session of a group says, or voids it with its attendance; what it said before is kept. */
@Injectable()
export class GroupSessionCorrections {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly sealer: Sealer,
    private readonly versions: RecordVersions,
    private readonly count: AttendanceCount,
  ) {}

  /** 409 `record.voided`, `programme.session_number_taken`, `programme.not_begun` of a day to come where somebody is marked. */
  async correct(id: string, seen: number, { why, ...said }: CorrectGroupSession): Promise<Ref> {
    const session = await this.database.lockVersion(GroupSession, { id }, seen);
    if (session.voidedAt) throw new Refusal('record.voided');
    const after = { ...said, heldAt: new Date(said.heldAt) };
    if (after.heldAt > latestMarked(this.clock.now()) && (await this.marked(id)).length > 0)
      throw new Refusal('programme.not_begun');
    const facts = ({
      number: sessionNumber,
      heldAt,
      topic,
    }: typeof after): Record<string, string | number | Date> => ({
      ...{ sessionNumber, heldAt, topic },
    });
    await this.versions.keep(await this.sealer.keyOf(id), {
      ...{ kind: 'group_session', id, version: seen, change: 'corrected', why },
      ...{ before: facts(session), after: facts(after) },
    });
    await this.database.repository(GroupSession).update({ id }, after);
    return this.done('programme.session_corrected', id, seen, why);
  }

  /**
   * It was not held: nobody’s attendance of it counts, and its number is free. 409 `record.voided`,
   * `programme.sessions_missing` where somebody has completed with it.
   */
  void(id: string, seen: number, why: Why): Promise<Ref> {
    return this.mark(id, seen, why, 'voided');
  }

  /** 409 `record.not_voided`, `programme.session_number_taken`, `programme.not_in_group` where who was marked is elsewhere by now. */
  restore(id: string, seen: number, why: Why): Promise<Ref> {
    return this.mark(id, seen, why, 'restored');
  }

  async history(id: string): Promise<RecordHistory> {
    if (!(await this.database.repository(GroupSession).existsBy({ id })))
      throw new Refusal('request.not_found');
    this.audit.viewed({
      ...{ action: 'programme.session_history_read', subjectKind: 'group_session', subjectId: id },
    });
    return this.versions.of('group_session', id);
  }

  private async mark(id: string, seen: number, why: Why, change: 'voided' | 'restored'): Promise<Ref> {
    const { voidedAt: since, groupId } = await this.database.lockVersion(GroupSession, { id }, seen);
    const marked = await this.marked(id);
    const record = { kind: 'group_session', id, version: seen, voidedAt: since } as const;
    const voidedAt = await this.versions.mark(record, change, why, () => this.sealer.keyOf(id));
    await this.database.repository(GroupSession).update({ id }, { voidedAt });
    if (change === 'restored' && marked.some(one => one.groupId !== groupId))
      throw new Refusal('programme.not_in_group');
    await this.count.ensureCompleted(marked.map(one => one.id));
    return this.done(`programme.session_${change}`, id, seen, why);
  }

  /** Who has a mark in it, held, so that nobody completes or is put into another group meanwhile. */
  private marked(id: string): Promise<{ id: string; groupId: string | null }[]> {
    return this.database.sql(
      `SELECT e.id, e.group_id AS "groupId" FROM enrolment e
       WHERE e.voided_at IS NULL
         AND e.id IN (SELECT a.enrolment_id FROM attendance a WHERE a.session_id = $1 AND a.mark IS NOT NULL)
       ORDER BY e.id FOR SHARE OF e`,
      [id],
    );
  }

  private done(action: string, id: string, seen: number, { reason }: Why): Ref {
    this.audit.record({ action, subjectKind: 'group_session', subjectId: id, reason });
    this.live.changed('programme');
    return { id, version: seen + 1 };
  }
}
