import type { ServiceKind } from '@baanek/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { AppointmentClient } from '../appointments/appointment-client.entity';
import { ClientCase } from '../files/client-case.entity';
import { CounsellingSession } from '../sessions/session.entity';
import { FundingSource } from './funding-source.entity';
import type { InjuryReport } from './injuries.dto';

/** Help that was given. Of a session and of the appointment it was planned as, one counts. */
@Entity('case_service')
@Index('case_service_by_case', ['caseId', 'givenOn'])
@Index('case_service_of_session', ['sessionId'], { unique: true, where: 'voided_at IS NULL' })
@Index('case_service_of_appointment', ['appointmentClientId'], { unique: true, where: 'voided_at IS NULL' })
@Check('case_service_units', 'units BETWEEN 1 AND 1000')
@Check('case_service_minutes', 'minutes BETWEEN 1 AND 1440')
export class CaseService {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'case_service_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'case_service_centre_fk' })
  centreId: string;

  @Column('uuid')
  @ForeignKey(() => ClientCase, { name: 'case_service_case_fk' })
  caseId: string;

  /** Which it was when the row was made; `caseId` follows merges. Set by the database. */
  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  @ForeignKey(() => ClientCase, { name: 'case_service_origin_case_fk' })
  @Index('case_service_by_origin_case')
  originCaseId: string | null;

  @Column('uuid')
  @ForeignKey('staff', { name: 'case_service_author_fk' })
  authorId: string;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('text')
  kind: ServiceKind;

  @Column('date')
  givenOn: string;

  @Column('integer', { default: 1 })
  units: number;

  /** Null where time says nothing of it. */
  @Column('integer', { nullable: true })
  minutes: number | null;

  /** Who gave it. */
  @Column('uuid')
  @ForeignKey('staff', { name: 'case_service_worker_fk' })
  workerId: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => FundingSource, { name: 'case_service_funding_source_fk' })
  fundingSourceId: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => FundingSource, { name: 'case_service_project_fk' })
  projectId: string | null;

  /** The session it was recorded of. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => CounsellingSession, { name: 'case_service_session_fk' })
  sessionId: string | null;

  /** Her line in the appointment it was recorded of; of a session that was planned as one set by the database. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => AppointmentClient, { name: 'case_service_appointment_client_fk' })
  appointmentClientId: string | null;

  /** Sealed: the note, the place, and injuries with the paper they stand on. */
  @Column('bytea')
  words: Buffer;

  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;

  @VersionColumn({ default: 1 })
  version: number;
}

/** What is sealed of it. */
export interface ServiceWords {
  note: string;
  place: string;
  injuries: InjuryReport | null;
}

export const wordsAt = (row: string): { table: string; row: string; column: string } => ({
  table: 'case_service',
  row,
  column: 'words',
});
