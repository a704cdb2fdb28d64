import { Injectable } from '@nestjs/common';
import {
  Audit,
  Database,
  Live,
  type Principal,
  type RecordHistory,
  RecordVersions,
  Ref,
  Refusal,
  type Why,
} from '@baanek/kernel';
import { AppointmentOutcomes } from '../appointments/appointment-outcomes.service';
import { CounsellingSession, SessionNote } from './session.entity';
import { SessionKeys } from './session-keys.service';

/** Voids sessions that never took place, and shows what sessions said before; for those who read their notes. */
@Injectable()
export class SessionCorrections {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly keys: SessionKeys,
    private readonly versions: RecordVersions,
    private readonly appointments: AppointmentOutcomes,
    private readonly live: Live,
  ) {}

  /** Only the author voids a session. 409 `record.voided`. */
  void(by: Principal, id: string, seen: number, why: Why): Promise<Ref> {
    return this.mark(by, id, seen, why, 'voided');
  }

  /** Counts it again. 409 `record.not_voided`; `appointments.has_session` where another of its appointment counts by now. */
  restore(by: Principal, id: string, seen: number, why: Why): Promise<Ref> {
    return this.mark(by, id, seen, why, 'restored');
  }

  async history(id: string): Promise<RecordHistory> {
    if (!(await this.database.repository(SessionNote).existsBy({ sessionId: id })))
      throw new Refusal('request.not_found');
    this.audit.viewed({ action: 'sessions.history_read', subjectKind: 'session', subjectId: id });
    return this.versions.of('session', id);
  }

  private async mark(
    by: Principal,
    id: string,
    seen: number,
    why: Why,
    change: 'voided' | 'restored',
  ): Promise<Ref> {
    const where = { id, authorId: by.staffId };
    const session = await this.database.lockVersion(CounsellingSession, where, seen);
    const voidedAt = await this.versions.mark({ ...session, kind: 'session' }, change, why, () =>
      this.keys.of(by, session),
    );
    if (change === 'restored') await this.appointments.recordedAgain(by, session);
    await this.database.repository(CounsellingSession).update({ id }, { voidedAt });
    this.audit.record({
      ...{ action: `sessions.${change}`, subjectKind: 'session', subjectId: id },
      reason: why.reason,
    });
    this.live.changed('cases');
    return { id, version: seen + 1 };
  }
}
