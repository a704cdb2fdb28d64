import { Injectable } from '@nestjs/common';
import { Database, type FieldFault, localDate, Refusal } from '@baanek/kernel';

type Whose = 'worker' | 'room' | 'client';

/** The worker, the room, the clients and the times that a new or moved appointment needs free. */
export interface Wanted {
  /** The appointment that is moved: what it takes itself is no clash. */
  appointmentId?: string;
  workerId: string;
  roomId: string | null;
  caseIds: readonly string[];
  times: readonly { startsAt: Date; endsAt: Date }[];
}

const CODES = {
  worker: 'appointments.worker_busy',
  room: 'appointments.room_busy',
  client: 'appointments.client_busy',
} as const;

/** Finds out whether a worker, a room or a client has another appointment then, without telling which. */
@Injectable()
export class AppointmentClashes {
  constructor(private readonly database: Database) {}

  /**
   * Refuses unless all of it is free; until the transaction ends nobody else plans with any of these. 409
   * `appointments.worker_busy`, `.room_busy`, `.client_busy`; of a series `appointments.series_clashes`, whose faults name
   * each day.
   */
  async refuse({ appointmentId, workerId, roomId, caseIds, times }: Wanted): Promise<void> {
    await this.oneAtATime([workerId, ...(roomId ? [roomId] : []), ...caseIds]);
    const found = await this.database.sql<{ nth: number; whose: Whose }>(
      `SELECT nth, whose FROM appointment_clashes($1, $2, $3, $4, $5::tstzrange[])`,
      [appointmentId ?? null, workerId, roomId, caseIds, times.map(spanOf)],
    );
    const [first] = found;
    if (!first) return;
    if (times.length === 1) throw new Refusal(CODES[first.whose]);
    throw new Refusal(
      'appointments.series_clashes',
      found.map(({ nth, whose }) => faultOf(times[nth - 1]?.startsAt ?? new Date(0), whose)),
    );
  }

  /** In one order for all: two that plan with the same people wait for one another, and never both. */
  private async oneAtATime(ids: readonly string[]): Promise<void> {
    await this.database.sql(
      `SELECT pg_advisory_xact_lock(hashtextextended(k.id, 0)) FROM (
         SELECT DISTINCT id FROM unnest($1::text[]) AS u (id) ORDER BY id) k`,
      [ids],
    );
  }
}

const faultOf = (startsAt: Date, whose: Whose): FieldFault => ({
  ...{ field: 'startsAt', rule: `${whose}Busy`, limit: localDate(startsAt) },
});

/** The time as the database keeps it. */
export const spanOf = ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }): string =>
  `[${startsAt.toISOString()},${endsAt.toISOString()})`;
