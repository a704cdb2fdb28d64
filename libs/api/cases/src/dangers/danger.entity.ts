import type { DangerKind, Oblast } from '@baanek/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { ClientCase } from '../files/client-case.entity';

/** A place or somebody that is dangerous to a client. Whoever is named by id is shown none of it by the database. */
@Entity('case_danger')
@Index('case_danger_by_case', ['caseId', 'recordedAt'])
@Check('case_danger_colleague', `(kind = 'colleague') = (staff_id IS NOT NULL)`)
@Check('case_danger_other_centre', `(kind = 'centre') = (other_centre_id IS NOT NULL)`)
export class CaseDanger {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'case_danger_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'case_danger_centre_fk' })
  centreId: string;

  @Column('uuid')
  @ForeignKey(() => ClientCase, { name: 'case_danger_case_fk' })
  caseId: string;

  /** Which it was when the row was made; `caseId` follows merges. Set by the database. */
  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  @ForeignKey(() => ClientCase, { name: 'case_danger_origin_case_fk' })
  @Index('case_danger_by_origin_case')
  originCaseId: string | null;

  @Column('uuid')
  @ForeignKey('staff', { name: 'case_danger_author_fk' })
  authorId: string;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('text')
  kind: DangerKind;

  /** Where a place lies, if that was said. */
  @Column('text', { nullable: true })
  oblast: Oblast | null;

  @Column('uuid', { nullable: true })
  @ForeignKey('staff', { name: 'case_danger_staff_fk' })
  @Index('case_danger_by_staff', { where: 'staff_id IS NOT NULL' })
  staffId: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey('centre', { name: 'case_danger_other_centre_fk' })
  otherCentreId: string | null;

  /** The last day on which it counts; null where no end is known. */
  @Column('date', { nullable: true })
  untilOn: string | null;

  /** Sealed {@link DangerWords}. */
  @Column('bytea')
  words: Buffer;

  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;

  @VersionColumn({ default: 1 })
  version: number;
}

export interface DangerWords {
  /** Which place, or who. */
  what: string;
  /** Why it is dangerous to her. */
  reason: string;
}

export const dangerWordsAt = (row: string): { table: string; row: string; column: string } => ({
  table: 'case_danger',
  row,
  column: 'words',
});
