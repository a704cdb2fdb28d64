import type { PlaceKind, RoomKind } from '@baanek/contracts';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

/** A shelter building. Its address is in no table. */
@Entity('house')
@Check('house_default_nights', 'default_nights BETWEEN 1 AND 366')
export class House {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'house_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'house_centre_fk' })
  centreId: string;

  @Column('text')
  name: string;

  /** Length of a stay unless somebody says otherwise. */
  @Column('integer')
  defaultNights: number;

  @VersionColumn({ default: 1 })
  version: number;
}

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

  /** Out of service: nobody new is placed here. */
  @Column('boolean', { default: false })
  closed: boolean;

  @VersionColumn({ default: 1 })
  version: number;
}

/** One bed or cot. */
@Entity('place')
@Unique('place_number_unique', ['centreId', 'roomId', 'number'])
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
}
