import { Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { ClientCase } from '../files/client-case.entity';

/** Her plan was gone through with her; when it is to be gone through next. */
@Entity('plan_review')
@Index('plan_review_by_case', ['caseId', 'recordedAt'])
export class PlanReview {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'plan_review_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'plan_review_centre_fk' })
  centreId: string;

  @Column('uuid')
  @ForeignKey(() => ClientCase, { name: 'plan_review_case_fk' })
  caseId: string;

  /** Which it was when the row was made; `caseId` follows merges. Set by the database. */
  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  @ForeignKey(() => ClientCase, { name: 'plan_review_origin_case_fk' })
  @Index('plan_review_by_origin_case')
  originCaseId: string | null;

  @Column('uuid')
  @ForeignKey('staff', { name: 'plan_review_author_fk' })
  authorId: string;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('date')
  nextOn: string;

  /** Sealed: what was said of it. */
  @Column('bytea')
  words: Buffer;

  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;

  @VersionColumn({ default: 1 })
  version: number;
}

/** What is sealed of it. */
export interface ReviewWords {
  note: string;
}

export const reviewWordsAt = (row: string): { table: string; row: string; column: string } => ({
  table: 'plan_review',
  row,
  column: 'words',
});
