import { Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';

/** A room in which clients are received; no room of the house. */
@Entity('consulting_room')
// on the name without regard to case, which an entity cannot say
@Index('consulting_room_name_unique', { synchronize: false })
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
