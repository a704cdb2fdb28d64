import type { RefusalReason, RefusedTo } from '@baanek/contracts';
import {
  Check,
  Column,
  CreateDateColumn,
  Entity,
  ForeignKey,
  Index,
  PrimaryColumn,
  VersionColumn,
} from 'typeorm';
import { PlaceRequest } from '../requests/place-request.entity';

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

  /** Since when it counts no more; null where it counts. */
  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;

  @VersionColumn({ default: 1 })
  version: number;
}
