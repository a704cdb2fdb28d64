import type { ImportField } from '@baanek/contracts';
import { Column, CreateDateColumn, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

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
