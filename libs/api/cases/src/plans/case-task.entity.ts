import type { TaskOutcome } from '@baanek/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { ClientCase } from '../files/client-case.entity';
import { CaseConference } from '../conferences/case-conference.entity';
import { CaseGoal } from '../goals/case-goal.entity';

/** Something to be done in a case. */
@Entity('case_task')
@Index('case_task_by_case', ['caseId', 'dueOn'])
@Index('case_task_open', ['ownerId', 'dueOn'], { where: 'ended_at IS NULL' })
@Check('case_task_outcome', `outcome IN ('done', 'not_needed')`)
@Check('case_task_ended', `(outcome IS NULL) = (ended_at IS NULL) AND (outcome IS NULL) = (ended_by IS NULL)`)
export class CaseTask {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'case_task_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'case_task_centre_fk' })
  centreId: string;

  @Column('uuid')
  @ForeignKey(() => ClientCase, { name: 'case_task_case_fk' })
  caseId: string;

  /** Which it was when the row was made; `caseId` follows merges. Set by the database. */
  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  @ForeignKey(() => ClientCase, { name: 'case_task_origin_case_fk' })
  @Index('case_task_by_origin_case')
  originCaseId: string | null;

  @Column('uuid')
  @ForeignKey('staff', { name: 'case_task_author_fk' })
  authorId: string;

  @Column('timestamptz')
  recordedAt: Date;

  /** The goal of the client that it is done for, if it is for one. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => CaseGoal, { name: 'case_task_goal_fk' })
  @Index('case_task_by_goal')
  goalId: string | null;

  /** The conference in which it was decided, if it was in one. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => CaseConference, { name: 'case_task_conference_fk' })
  @Index('case_task_by_conference')
  conferenceId: string | null;

  /** Who is to do it, or to see to it that it is done. */
  @Column('uuid')
  @ForeignKey('staff', { name: 'case_task_owner_fk' })
  ownerId: string;

  @Column('date')
  dueOn: string;

  /** Sealed: what is to be done, by whom outside, and what was said of how it ended. */
  @Column('bytea')
  words: Buffer;

  /** Null while it is still to be done. */
  @Column('text', { nullable: true })
  outcome: TaskOutcome | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('uuid', { nullable: true })
  @ForeignKey('staff', { name: 'case_task_ended_by_fk' })
  endedBy: string | null;

  @VersionColumn({ default: 1 })
  version: number;
}

/** What is sealed of it. */
export interface TaskWords {
  what: string;
  remark: string;
  /** Somebody outside the centre who is to do it; absent where it is the owner herself. */
  outside?: string;
}

export const wordsAt = (row: string): { table: string; row: string; column: string } => ({
  table: 'case_task',
  row,
  column: 'words',
});
