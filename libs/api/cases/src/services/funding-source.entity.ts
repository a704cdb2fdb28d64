import type { FundingKind } from '@baanek/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';

/** What pays for services of a centre: a source, or a project that may have several. */
@Entity('funding_source')
@Check('funding_source_kind', `kind IN ('source', 'project')`)
@Check('funding_source_days', 'since <= until')
// on the name without regard to case, which an entity cannot say
@Index('funding_source_name_unique', { synchronize: false })
export class FundingSource {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'funding_source_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'funding_source_centre_fk' })
  centreId: string;

  @Column('text')
  kind: FundingKind;

  @Column('text')
  name: string;

  /** The first day it pays for; null where nobody has said. */
  @Column('date', { nullable: true })
  since: string | null;

  /** The last day it pays for. */
  @Column('date', { nullable: true })
  until: string | null;

  /** Not offered any more. */
  @Column('boolean', { default: false })
  closed: boolean;

  @VersionColumn({ default: 1 })
  version: number;
}
