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

/** Two households in conflict: never in one room, nor in adjoining ones. */
@Entity('apart')
@Check('apart_in_order', 'first_id < second_id')
@Index('apart_once', ['firstId', 'secondId'], { unique: true, where: 'ended_at IS NULL' })
export class Separation {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'apart_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'apart_centre_fk' })
  centreId: string;

  @Column('uuid')
  @ForeignKey('household', { name: 'apart_first_fk' })
  firstId: string;

  @Column('uuid')
  @ForeignKey('household', { name: 'apart_second_fk' })
  secondId: string;

  @CreateDateColumn({ type: 'timestamptz' })
  since: Date;

  @Column('uuid')
  @ForeignKey('staff', { name: 'apart_set_by_fk' })
  setBy: string;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @VersionColumn({ default: 1 })
  version: number;
}
