import type { PlaceEnquiryState, DeclineReason } from '@baanek/contracts';
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
import type { GuestShape } from '../planning/plan.dto';

/** One centre enquiries another for places: what the people are, never who they are. */
@Entity('place_ask')
@Check('place_ask_elsewhere', 'to_centre_id <> centre_id')
@Check('place_ask_held', `(state = 'accepted') = (hold_until IS NOT NULL)`)
@Index('place_ask_sent', ['centreId', 'askedAt'])
@Index('place_ask_received', ['toCentreId', 'askedAt'])
export class PlaceEnquiry {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'place_ask_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'place_ask_centre_fk' })
  centreId: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'place_ask_to_centre_fk' })
  toCentreId: string;

  @Column('jsonb')
  guests: GuestShape[];

  @Column('date')
  fromDay: string;

  @Column('integer')
  nights: number;

  @Column('boolean')
  isolation: boolean;

  @Column('text')
  state: PlaceEnquiryState;

  @CreateDateColumn({ type: 'timestamptz' })
  askedAt: Date;

  @Column('uuid')
  @ForeignKey('staff', { name: 'place_ask_asked_by_fk' })
  askedBy: string;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  @Column('text', { nullable: true })
  declineReason: DeclineReason | null;

  /** How long the places are kept since the other centre agreed. */
  @Column('timestamptz', { nullable: true })
  holdUntil: Date | null;

  @VersionColumn({ default: 1 })
  version: number;
}
