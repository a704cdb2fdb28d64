import type { RiskLevel } from '@baanek/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { ClientCase } from '../files/client-case.entity';

@Entity('risk_assessment')
@Index('risk_assessment_by_case', ['caseId', 'assessedAt'])
@Index('risk_assessment_by_recorded', ['centreId', 'recordedAt'])
@Check('risk_assessment_score', 'score >= 0')
export class RiskAssessment {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'risk_assessment_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'risk_assessment_centre_fk' })
  centreId: string;

  @Column('uuid')
  @ForeignKey(() => ClientCase, { name: 'risk_assessment_case_fk' })
  caseId: string;

  /** Which it was when the row was made; `caseId` follows merges. Set by the database. */
  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  @ForeignKey(() => ClientCase, { name: 'risk_assessment_origin_case_fk' })
  @Index('risk_assessment_by_origin_case')
  originCaseId: string | null;

  @Column('uuid')
  @ForeignKey('staff', { name: 'risk_assessment_author_fk' })
  authorId: string;

  @Column('timestamptz')
  assessedAt: Date;

  /** When it was recorded, whatever day it is dated. */
  @Column('timestamptz')
  recordedAt: Date;

  @Column('text')
  questionnaire: string;

  @Column('integer')
  questionnaireVersion: number;

  @Column('integer')
  score: number;

  /** What the answers came to; `level` is what the worker decided, never lower. */
  @Column('text')
  found: RiskLevel;

  @Column('text')
  level: RiskLevel;

  @Column('date')
  reassessOn: string;

  /** Sealed: the answers, and why the level was raised. */
  @Column('bytea')
  content: Buffer;

  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;

  @VersionColumn({ default: 1 })
  version: number;
}

/** What the police found by their own method, as they told it. */
@Entity('police_risk_result')
@Index('police_risk_result_by_case', ['caseId', 'assessedOn'])
export class PoliceRiskResult {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'police_risk_result_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'police_risk_result_centre_fk' })
  centreId: string;

  @Column('uuid')
  @ForeignKey(() => ClientCase, { name: 'police_risk_result_case_fk' })
  caseId: string;

  /** Which it was when the row was made; `caseId` follows merges. Set by the database. */
  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  @ForeignKey(() => ClientCase, { name: 'police_risk_result_origin_case_fk' })
  @Index('police_risk_result_by_origin_case')
  originCaseId: string | null;

  @Column('uuid')
  @ForeignKey('staff', { name: 'police_risk_result_author_fk' })
  authorId: string;

  @Column('date')
  assessedOn: string;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('text')
  level: RiskLevel;

  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;

  @VersionColumn({ default: 1 })
  version: number;
}
