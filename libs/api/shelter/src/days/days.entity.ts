import type {
  ExtensionReason,
  ExtensionState,
  IncidentKind,
  IncidentMeasure,
  RefusalReason,
  RefusedTo,
  RollCallMark,
} from '@baanek/contracts';
import {
  Check,
  Column,
  CreateDateColumn,
  Entity,
  Exclusion,
  ForeignKey,
  Index,
  PrimaryColumn,
  VersionColumn,
} from 'typeorm';
import { House } from '../house/house.entity';
import { Room } from '../house/room.entity';
import { PlaceRequest } from '../requests/place-request.entity';
import { Stay } from '../stays/stay.entity';

/** A longer stay, asked for by the manager and decided by the director. */
@Entity('stay_extension')
@Check('stay_extension_decided', `(state = 'asked') = (decided_by IS NULL)`)
@Index('stay_extension_one_asked', ['stayId'], { unique: true, where: `state = 'asked'` })
export class StayExtension {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'stay_extension_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'stay_extension_centre_fk' })
  centreId: string;

  @Column('uuid')
  @ForeignKey(() => Stay, { name: 'stay_extension_stay_fk' })
  stayId: string;

  @Column('date')
  until: string;

  @Column('text')
  reason: ExtensionReason;

  @Column('text')
  state: ExtensionState;

  @CreateDateColumn({ type: 'timestamptz' })
  askedAt: Date;

  @Column('uuid')
  @ForeignKey('staff', { name: 'stay_extension_asked_by_fk' })
  askedBy: string;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @Column('uuid', { nullable: true })
  @ForeignKey('staff', { name: 'stay_extension_decided_by_fk' })
  decidedBy: string | null;

  @VersionColumn({ default: 1 })
  version: number;
}

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

/** Somebody who could not be taken in: how many, why, and where they were sent. No name. */
@Entity('place_refusal')
@Check('place_refusal_of_somebody', 'women + men + girls + boys > 0')
@Index('place_refusal_by_time', ['centreId', 'refusedAt'])
export class PlaceRefusal {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'place_refusal_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'place_refusal_centre_fk' })
  centreId: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => PlaceRequest, { name: 'place_refusal_request_fk' })
  requestId: string | null;

  @Column('integer')
  women: number;

  @Column('integer')
  men: number;

  @Column('integer')
  girls: number;

  @Column('integer')
  boys: number;

  @Column('text')
  reason: RefusalReason;

  @Column('text')
  sentTo: RefusedTo;

  @CreateDateColumn({ type: 'timestamptz' })
  refusedAt: Date;

  @Column('uuid')
  @ForeignKey('staff', { name: 'place_refusal_refused_by_fk' })
  refusedBy: string;
}

/** Something that happened in the house. */
@Entity('house_incident')
@Index('house_incident_by_time', ['centreId', 'happenedAt'])
export class HouseIncident {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'house_incident_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'house_incident_centre_fk' })
  centreId: string;

  @Column('uuid')
  @ForeignKey(() => House, { name: 'house_incident_house_fk' })
  houseId: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Room, { name: 'house_incident_room_fk' })
  roomId: string | null;

  @Column('timestamptz')
  happenedAt: Date;

  @Column('text')
  kind: IncidentKind;

  @Column('text', { array: true })
  measures: IncidentMeasure[];

  /** Sealed under a key of its own. */
  @Column('bytea', { nullable: true })
  note: Buffer | null;

  @CreateDateColumn({ type: 'timestamptz' })
  reportedAt: Date;

  @Column('uuid')
  @ForeignKey('staff', { name: 'house_incident_reported_by_fk' })
  reportedBy: string;
}

/** Where somebody was at the roll-call of a night. */
@Entity('roll_call_mark')
export class RollCallRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'roll_call_mark_pkey' })
  @ForeignKey('centre', { name: 'roll_call_mark_centre_fk' })
  centreId: string;

  @PrimaryColumn('date', { primaryKeyConstraintName: 'roll_call_mark_pkey' })
  night: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'roll_call_mark_pkey' })
  @ForeignKey('person', { name: 'roll_call_mark_person_fk' })
  personId: string;

  @Column('text')
  mark: RollCallMark;

  @CreateDateColumn({ type: 'timestamptz' })
  markedAt: Date;

  @Column('uuid')
  @ForeignKey('staff', { name: 'roll_call_mark_marked_by_fk' })
  markedBy: string;
}
