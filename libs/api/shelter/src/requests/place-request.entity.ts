import type { PlacePriority } from '@baanek/contracts';
import { Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';

export type RequestState = 'waiting' | 'placed' | 'withdrawn' | 'refused';

/** A household that needs a place, as the intake worker asked for it. */
@Entity('place_request')
@Index('place_request_one_waiting', ['centreId', 'householdId'], { unique: true, where: `state = 'waiting'` })
export class PlaceRequest {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'place_request_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'place_request_centre_fk' })
  centreId: string;

  @Column('uuid')
  @ForeignKey('household', { name: 'place_request_household_fk' })
  householdId: string;

  @Column('date')
  neededOn: string;

  @Column('text', { default: 'usual' })
  priority: PlacePriority;

  /** A wish for a quiet room. */
  @Column('boolean', { default: false })
  quiet: boolean;

  /** Must be in an isolation room. */
  @Column('boolean', { default: false })
  isolation: boolean;

  @CreateDateColumn({ type: 'timestamptz' })
  requestedAt: Date;

  @Column('uuid')
  @ForeignKey('staff', { name: 'place_request_requested_by_fk' })
  requestedBy: string;

  @Column('text')
  state: RequestState;

  @VersionColumn({ default: 1 })
  version: number;
}
