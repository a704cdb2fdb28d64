import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';

/** Days on which somebody is away, and the colleague who sees her people meanwhile. */
@Entity('staff_cover')
@Index('staff_cover_by_cover', ['coverId', 'untilOn'], { where: 'ended_at IS NULL' })
@Check('staff_cover_days', 'from_on <= until_on')
@Check('staff_cover_another', 'staff_id <> cover_id')
@Check('staff_cover_ended', '(ended_at IS NULL) = (ended_by IS NULL)')
@Exclusion(
  'staff_cover_no_overlap',
  `USING gist (centre_id WITH =, staff_id WITH =, daterange(from_on, until_on, '[]') WITH &&) WHERE (ended_at IS NULL)`,
)
export class StaffCover {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'staff_cover_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'staff_cover_centre_fk' })
  centreId: string;

  /** Who is away. */
  @Column('uuid')
  @ForeignKey('staff', { name: 'staff_cover_staff_fk' })
  staffId: string;

  /** Who stands in for her. */
  @Column('uuid')
  @ForeignKey('staff', { name: 'staff_cover_cover_fk' })
  coverId: string;

  @Column('date')
  fromOn: string;

  /** The last day; after it nothing is left of it. */
  @Column('date')
  untilOn: string;

  @Column('uuid')
  @ForeignKey('staff', { name: 'staff_cover_set_by_fk' })
  setBy: string;

  @Column('timestamptz')
  setAt: Date;

  /** When it was ended before its last day. */
  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('uuid', { nullable: true })
  @ForeignKey('staff', { name: 'staff_cover_ended_by_fk' })
  endedBy: string | null;

  @VersionColumn({ default: 1 })
  version: number;
}
