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
  Sealer,
  type SubjectKey,
  type Why,
} from '@baanek/kernel';
import { AppointmentAccess } from './appointment-access';
import { AppointmentClient } from './appointment-client.entity';
import { AppointmentLimits } from './appointment-limits';
import { Appointment } from './appointment.entity';

/** Voids appointments that were planned by mistake, and has them count again where their time is still free. */
@Injectable()
export class AppointmentCorrections {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly appointments: AppointmentAccess,
    private readonly limits: AppointmentLimits,
    private readonly versions: RecordVersions,
    private readonly sealer: Sealer,
    private readonly live: Live,
  ) {}

  /**
   * 409 `record.voided`, `record.not_voided`, `appointments.has_session`; to restore also `appointments.*_busy` for what is
   * taken by now, `cases.closed`, and `appointments.left_team`.
   */
  async mark(by: Principal, id: string, seen: number, change: 'voided' | 'restored', why: Why): Promise<Ref> {
    const found = await this.appointments.lockAny(by, id, seen);
    if (change === 'voided') await this.hasNoSession(id);
    else await this.mayCountAgain(by, id);
    const voidedAt = await this.versions.mark({ ...found, kind: 'appointment' }, change, why, () =>
      this.keyOf(id),
    );
    await this.database.repository(Appointment).update({ id }, { voidedAt });
    this.audit.record({
      ...{ action: `appointments.${change}`, subjectKind: 'appointment', subjectId: id },
      reason: why.reason,
    });
    this.live.changed('calendar');
    return { id, version: seen + 1 };
  }

  /** For those who may know why; words of why are about all who were to come. */
  async history(id: string): Promise<RecordHistory> {
    const [found] = await this.database.sql<{ readable: boolean }>(
      `SELECT appointment_why_readable($1) AS readable`,
      [id],
    );
    if (!found?.readable) throw new Refusal('request.not_found');
    this.audit.viewed({ action: 'appointments.history_read', subjectKind: 'appointment', subjectId: id });
    return this.versions.of('appointment', id);
  }

  private async hasNoSession(id: string): Promise<void> {
    const rows = await this.database.sql(
      `SELECT 1 FROM appointment_client k JOIN counselling_session n ON n.id = k.session_id
       WHERE k.appointment_id = $1 AND n.voided_at IS NULL`,
      [id],
    );
    if (rows.length > 0) throw new Refusal('appointments.has_session');
  }

  private async mayCountAgain(by: Principal, appointmentId: string): Promise<void> {
    const clients = await this.database.repository(AppointmentClient).findBy({ appointmentId });
    const caseIds = clients.map(({ caseId }) => caseId);
    await this.limits.refuseWhoLeft(by, caseIds);
    await this.limits.refuseClosed(caseIds);
  }

  /** Words of why are sealed for the first of those who were to come. */
  private async keyOf(id: string): Promise<SubjectKey> {
    const [first] = await this.database.sql<{ subject: string }>(
      `SELECT coalesce(c.origin_person_id, c.person_id) AS subject
       FROM appointment_client k JOIN client_case c ON c.id = k.origin_case_id
       WHERE k.appointment_id = $1 ORDER BY k.id LIMIT 1`,
      [id],
    );
    if (!first) throw new Refusal('request.not_found');
    return this.sealer.key(first.subject);
  }
}
