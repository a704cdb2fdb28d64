import type { GoalKind } from '@baanek/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { ClientCase } from '../files/client-case.entity';

/** What a client wants to reach. */
@Entity('case_goal')
@Index('case_goal_by_case', ['caseId', 'recordedAt'])
@Check('case_goal_aim_on', `aim_on >= agreed_on`)
export class CaseGoal {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'case_goal_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'case_goal_centre_fk' })
  centreId: string;

  @Column('uuid')
  @ForeignKey(() => ClientCase, { name: 'case_goal_case_fk' })
  caseId: string;

  /** Which it was when the row was made; `caseId` follows merges. Set by the database. */
  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  @ForeignKey(() => ClientCase, { name: 'case_goal_origin_case_fk' })
  @Index('case_goal_by_origin_case')
  originCaseId: string | null;

  @Column('uuid')
  @ForeignKey('staff', { name: 'case_goal_author_fk' })
  authorId: string;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('text')
  kind: GoalKind;

  /** When it was agreed on with her. */
  @Column('date')
  agreedOn: string;

  /** By when she wants to reach it; null where no day was agreed on. */
  @Column('date', { nullable: true })
  aimOn: string | null;

  /** Sealed: what she wants to reach, in her words. */
  @Column('bytea')
  words: Buffer;

  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;

  @VersionColumn({ default: 1 })
  version: number;
}

/** What is sealed of it. */
export interface GoalWords {
  what: string;
}

export const goalWordsAt = (row: string): { table: string; row: string; column: string } => ({
  table: 'case_goal',
  row,
  column: 'words',
});
