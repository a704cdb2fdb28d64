import type { FollowUpMonths, FollowUpOutcome, FollowUpSafety } from '@baanek/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { ClientCase } from '../files/client-case.entity';

/** A day on which somebody asks how she is after her case was closed. */
@Entity('follow_up')
@Index('follow_up_by_case', ['caseId', 'dueOn'])
@Index('follow_up_to_come', ['centreId', 'dueOn'], { where: 'ended_at IS NULL' })
@Check('follow_up_months', 'months IN (1, 3, 6)')
@Check(
  'follow_up_outcome',
  `outcome IN ('reached', 'not_reached', 'someone_else', 'not_safe', 'declined', 'reopened')`,
)
@Check('follow_up_safety', `safety IN ('safer', 'same', 'less_safe', 'not_known')`)
@Check('follow_up_asked', `outcome IS DISTINCT FROM 'reached' OR safety IS NOT NULL`)
@Check('follow_up_ended', `(outcome IS NULL) = (ended_at IS NULL) AND (outcome IS NULL) = (ended_by IS NULL)`)
export class FollowUp {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'follow_up_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'follow_up_centre_fk' })
  centreId: string;

  @Column('uuid')
  @ForeignKey(() => ClientCase, { name: 'follow_up_case_fk' })
  caseId: string;

  /** Which it was when the row was made; `caseId` follows merges. Set by the database. */
  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  @ForeignKey(() => ClientCase, { name: 'follow_up_origin_case_fk' })
  @Index('follow_up_by_origin_case')
  originCaseId: string | null;

  @Column('timestamptz')
  plannedAt: Date;

  @Column('uuid')
  @ForeignKey('staff', { name: 'follow_up_planned_by_fk' })
  plannedBy: string;

  @Column('date')
  dueOn: string;

  /** After how many months from the closing; null where a worker chose the day. */
  @Column('integer', { nullable: true })
  months: FollowUpMonths | null;

  /** Null while it is still to come. */
  @Column('text', { nullable: true })
  outcome: FollowUpOutcome | null;

  @Column('text', { nullable: true })
  safety: FollowUpSafety | null;

  /** Sealed: what was said. */
  @Column('bytea', { nullable: true })
  words: Buffer | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('uuid', { nullable: true })
  @ForeignKey('staff', { name: 'follow_up_ended_by_fk' })
  endedBy: string | null;

  @VersionColumn({ default: 1 })
  version: number;
}

export const followUpWordsAt = (row: string): { table: string; row: string; column: string } => ({
  table: 'follow_up',
  row,
  column: 'words',
});
