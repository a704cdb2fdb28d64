import type { ImportFault, ImportField, ImportState } from '@baanek/contracts';
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

  @Column('integer', { default: 0 })
  rowsAnonymous: number;

  @Column('integer', { default: 0 })
  peopleNew: number;

  @CreateDateColumn({ type: 'timestamptz' })
  uploadedAt: Date;

  @Column('uuid')
  @ForeignKey('staff', { name: 'import_batch_uploaded_by_fk' })
  uploadedBy: string;

  @VersionColumn({ default: 1 })
  version: number;
}

@Entity('import_row')
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

  @Column('boolean', { default: false })
  known: boolean;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Appeal, { name: 'import_row_appeal_fk' })
  appealId: string | null;
}
