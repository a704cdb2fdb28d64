import type {
  ImportDecision,
  ImportFault,
  ImportField,
  ImportHalt,
  ImportLikeness,
  ImportState,
} from '@baanek/contracts';
import { Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { Appeal } from '../appeals/appeal.entity';

/** An uploaded journal. Its cells are sealed under a key of its own. */
@Entity('import_batch')
@Index('import_batch_by_time', ['centreId', 'uploadedAt'])
export class ImportBatch {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'import_batch_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'import_batch_centre_fk' })
  centreId: string;

  @Column('text')
  state: ImportState;

  /** What each column holds, in the order of the columns. */
  @Column('text', { array: true })
  mapping: ImportField[];

  /** Sealed list of headings. */
  @Column('bytea')
  headings: Buffer;

  /** Keyed digest of the headings, by which the next journal like it is known. */
  @Column('bytea')
  headingsKey: Buffer;

  @Column('integer')
  rowsTotal: number;

  @Column('integer', { default: 0 })
  rowsGood: number;

  @Column('integer', { default: 0 })
  rowsBad: number;

  /** Good rows that an earlier import has already entered. */
  @Column('integer', { default: 0 })
  rowsKnown: number;

  /** Good rows about somebody who is on file or stands earlier in the journal. */
  @Column('integer', { default: 0 })
  rowsRepeat: number;

  /** Good rows that may be about somebody known, not yet decided by a person. */
  @Column('integer', { default: 0 })
  rowsUnsure: number;

  @Column('integer', { default: 0 })
  rowsAnonymous: number;

  @Column('integer', { default: 0 })
  peopleNew: number;

  /** Rows done of all, in the work that is running. */
  @Column('integer', { default: 0 })
  rowsDone: number;

  @Column('text', { nullable: true })
  halt: ImportHalt | null;

  /** The work that is running; whoever does it renews the lease. */
  @Column('uuid', { nullable: true })
  run: string | null;

  @Column('timestamptz', { nullable: true })
  leaseUntil: Date | null;

  @Column('boolean', { default: false })
  cancelAsked: boolean;

  @Column('timestamptz', { nullable: true })
  checkedAt: Date | null;

  @CreateDateColumn({ type: 'timestamptz' })
  uploadedAt: Date;

  @Column('uuid')
  @ForeignKey('staff', { name: 'import_batch_uploaded_by_fk' })
  uploadedBy: string;

  @VersionColumn({ default: 1 })
  version: number;
}

@Entity('import_row')
@Index('import_row_by_appeal', ['appealId'], { where: 'appeal_id IS NOT NULL' })
@Index('import_row_by_person', ['personId'], { where: 'person_id IS NOT NULL' })
export class ImportRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'import_row_pkey' })
  @ForeignKey(() => ImportBatch, { name: 'import_row_batch_fk' })
  batchId: string;

  /** Counted from 1 under the headings. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'import_row_pkey' })
  line: number;

  @Column('uuid')
  @ForeignKey('centre', { name: 'import_row_centre_fk' })
  centreId: string;

  /** Sealed list of cells. */
  @Column('bytea')
  cells: Buffer;

  @Column('text', { nullable: true })
  fault: ImportFault | null;

  @Column('integer', { nullable: true })
  faultColumn: number | null;

  /** Keyed digest of the row's content and of how often it stood above. */
  @Column('bytea', { nullable: true })
  digest: Buffer | null;

  @Column('boolean', { default: false })
  known: boolean;

  /** Good, and about somebody with a name. */
  @Column('boolean', { default: false })
  named: boolean;

  @Column('text', { nullable: true })
  likeness: ImportLikeness | null;

  /** First line about the same woman. */
  @Column('integer', { nullable: true })
  sameLine: number | null;

  /** She is on file as this person. */
  @Column('uuid', { nullable: true })
  @ForeignKey('person', { name: 'import_row_person_fk' })
  personId: string | null;

  @Column('text', { nullable: true })
  decision: ImportDecision | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Appeal, { name: 'import_row_appeal_fk' })
  appealId: string | null;
}

/** What a centre last said the columns under these headings hold. */
@Entity('import_mapping')
export class ImportMapping {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'import_mapping_pkey' })
  @ForeignKey('centre', { name: 'import_mapping_centre_fk' })
  centreId: string;

  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'import_mapping_pkey' })
  headingsKey: Buffer;

  @Column('text', { array: true })
  mapping: ImportField[];

  @CreateDateColumn({ type: 'timestamptz' })
  usedAt: Date;
}
