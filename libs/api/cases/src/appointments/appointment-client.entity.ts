import type { AppointmentState } from '@baanek/contracts';
import { Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { ClientCase } from '../files/client-case.entity';
import { CounsellingSession } from '../sessions/session.entity';
import { Appointment } from './appointment.entity';

/** One client of an appointment, by her case, and what became of it with her. She is never in two at once. */
@Entity('appointment_client')
@Exclusion(
  'appointment_client_once',
  `USING gist (centre_id WITH =, case_id WITH =, during WITH &&) WHERE (counts AND NOT doubled AND state IN ('planned', 'held', 'late'))`,
)
@Unique('appointment_client_listed_once', ['appointmentId', 'originCaseId'])
export class AppointmentClient {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'appointment_client_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'appointment_client_centre_fk' })
  centreId: string;

  @Column('uuid')
  @ForeignKey(() => Appointment, { name: 'appointment_client_appointment_fk' })
  @Index('appointment_client_by_appointment')
  appointmentId: string;

  @Column('uuid')
  @ForeignKey(() => ClientCase, { name: 'appointment_client_case_fk' })
  @Index('appointment_client_by_case')
  caseId: string;

  /** Which it was when the row was made; `caseId` follows merges. Set by the database. */
  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  @ForeignKey(() => ClientCase, { name: 'appointment_client_origin_case_fk' })
  @Index('appointment_client_by_origin_case')
  originCaseId: string | null;

  /** As its appointment says; kept by the database, like the two below. */
  @Column({ type: 'uuid', insert: false, update: false })
  @ForeignKey('staff', { name: 'appointment_client_worker_fk' })
  workerId: string;

  @Column({ type: 'tstzrange', insert: false, update: false })
  during: string;

  /** The appointment is not voided. */
  @Column({ type: 'boolean', insert: false, update: false })
  counts: boolean;

  /** Of a time for which she stands elsewhere under a record that was merged; blocks nothing. Set by the database. */
  @Column({ type: 'boolean', default: false, insert: false, update: false })
  doubled: boolean;

  @Column('text')
  state: AppointmentState;

  /** The session recorded of it in her file. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => CounsellingSession, { name: 'appointment_client_session_fk' })
  sessionId: string | null;
}
