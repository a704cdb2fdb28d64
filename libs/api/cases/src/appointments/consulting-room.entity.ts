import { Column, Entity, ForeignKey, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

/** A room in which clients are received; no room of the house. */
@Entity('consulting_room')
@Unique('consulting_room_name_unique', ['centreId', 'name'])
export class ConsultingRoom {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'consulting_room_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'consulting_room_centre_fk' })
  centreId: string;

  @Column('text')
  name: string;

  /** Offered when an appointment is planned. */
  @Column('boolean', { default: true })
  active: boolean;

  @VersionColumn({ default: 1 })
  version: number;
}
