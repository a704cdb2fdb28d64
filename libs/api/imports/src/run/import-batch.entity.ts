import type { ImportField, ImportHalt, ImportState } from '@baanek/contracts';
import { Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';

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
