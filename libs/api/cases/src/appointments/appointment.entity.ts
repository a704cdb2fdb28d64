import type { AppointmentState, SessionKind } from '@baanek/contracts';
import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { ConsultingRoom } from './consulting-room.entity';

/** A time that a worker keeps for one client or a group. Neither worker nor room is ever in two at once. */
@Entity('appointment')
@Check('appointment_not_empty', 'NOT isempty(during) AND lower(during) = starts_at AND NOT upper_inf(during)')
@Exclusion(
  'appointment_worker_once',
  `USING gist (centre_id WITH =, worker_id WITH =, during WITH &&) WHERE (voided_at IS NULL AND state IN ('planned', 'held', 'late'))`,
)
@Exclusion(
  'appointment_room_once',
  `USING gist (centre_id WITH =, room_id WITH =, during WITH &&) WHERE (room_id IS NOT NULL AND voided_at IS NULL AND state IN ('planned', 'held', 'late'))`,
)
@Index('appointment_by_start', ['centreId', 'startsAt'])
export class Appointment {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'appointment_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'appointment_centre_fk' })
  centreId: string;

  @Column('uuid')
  @ForeignKey('staff', { name: 'appointment_worker_fk' })
  workerId: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => ConsultingRoom, { name: 'appointment_room_fk' })
  roomId: string | null;

  @Column('text')
  kind: SessionKind;

  /** Follows what became of each client: `overallState`. */
  @Column('text')
  state: AppointmentState;

  @Column('tstzrange')
  during: string;

  @Column('timestamptz')
  startsAt: Date;

  /** The same in all that were planned with one press. */
  @Column('uuid', { nullable: true })
  seriesId: string | null;

  @Column('uuid')
  @ForeignKey('staff', { name: 'appointment_planned_by_fk' })
  plannedBy: string;

  @Column('timestamptz')
  plannedAt: Date;

  /** Planned by mistake: takes no time and counts nowhere since then. */
  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;

  @VersionColumn({ default: 1 })
  version: number;
}
