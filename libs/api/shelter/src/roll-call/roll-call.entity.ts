import type { RollCallMark } from '@baanek/contracts';
import { Column, CreateDateColumn, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Where somebody was at the roll-call of a night. */
@Entity('roll_call_mark')
export class RollCallRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'roll_call_mark_pkey' })
  @ForeignKey('centre', { name: 'roll_call_mark_centre_fk' })
  centreId: string;

  @PrimaryColumn('date', { primaryKeyConstraintName: 'roll_call_mark_pkey' })
  night: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'roll_call_mark_pkey' })
  @ForeignKey('person', { name: 'roll_call_mark_person_fk' })
  personId: string;

  @Column('text')
  mark: RollCallMark;

  @CreateDateColumn({ type: 'timestamptz' })
  markedAt: Date;

  @Column('uuid')
  @ForeignKey('staff', { name: 'roll_call_mark_marked_by_fk' })
  markedBy: string;
}
