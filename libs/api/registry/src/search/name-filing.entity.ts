import type { Side } from '@baanek/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** How far the people of one side of a centre are filed under what a search looks for by now. */
@Entity('name_filing')
export class NameFiling {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'name_filing_pkey' })
  @ForeignKey('centre', { name: 'name_filing_centre_fk' })
  centreId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'name_filing_pkey' })
  side: Side;

  /** The last person who is; people follow one another by id. */
  @Column('uuid', { nullable: true })
  after: string | null;

  @Column('timestamptz', { nullable: true })
  finishedAt: Date | null;
}
