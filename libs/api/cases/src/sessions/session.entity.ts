import type { SessionAttendance, SessionKind } from '@baanek/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { Appointment } from '../appointments/appointment.entity';
import { ClientCase } from '../files/client-case.entity';

@Entity('counselling_session')
@Index('counselling_session_by_case', ['caseId', 'heldAt'])
@Check('counselling_session_minutes', 'minutes BETWEEN 0 AND 600')
@Index('counselling_session_of_appointment', ['appointmentId', 'originCaseId'], {
  unique: true,
  where: 'voided_at IS NULL',
})
export class CounsellingSession {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'counselling_session_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'counselling_session_centre_fk' })
  centreId: string;

  @Column('uuid')
  @ForeignKey(() => ClientCase, { name: 'counselling_session_case_fk' })
  caseId: string;

  /** Which it was when the row was made; `caseId` follows merges. Set by the database. */
  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  @ForeignKey(() => ClientCase, { name: 'counselling_session_origin_case_fk' })
  @Index('counselling_session_by_origin_case')
  originCaseId: string | null;

  @Column('uuid')
  @ForeignKey('staff', { name: 'counselling_session_author_fk' })
  authorId: string;

  @Column('timestamptz')
  heldAt: Date;

  @Column('integer')
  minutes: number;

  @Column('text')
  kind: SessionKind;

  @Column('text')
  attendance: SessionAttendance;

  /** The appointment that it was planned as, of which each file has one session that counts. */
  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  @ForeignKey(() => Appointment, { name: 'counselling_session_appointment_fk' })
  appointmentId: string | null;

  /** Left out of lists and figures since then. */
  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;

  @VersionColumn({ default: 1 })
  version: number;
}

/** What was said; a table of its own, because its readers are fewer than those who may know that she came. */
@Entity('session_note')
@Check('session_note_wellbeing', 'wellbeing BETWEEN 0 AND 10')
export class SessionNote {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'session_note_pkey' })
  @ForeignKey(() => CounsellingSession, { name: 'session_note_session_fk' })
  sessionId: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'session_note_centre_fk' })
  centreId: string;

  @Column('uuid')
  @ForeignKey(() => ClientCase, { name: 'session_note_case_fk' })
  caseId: string;

  /** Which it was when the row was made; `caseId` follows merges. Set by the database. */
  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  @ForeignKey(() => ClientCase, { name: 'session_note_origin_case_fk' })
  @Index('session_note_by_origin_case')
  originCaseId: string | null;

  @Column('uuid')
  @ForeignKey('staff', { name: 'session_note_author_fk' })
  authorId: string;

  /** Sealed text. */
  @Column('bytea')
  note: Buffer;

  /** How she said she was, from 0 to 10; null where she was not asked. */
  @Column('integer', { nullable: true })
  wellbeing: number | null;
}
