import type { Destination, StayState } from '@baanek/contracts';
import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { Place } from '../house/house.entity';

/** A household in the house, from admission to check-out. */
@Entity('stay')
@Index('stay_one_active', ['centreId', 'householdId'], { unique: true, where: `state = 'active'` })
export class Stay {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'stay_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'stay_centre_fk' })
  centreId: string;

  @Column('uuid')
  @ForeignKey('household', { name: 'stay_household_fk' })
  householdId: string;

  @Column('text')
  state: StayState;

  @Column('timestamptz')
  admittedAt: Date;

  @Column('uuid')
  @ForeignKey('staff', { name: 'stay_admitted_by_fk' })
  admittedBy: string;

  /** A plan, nothing more: places are free again at check-out only (ADR 6). */
  @Column('date')
  plannedEnd: string;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('text', { nullable: true })
  destination: Destination | null;

  @VersionColumn({ default: 1 })
  version: number;
}

/** One person on one place for a length of time; two such never overlap on a place or for a person. */
@Entity('bed_stay')
@Check('bed_stay_not_empty', 'NOT isempty(during) AND lower_inc(during) AND NOT upper_inc(during)')
@Exclusion('bed_stay_no_overlap', 'USING gist (centre_id WITH =, place_id WITH =, during WITH &&)')
@Exclusion('bed_stay_person_once', 'USING gist (centre_id WITH =, person_id WITH =, during WITH &&)')
@Index('bed_stay_place_now', ['placeId'], { unique: true, where: 'upper_inf(during)' })
export class BedStay {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'bed_stay_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'bed_stay_centre_fk' })
  centreId: string;

  @Column('uuid')
  @ForeignKey(() => Stay, { name: 'bed_stay_stay_fk' })
  @Index('bed_stay_by_stay')
  stayId: string;

  @Column('uuid')
  @ForeignKey('person', { name: 'bed_stay_person_fk' })
  personId: string;

  /** Who it was when the row was made; `personId` follows merges. Set by the database. */
  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  @ForeignKey('person', { name: 'bed_stay_origin_person_fk' })
  @Index('bed_stay_by_origin_person')
  originPersonId: string | null;

  @Column('uuid')
  @ForeignKey(() => Place, { name: 'bed_stay_place_fk' })
  placeId: string;

  @Column('tstzrange')
  during: string;
}
