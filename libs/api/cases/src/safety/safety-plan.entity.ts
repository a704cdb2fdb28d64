import { Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { ClientCase } from '../files/client-case.entity';

/** A safety plan as it was saved once. One that is saved later stands before it; none is changed. */
@Entity('safety_plan')
@Index('safety_plan_by_case', ['caseId', 'recordedAt'])
export class SafetyPlan {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'safety_plan_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'safety_plan_centre_fk' })
  centreId: string;

  @Column('uuid')
  @ForeignKey(() => ClientCase, { name: 'safety_plan_case_fk' })
  caseId: string;

  /** Which it was when the row was made; `caseId` follows merges. Set by the database. */
  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  @ForeignKey(() => ClientCase, { name: 'safety_plan_origin_case_fk' })
  @Index('safety_plan_by_origin_case')
  originCaseId: string | null;

  @Column('uuid')
  @ForeignKey('staff', { name: 'safety_plan_author_fk' })
  authorId: string;

  @Column('timestamptz')
  recordedAt: Date;

  /** The version of the form by which it was written. */
  @Column('integer')
  formVersion: number;

  /** Sealed: what stands in each section. */
  @Column('bytea')
  words: Buffer;

  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;

  @VersionColumn({ default: 1 })
  version: number;
}

/** What is sealed of it. */
export interface SafetyWords {
  sections: { section: string; text: string }[];
}

export const safetyWordsAt = (row: string): { table: string; row: string; column: string } => ({
  table: 'safety_plan',
  row,
  column: 'words',
});
