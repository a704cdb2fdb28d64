import type { Destination, Goods, StayState } from '@baanek/contracts';
import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { Place } from '../house/room.entity';

/** A household in the house, from a hold or admission to check-out. */
@Entity('stay')
@Index('stay_one_now', ['centreId', 'householdId'], {
  unique: true,
  where: `state IN ('held', 'active') AND voided_at IS NULL`,
})
@Check('stay_hold_ends', `state <> 'held' OR hold_until IS NOT NULL`)
@Check(
  'stay_of_a_household',
  `state NOT IN ('active', 'ended') OR (household_id IS NOT NULL AND admitted_at IS NOT NULL)`,
)
export class Stay {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'stay_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'stay_centre_fk' })
  centreId: string;

  /** Null while places are held for a household of another centre, of which only the shape is known. */
  @Column('uuid', { nullable: true })
  @ForeignKey('household', { name: 'stay_household_fk' })
  householdId: string | null;

  /** The enquiry of another centre that the places are held for. */
  @Column('uuid', { name: 'ask_id', nullable: true })
  @ForeignKey('place_ask', { name: 'stay_ask_fk' })
  enquiryId: string | null;

  @Column('text')
  state: StayState;

  @Column('timestamptz', { nullable: true })
  heldAt: Date | null;

  @Column('uuid', { nullable: true })
  @ForeignKey('staff', { name: 'stay_held_by_fk' })
  heldBy: string | null;

  /** When a hold lapses by itself. */
  @Column('timestamptz', { nullable: true })
  holdUntil: Date | null;

  @Column('timestamptz', { nullable: true })
  admittedAt: Date | null;

  /** When the arrival was recorded, whatever day it is dated. */
  @Column('timestamptz', { nullable: true })
  admissionRecordedAt: Date | null;

  @Column('uuid', { nullable: true })
  @ForeignKey('staff', { name: 'stay_admitted_by_fk' })
  admittedBy: string | null;

  /** A plan, nothing more: places are free again at check-out only (ADR 6). */
  @Column('date')
  plannedEnd: string;

  /** The day on the signed agreement; null while it is not signed. */
  @Column('date', { nullable: true })
  agreementOn: string | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  /** When the check-out was recorded, whatever day it is dated. */
  @Column('timestamptz', { nullable: true })
  endRecordedAt: Date | null;

  @Column('text', { nullable: true })
  destination: Destination | null;

  @Column('text', { nullable: true })
  goods: Goods | null;

  /** Since when it counts no more; null where it counts. */
  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;

  @VersionColumn({ default: 1 })
  version: number;
}

/** One person on one place for a length of time; two such never overlap on a place or for a person. */
@Entity('bed_stay')
@Check('bed_stay_not_empty', 'NOT isempty(during) AND lower_inc(during) AND NOT upper_inc(during)')
@Check('bed_stay_doubled_is_past', 'NOT doubled OR NOT upper_inf(during)')
@Check('bed_stay_shape_or_person', 'person_id IS NULL OR (shape_sex IS NULL AND shape_age IS NULL)')
@Exclusion(
  'bed_stay_no_overlap',
  'USING gist (centre_id WITH =, place_id WITH =, during WITH &&) WHERE (voided_at IS NULL)',
)
@Exclusion(
  'bed_stay_person_once',
  'USING gist (centre_id WITH =, person_id WITH =, during WITH &&) WHERE (NOT doubled AND voided_at IS NULL)',
)
@Index('bed_stay_place_now', ['placeId'], { unique: true, where: 'upper_inf(during) AND voided_at IS NULL' })
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

  /** Null while a place is held for somebody of whom only the shape is known. */
  @Column('uuid', { nullable: true })
  @ForeignKey('person', { name: 'bed_stay_person_fk' })
  personId: string | null;

  /** Who it was when the row was made; `personId` follows merges. Set by the database. */
  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  @ForeignKey('person', { name: 'bed_stay_origin_person_fk' })
  @Index('bed_stay_by_origin_person')
  originPersonId: string | null;

  /** Past, and of a time for which the same person stands elsewhere under a code of hers that was merged; blocks nothing. */
  @Column('boolean', { default: false })
  doubled: boolean;

  @Column('uuid')
  @ForeignKey(() => Place, { name: 'bed_stay_place_fk' })
  placeId: string;

  @Column('tstzrange')
  during: string;

  /** What somebody is of whom only the shape is known. */
  @Column('text', { nullable: true })
  shapeSex: string | null;

  @Column('integer', { nullable: true })
  shapeAge: number | null;

  /** Since when it counts no more: its stay was voided, or was dated so that nobody lay here. */
  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;
}
