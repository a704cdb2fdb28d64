import type { ReachOutcome, ShiftEntryKind } from '@baanek/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { Appeal } from '../appeals/appeal.entity';
import { ClientCase } from '../files/client-case.entity';

/** An entry of the shift book of a centre. */
@Entity('shift_entry')
@Index('shift_entry_by_time', ['centreId', 'recordedAt', 'id'])
@Index('shift_entry_by_case', ['caseId'])
@Index('shift_entry_open', ['centreId', 'recordedAt'], {
  where: `ended_at IS NULL AND voided_at IS NULL AND (urgent OR kind = 'to_reach')`,
})
@Check('shift_entry_about_one', 'case_id IS NULL OR appeal_id IS NULL')
@Check('shift_entry_whom', `kind <> 'to_reach' OR case_id IS NOT NULL OR appeal_id IS NOT NULL`)
@Check('shift_entry_ended', '(ended_at IS NULL) = (ended_by IS NULL)')
export class ShiftEntry {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'shift_entry_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'shift_entry_centre_fk' })
  centreId: string;

  @Column('uuid')
  @ForeignKey('staff', { name: 'shift_entry_author_fk' })
  authorId: string;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('text')
  kind: ShiftEntryKind;

  @Column('boolean')
  urgent: boolean;

  /** Whom it is about, if it is about a client. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => ClientCase, { name: 'shift_entry_case_fk' })
  caseId: string | null;

  /** Which it was when the row was made; `caseId` follows merges. Set by the database. */
  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  @ForeignKey(() => ClientCase, { name: 'shift_entry_origin_case_fk' })
  @Index('shift_entry_by_origin_case')
  originCaseId: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Appeal, { name: 'shift_entry_appeal_fk' })
  appealId: string | null;

  /** Sealed: what it says. Under the key of the client of its case, else under its own. */
  @Column('bytea')
  words: Buffer;

  /** Since when nothing is left to be done of it. */
  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('uuid', { nullable: true })
  @ForeignKey('staff', { name: 'shift_entry_ended_by_fk' })
  endedBy: string | null;

  /** Since when it counts no more; null where it counts. */
  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;

  @VersionColumn({ default: 1 })
  version: number;
}

/** A try to reach whom an entry is about. */
@Entity('reach_attempt')
@Index('reach_attempt_by_entry', ['entryId', 'triedAt'])
export class ReachAttempt {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'reach_attempt_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'reach_attempt_centre_fk' })
  centreId: string;

  @Column('uuid')
  @ForeignKey(() => ShiftEntry, { name: 'reach_attempt_entry_fk' })
  entryId: string;

  @Column('uuid')
  @ForeignKey('staff', { name: 'reach_attempt_author_fk' })
  authorId: string;

  @Column('timestamptz')
  triedAt: Date;

  @Column('text')
  outcome: ReachOutcome;
}

export const shiftWordsAt = (row: string): { table: string; row: string; column: string } => ({
  table: 'shift_entry',
  row,
  column: 'words',
});
