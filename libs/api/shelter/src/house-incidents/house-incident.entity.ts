import type { HouseIncidentKind, HouseIncidentMeasure } from '@baanek/contracts';
import { Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { House } from '../house/house.entity';
import { Room } from '../house/room.entity';

/** Where the note of an incident is sealed. */
export const noteAt = (row: string): { table: string; row: string; column: string } => ({
  ...{ table: 'house_incident', row, column: 'note' },
});

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
  kind: HouseIncidentKind;

  @Column('text', { array: true })
  measures: HouseIncidentMeasure[];

  /** Sealed under a key of its own. */
  @Column('bytea', { nullable: true })
  note: Buffer | null;

  @CreateDateColumn({ type: 'timestamptz' })
  reportedAt: Date;

  @Column('uuid')
  @ForeignKey('staff', { name: 'house_incident_reported_by_fk' })
  reportedBy: string;

  /** Since when it counts no more; null where it counts. */
  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;

  @VersionColumn({ default: 1 })
  version: number;
}
