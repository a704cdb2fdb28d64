import type { ChildRecordKind, Telling } from '@baanek/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { ClientCase } from '../files/client-case.entity';
import type { ChildNeeds, ChildSchool, GuardianWords } from './child-record.dto';

/** One thing that is known of a child who has a case: a guardian, her school, or what she needs. */
@Entity('child_record')
@Index('child_record_by_case', ['caseId', 'recordedAt'])
@Check('child_record_kind', `kind IN ('guardian', 'school', 'needs')`)
@Check('child_record_telling', `(kind = 'guardian') = (telling IS NOT NULL)`)
@Check('child_record_guardian', `guardian_id IS NULL OR kind = 'guardian'`)
export class ChildRecord {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'child_record_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'child_record_centre_fk' })
  centreId: string;

  @Column('uuid')
  @ForeignKey(() => ClientCase, { name: 'child_record_case_fk' })
  caseId: string;

  /** Which it was when the row was made; `caseId` follows merges. Set by the database. */
  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  @ForeignKey(() => ClientCase, { name: 'child_record_origin_case_fk' })
  @Index('child_record_by_origin_case')
  originCaseId: string | null;

  @Column('uuid')
  @ForeignKey('staff', { name: 'child_record_author_fk' })
  authorId: string;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('text')
  kind: ChildRecordKind;

  /** Of a guardian: whether she may be told of the case. In clear, because the database keeps the cases of the others apart. */
  @Column('text', { nullable: true })
  telling: Telling | null;

  /** Who of the household the guardian is; null for somebody else. */
  @Column('uuid', { nullable: true })
  @ForeignKey('person', { name: 'child_record_guardian_fk' })
  @Index('child_record_by_guardian', { where: 'guardian_id IS NOT NULL' })
  guardianId: string | null;

  /** Sealed: what is said of it. */
  @Column('bytea')
  words: Buffer;

  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;

  @VersionColumn({ default: 1 })
  version: number;
}

/** What is sealed of it, by its kind. */
export type ChildWords = GuardianWords | ChildSchool | ChildNeeds;

export const childWordsAt = (row: string): { table: string; row: string; column: string } => ({
  table: 'child_record',
  row,
  column: 'words',
});
