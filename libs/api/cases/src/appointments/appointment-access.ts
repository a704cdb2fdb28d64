import { Injectable } from '@nestjs/common';
import { Database, ensure, type Principal, Refusal } from '@baanek/kernel';
import { Appointment } from './appointment.entity';

/** An appointment is changed by her whose it is, and by whoever plans for the whole centre. */
@Injectable()
export class AppointmentAccess {
  constructor(private readonly database: Database) {}

  /** Locked for a change of the version the caller has seen. 409 `record.voided`. */
  async lock(by: Principal, id: string, seen: number): Promise<Appointment> {
    const found = await this.lockAny(by, id, seen);
    if (found.voidedAt) throw new Refusal('record.voided');
    return found;
  }

  /** As `lock`, of those planned by mistake too. */
  async lockAny(by: Principal, id: string, seen: number): Promise<Appointment> {
    const found = await this.database.lockVersion(Appointment, { id }, seen, 'for_no_key_update');
    return ensure(by, 'appointments.plan', {
      ...found,
      side: 'survivor',
      assigned: found.workerId === by.staffId,
    });
  }
}
