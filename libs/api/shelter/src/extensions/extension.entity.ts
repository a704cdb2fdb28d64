import type { ExtensionReason, ExtensionState } from '@baanek/contracts';
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
import { Stay } from '../stays/stay.entity';

/** A longer stay, asked for by the manager and decided by the director. */
@Entity('stay_extension')
@Check('stay_extension_decided', `(state = 'asked') = (decided_by IS NULL)`)
@Index('stay_extension_one_asked', ['stayId'], {
  unique: true,
  where: `state = 'asked' AND voided_at IS NULL`,
})
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

  /** Until when they were to stay before it was granted. */
  @Column('date', { nullable: true })
  plannedBefore: string | null;

  /** Since when it counts no more; null where it counts. */
  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;

  @VersionColumn({ default: 1 })
  version: number;
}
