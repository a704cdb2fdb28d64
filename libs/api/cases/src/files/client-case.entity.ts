import type { CaseKind, CasePart, CaseState, CloseReason, RiskLevel } from '@baanek/contracts';
import {
  Check,
  Column,
  CreateDateColumn,
  Entity,
  ForeignKey,
  Index,
  PrimaryColumn,
  VersionColumn,
} from 'typeorm';

@Entity('client_case')
@Index('client_case_one_open', ['centreId', 'personId'], {
  unique: true,
  where: `state = 'open' AND joined_into IS NULL`,
})
@Index('client_case_by_opened', ['centreId', 'state', 'openedAt', 'id'])
@Index('client_case_by_time', ['centreId', 'openedAt', 'id'])
@Index('client_case_by_last_session', ['centreId', 'lastSessionAt', 'id'])
@Index('client_case_by_state_and_last_session', ['centreId', 'state', 'lastSessionAt', 'id'])
@Index('client_case_not_met', ['centreId', 'openedAt', 'id'], {
  where: `state = 'open' AND first_met_at IS NULL`,
})
@Index('client_case_by_first_met', ['centreId', 'firstMetAt', 'id'], { where: 'first_met_at IS NOT NULL' })
@Index('client_case_by_person', ['personId'])
@Index('client_case_by_risk', ['centreId', 'riskRank', 'id'])
@Index('client_case_by_state_and_risk', ['centreId', 'state', 'riskRank', 'id'])
@Index('client_case_by_reassess', ['centreId', 'reassessOn'], { where: 'reassess_on IS NOT NULL' })
@Check('client_case_not_its_own', 'joined_into <> id')
export class ClientCase {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'client_case_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'client_case_centre_fk' })
  centreId: string;

  @Column('uuid')
  @ForeignKey('person', { name: 'client_case_person_fk' })
  personId: string;

  /** Who it was when the row was made; `personId` follows merges; what is sealed stays under this one’s key. Set by the database. */
  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  @ForeignKey('person', { name: 'client_case_origin_person_fk' })
  @Index('client_case_by_origin_person')
  originPersonId: string | null;

  @Column('text')
  kind: CaseKind;

  @Column('text')
  state: CaseState;

  @CreateDateColumn({ type: 'timestamptz' })
  openedAt: Date;

  @Column('uuid')
  @ForeignKey('staff', { name: 'client_case_opened_by_fk' })
  openedBy: string;

  /** The case it is one with since the records of its client were merged; that one shows what is in both. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => ClientCase, { name: 'client_case_joined_into_fk' })
  @Index('client_case_by_joined_into', { where: 'joined_into IS NOT NULL' })
  joinedInto: string | null;

  /** Closed as opened by mistake: left out of lists and figures since then. */
  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;

  /** When the last session was that counts; null where there was none. Set by the database. */
  @Column({ type: 'timestamptz', nullable: true, insert: false, update: false })
  lastSessionAt: Date | null;

  /** When somebody met her first: a session that she attended, or an appointment that was held. Set by the database. */
  @Column({ type: 'timestamptz', nullable: true, insert: false, update: false })
  firstMetAt: Date | null;

  /** Of the last assessment of risk that counts; kept by the database, like the three below. */
  @Column({ type: 'text', nullable: true, insert: false, update: false })
  riskLevel: RiskLevel | null;

  /** The place of the level in its order, from 1; nought without one. */
  @Column({ type: 'integer', default: 0, insert: false, update: false })
  riskRank: number;

  @Column({ type: 'timestamptz', nullable: true, insert: false, update: false })
  riskAt: Date | null;

  @Column({ type: 'date', nullable: true, insert: false, update: false })
  reassessOn: string | null;

  @VersionColumn({ default: 1 })
  version: number;
}

/** Whose key seals what belongs to a case: hers for whom it was opened, whoever stands for her since. */
export const keySubject = ({ personId, originPersonId }: ClientCase): string => originPersonId ?? personId;

/** Every opening, closing and reopening. */
@Entity('case_change')
export class CaseChange {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'case_change_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'case_change_centre_fk' })
  centreId: string;

  @Column('uuid')
  @ForeignKey(() => ClientCase, { name: 'case_change_case_fk' })
  @Index('case_change_by_case')
  caseId: string;

  /** Which it was when the row was made; `caseId` follows merges. Set by the database. */
  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  @ForeignKey(() => ClientCase, { name: 'case_change_origin_case_fk' })
  @Index('case_change_by_origin_case')
  originCaseId: string | null;

  @CreateDateColumn({ type: 'timestamptz' })
  at: Date;

  @Column('uuid')
  @ForeignKey('staff', { name: 'case_change_staff_fk' })
  staffId: string;

  @Column('text')
  state: CaseState;

  @Column('text', { nullable: true })
  reason: CloseReason | null;

  /** Sealed words: how the client sees the outcome. */
  @Column('bytea', { nullable: true })
  remark: Buffer | null;
}

@Entity('case_worker')
@Index('case_worker_once', ['centreId', 'originCaseId', 'staffId', 'part'], {
  unique: true,
  where: 'ended_at IS NULL',
})
@Index('case_worker_by_staff', ['staffId'], { where: 'ended_at IS NULL' })
@Index('case_worker_by_case', ['caseId'], { where: 'ended_at IS NULL' })
export class CaseWorker {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'case_worker_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'case_worker_centre_fk' })
  centreId: string;

  @Column('uuid')
  @ForeignKey(() => ClientCase, { name: 'case_worker_case_fk' })
  caseId: string;

  /** Which it was when the row was made; `caseId` follows merges. Set by the database. */
  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  @ForeignKey(() => ClientCase, { name: 'case_worker_origin_case_fk' })
  @Index('case_worker_by_origin_case')
  originCaseId: string | null;

  @Column('uuid')
  @ForeignKey('staff', { name: 'case_worker_staff_fk' })
  staffId: string;

  @Column('text')
  part: CasePart;

  @CreateDateColumn({ type: 'timestamptz' })
  assignedAt: Date;

  @Column('uuid')
  @ForeignKey('staff', { name: 'case_worker_assigned_by_fk' })
  assignedBy: string;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;
}
