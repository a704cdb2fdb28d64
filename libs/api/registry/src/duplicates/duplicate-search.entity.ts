import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** When a centre was last looked through for records that look alike, who asked for it, and who is at it. */
@Entity('duplicate_search')
export class DuplicateSearch {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'duplicate_search_pkey' })
  @ForeignKey('centre', { name: 'duplicate_search_centre_fk' })
  centreId: string;

  @Column('timestamptz', { default: () => 'now()' })
  requestedAt: Date;

  /** Null for that of the night. */
  @Column('uuid', { nullable: true })
  @ForeignKey('staff', { name: 'duplicate_search_requested_by_fk' })
  requestedBy: string | null;

  @Column('timestamptz', { nullable: true })
  startedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  finishedAt: Date | null;

  /** Records the last search that ended has looked at. */
  @Column('integer', { nullable: true })
  records: number | null;

  /** Pairs it found that were not known before. */
  @Column('integer', { nullable: true })
  fresh: number | null;

  /** The search that is under way; whoever does it renews the lease. */
  @Column('uuid', { nullable: true })
  run: string | null;

  @Column('timestamptz', { nullable: true })
  leaseUntil: Date | null;
}
