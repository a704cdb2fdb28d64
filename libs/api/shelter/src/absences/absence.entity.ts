import {
  Check,
  Column,
  CreateDateColumn,
  Entity,
  Exclusion,
  ForeignKey,
  PrimaryColumn,
  VersionColumn,
} from 'typeorm';
import { Stay } from '../stays/stay.entity';

/** Nights a household is away and keeps its places. */
@Entity('stay_absence')
@Check('stay_absence_has_nights', 'NOT isempty(nights) AND NOT lower_inf(nights) AND NOT upper_inf(nights)')
@Exclusion(
  'stay_absence_no_overlap',
  'USING gist (centre_id WITH =, stay_id WITH =, nights WITH &&) WHERE (NOT cancelled)',
)
export class StayAbsence {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'stay_absence_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'stay_absence_centre_fk' })
  centreId: string;

  @Column('uuid')
  @ForeignKey(() => Stay, { name: 'stay_absence_stay_fk' })
  stayId: string;

  @Column('daterange')
  nights: string;

  @Column('boolean', { default: false })
  cancelled: boolean;

  @CreateDateColumn({ type: 'timestamptz' })
  setAt: Date;

  @Column('uuid')
  @ForeignKey('staff', { name: 'stay_absence_set_by_fk' })
  setBy: string;

  @VersionColumn({ default: 1 })
  version: number;
}
