import type { ClosureReason, PlaceKind, RoomKind } from '@baanek/contracts';
import {
  Check,
  Column,
  CreateDateColumn,
  Entity,
  Exclusion,
  ForeignKey,
  PrimaryColumn,
  Unique,
  VersionColumn,
} from 'typeorm';
import { House } from './house.entity';

@Entity('room')
@Unique('room_number_unique', ['centreId', 'houseId', 'number'])
export class Room {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'room_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'room_centre_fk' })
  centreId: string;

  @Column('uuid')
  @ForeignKey(() => House, { name: 'room_house_fk' })
  houseId: string;

  @Column('integer')
  number: number;

  @Column('text')
  kind: RoomKind;

  @Column('integer')
  floor: number;

  @Column('boolean')
  accessible: boolean;

  @VersionColumn({ default: 1 })
  version: number;
}

/** A door between two rooms. */
@Entity('room_door')
@Check('room_door_in_order', 'first_id < second_id')
export class RoomDoor {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'room_door_pkey' })
  @ForeignKey(() => Room, { name: 'room_door_first_fk' })
  firstId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'room_door_pkey' })
  @ForeignKey(() => Room, { name: 'room_door_second_fk' })
  secondId: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'room_door_centre_fk' })
  centreId: string;

  @Column('boolean', { default: true })
  open: boolean;
}

/** Nights on which nobody sleeps in a room. */
@Entity('room_closure')
@Check('room_closure_has_nights', 'NOT isempty(nights) AND NOT lower_inf(nights)')
@Exclusion(
  'room_closure_no_overlap',
  'USING gist (centre_id WITH =, room_id WITH =, nights WITH &&) WHERE (NOT lifted)',
)
export class RoomClosure {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'room_closure_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'room_closure_centre_fk' })
  centreId: string;

  @Column('uuid')
  @ForeignKey(() => Room, { name: 'room_closure_room_fk' })
  roomId: string;

  @Column('daterange')
  nights: string;

  @Column('text')
  reason: ClosureReason;

  @Column('boolean', { default: false })
  lifted: boolean;

  @CreateDateColumn({ type: 'timestamptz' })
  setAt: Date;

  @Column('uuid')
  @ForeignKey('staff', { name: 'room_closure_set_by_fk' })
  setBy: string;

  @VersionColumn({ default: 1 })
  version: number;
}

/** One bed, one cot, or the child's half of a wide bed. */
@Entity('place')
@Unique('place_number_unique', ['centreId', 'roomId', 'number'])
@Check('place_shared_beside', `(kind = 'shared') = (beside_id IS NOT NULL)`)
export class Place {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'place_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'place_centre_fk' })
  centreId: string;

  @Column('uuid')
  @ForeignKey(() => Room, { name: 'place_room_fk' })
  roomId: string;

  @Column('integer')
  number: number;

  @Column('text')
  kind: PlaceKind;

  /** For `shared`: the bed of the woman beside whom the child lies. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Place, { name: 'place_beside_fk' })
  besideId: string | null;

  /** First night it stood ready. */
  @Column('date')
  since: string;

  /** First night without it: taken out of the house; its past stays. */
  @Column('date', { nullable: true })
  retiredOn: string | null;
}
