import type { RollCallMark } from '@baanek/contracts';
import { Column, CreateDateColumn, Entity, ForeignKey, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

/** Where somebody was at the roll-call of a night. */
@Entity('roll_call_mark')
@Unique('roll_call_mark_id_unique', ['id'])
export class RollCallRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'roll_call_mark_pkey' })
  @ForeignKey('centre', { name: 'roll_call_mark_centre_fk' })
  centreId: string;

  @PrimaryColumn('date', { primaryKeyConstraintName: 'roll_call_mark_pkey' })
  night: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'roll_call_mark_pkey' })
  @ForeignKey('person', { name: 'roll_call_mark_person_fk' })
  personId: string;

  @Column('uuid')
  id: string;

  /** Null where it was taken away. */
  @Column('text', { nullable: true })
  mark: RollCallMark | null;

  @CreateDateColumn({ type: 'timestamptz' })
  markedAt: Date;

  @Column('uuid')
  @ForeignKey('staff', { name: 'roll_call_mark_marked_by_fk' })
  markedBy: string;

  @VersionColumn({ default: 1 })
  version: number;
}
