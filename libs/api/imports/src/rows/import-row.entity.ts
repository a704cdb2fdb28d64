import type { ImportDecision, ImportFault, ImportLikeness } from '@baanek/contracts';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One row of an uploaded journal, and what was found and decided of it. */
@Entity('import_row')
@Index('import_row_by_appeal', ['appealId'], { where: 'appeal_id IS NOT NULL' })
@Index('import_row_by_person', ['personId'], { where: 'person_id IS NOT NULL' })
export class ImportRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'import_row_pkey' })
  @ForeignKey('import_batch', { name: 'import_row_batch_fk' })
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
  @ForeignKey('appeal', { name: 'import_row_appeal_fk' })
  appealId: string | null;
}
