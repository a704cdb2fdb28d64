import { Injectable } from '@nestjs/common';
import type { ErrorCode } from '@baanek/contracts';
import { Clock, Database, type Principal, Ref, Refusal } from '@baanek/kernel';
import { AppointmentPlanning } from './appointment-planning.service';

/** A coming appointment of a case, and how many clients it is for. */
export interface ComingAppointment {
  id: string;
  version: number;
  caseId: string;
  workerId: string;
  clients: number;
}
interface Held {
  workerId: string;
  startsAt: Date;
  minutes: number;
  roomId: string | null;
  clients: number;
}

/** Coming appointments that go along where a case is handed over: each as if it were moved by hand, or it stays. */
@Injectable()
export class AppointmentHandOver {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly planning: AppointmentPlanning,
  ) {}

  /** Of these cases, the earliest first. */
  coming(caseIds: readonly string[]): Promise<ComingAppointment[]> {
    return this.database.sql<ComingAppointment>(
      `SELECT a.id, a.version, k.case_id AS "caseId", a.worker_id AS "workerId", (
                SELECT count(*)::int FROM appointment_client o WHERE o.appointment_id = a.id AND o.state = 'planned') AS clients
       FROM appointment_client k JOIN appointment a ON a.id = k.appointment_id
       WHERE k.case_id = ANY ($1) AND k.state = 'planned' AND a.state = 'planned' AND a.voided_at IS NULL AND a.starts_at > $2
       ORDER BY a.starts_at, a.id`,
      [caseIds, this.clock.now()],
    );
  }

  /** What went along, and what stayed and why: the walls of planning refuse one by one. */
  async handOver(
    by: Principal,
    caseId: string,
    { fromId, toId }: { fromId: string; toId: string },
    seen: readonly Ref[],
  ): Promise<{ appointments: Ref[]; left: { startsAt: Date; code: ErrorCode }[] }> {
    const appointments: Ref[] = [];
    const left: { startsAt: Date; code: ErrorCode }[] = [];
    for (const { id, version } of seen) {
      const found = await this.find(caseId, id);
      if (!found || found.workerId !== fromId) continue; // it is somebody else’s by now, or no longer hers
      const { startsAt, minutes, roomId, clients } = found;
      try {
        if (clients > 1) throw new Refusal('appointments.with_others');
        const time = { startsAt: startsAt.toISOString(), minutes, roomId };
        appointments.push(await this.planning.move(by, id, version, { ...time, workerId: toId }));
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        left.push({ startsAt, code: error.code });
      }
    }
    return { appointments, left };
  }

  private async find(caseId: string, id: string): Promise<Held | undefined> {
    const [found] = await this.database.sql<Held>(
      `SELECT a.worker_id AS "workerId", a.starts_at AS "startsAt", a.room_id AS "roomId",
              (extract(epoch FROM upper(a.during) - lower(a.during)) / 60)::int AS minutes, (
                SELECT count(*)::int FROM appointment_client o WHERE o.appointment_id = a.id AND o.state = 'planned') AS clients
       FROM appointment a WHERE a.id = $1 AND a.starts_at > $3 AND a.voided_at IS NULL AND EXISTS (
         SELECT 1 FROM appointment_client k WHERE k.appointment_id = a.id AND k.case_id = $2 AND k.state = 'planned')`,
      [id, caseId, this.clock.now()],
    );
    return found;
  }
}
