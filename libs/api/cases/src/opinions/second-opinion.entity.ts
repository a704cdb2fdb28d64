import type { Opinion } from '@baanek/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { ClientCase } from '../files/client-case.entity';

const OPEN = 'answered_at IS NULL AND withdrawn_at IS NULL';

/** That a colleague outside the team is asked what she thinks of a case, and what she said. */
@Entity('second_opinion')
@Index('second_opinion_by_case', ['caseId', 'askedAt'])
@Index('second_opinion_asked_once', ['centreId', 'originCaseId', 'colleagueId'], {
  unique: true,
  where: OPEN,
})
@Index('second_opinion_open', ['colleagueId', 'dueOn'], { where: OPEN })
@Check('second_opinion_another', 'author_id <> colleague_id')
@Check('second_opinion_answer', `answer IN ('agree', 'not_agree', 'more_needed')`)
@Check('second_opinion_whole', 'num_nonnulls(answer, words, answered_at) IN (0, 3)')
@Check('second_opinion_ended_once', 'answered_at IS NULL OR withdrawn_at IS NULL')
export class SecondOpinion {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'second_opinion_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'second_opinion_centre_fk' })
  centreId: string;

  @Column('uuid')
  @ForeignKey(() => ClientCase, { name: 'second_opinion_case_fk' })
  caseId: string;

  /** Which it was when the row was made; `caseId` follows merges. Set by the database. */
  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  @ForeignKey(() => ClientCase, { name: 'second_opinion_origin_case_fk' })
  @Index('second_opinion_by_origin_case')
  originCaseId: string | null;

  @Column('uuid')
  @ForeignKey('staff', { name: 'second_opinion_author_fk' })
  authorId: string;

  @Column('uuid')
  @ForeignKey('staff', { name: 'second_opinion_colleague_fk' })
  colleagueId: string;

  @Column('timestamptz')
  askedAt: Date;

  @Column('date')
  dueOn: string;

  /** Sealed: what is asked. */
  @Column('bytea')
  question: Buffer;

  @Column('text', { nullable: true })
  answer: Opinion | null;

  /** Sealed: what she says beside it. */
  @Column('bytea', { nullable: true })
  words: Buffer | null;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;

  @VersionColumn({ default: 1 })
  version: number;
}

const at =
  (column: 'question' | 'words') =>
  (row: string): { table: string; row: string; column: string } => ({
    table: 'second_opinion',
    row,
    column,
  });
export const questionAt = at('question');
export const opinionWordsAt = at('words');
