import type { GoalProgress } from '@baanek/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { ClientCase } from '../files/client-case.entity';
import { CaseGoal } from './case-goal.entity';

/** How far a goal had come on a day. How far it has come now is what the last of them says that counts. */
@Entity('goal_note')
@Index('goal_note_by_case', ['caseId', 'recordedAt'])
@Index('goal_note_by_goal', ['goalId', 'notedOn'])
@Check('goal_note_progress', `progress IN ('not_begun', 'under_way', 'reached', 'given_up')`)
export class GoalNote {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'goal_note_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'goal_note_centre_fk' })
  centreId: string;

  @Column('uuid')
  @ForeignKey(() => ClientCase, { name: 'goal_note_case_fk' })
  caseId: string;

  /** Which it was when the row was made; `caseId` follows merges. Set by the database. */
  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  @ForeignKey(() => ClientCase, { name: 'goal_note_origin_case_fk' })
  @Index('goal_note_by_origin_case')
  originCaseId: string | null;

  @Column('uuid')
  @ForeignKey('staff', { name: 'goal_note_author_fk' })
  authorId: string;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('uuid')
  @ForeignKey(() => CaseGoal, { name: 'goal_note_goal_fk' })
  goalId: string;

  @Column('date')
  notedOn: string;

  @Column('text')
  progress: GoalProgress;

  /** Sealed: what was said of it. */
  @Column('bytea')
  words: Buffer;

  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;

  @VersionColumn({ default: 1 })
  version: number;
}

/** What is sealed of it. */
export interface NoteWords {
  text: string;
}

export const noteWordsAt = (row: string): { table: string; row: string; column: string } => ({
  table: 'goal_note',
  row,
  column: 'words',
});
