import type { OutcomeMoment } from '@baanek/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { ClientCase } from '../files/client-case.entity';
import { FollowUp } from '../follow-ups/follow-up.entity';
import type { OutcomeAnswer } from './outcome.dto';

/** How she says she is at one moment, on the scales that are asked at each. */
@Entity('case_outcome')
@Index('case_outcome_by_case', ['caseId', 'askedOn'])
@Check('case_outcome_moment', `moment IN ('entry', 'between', 'end', 'after_6_months', 'after_12_months')`)
export class CaseOutcome {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'case_outcome_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'case_outcome_centre_fk' })
  centreId: string;

  @Column('uuid')
  @ForeignKey(() => ClientCase, { name: 'case_outcome_case_fk' })
  caseId: string;

  /** Which it was when the row was made; `caseId` follows merges. Set by the database. */
  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  @ForeignKey(() => ClientCase, { name: 'case_outcome_origin_case_fk' })
  @Index('case_outcome_by_origin_case')
  originCaseId: string | null;

  @Column('uuid')
  @ForeignKey('staff', { name: 'case_outcome_author_fk' })
  authorId: string;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('text')
  moment: OutcomeMoment;

  @Column('date')
  askedOn: string;

  @Column('text')
  scales: string;

  @Column('integer')
  scalesVersion: number;

  /** The follow-up in which she was reached, if it was in one. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => FollowUp, { name: 'case_outcome_follow_up_fk' })
  @Index('case_outcome_by_follow_up')
  followUpId: string | null;

  /** Sealed: what she says, and what has changed. */
  @Column('bytea')
  words: Buffer;

  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;

  @VersionColumn({ default: 1 })
  version: number;
}

/** What is sealed of it. */
export interface OutcomeWords {
  answers: OutcomeAnswer[];
  changed: string;
}

export const outcomeWordsAt = (row: string): { table: string; row: string; column: string } => ({
  table: 'case_outcome',
  row,
  column: 'words',
});
