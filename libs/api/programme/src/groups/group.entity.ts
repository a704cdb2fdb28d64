import type { AttendanceMark } from '@baanek/contracts';
import {
  Column,
  CreateDateColumn,
  Entity,
  ForeignKey,
  Index,
  PrimaryColumn,
  Unique,
  VersionColumn,
} from 'typeorm';
import { Enrolment } from '../enrolments/enrolment.entity';
import { ProgrammeGroup } from './programme-group.entity';

@Entity('group_session')
@Index('group_session_number_unique', ['centreId', 'groupId', 'number'], {
  unique: true,
  where: 'voided_at IS NULL',
})
export class GroupSession {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'group_session_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'group_session_centre_fk' })
  centreId: string;

  @Column('uuid')
  @ForeignKey(() => ProgrammeGroup, { name: 'group_session_group_fk' })
  groupId: string;

  @Column('integer')
  number: number;

  @Column('timestamptz')
  heldAt: Date;

  /** From the curriculum; names nobody. */
  @Column('text')
  topic: string;

  /** Since when it counts no more; null where it counts. */
  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;

  @VersionColumn({ default: 1 })
  version: number;
}

/** Whether somebody came to a session. */
@Entity('attendance')
@Unique('attendance_id_unique', ['id'])
export class Attendance {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'attendance_pkey' })
  @ForeignKey(() => GroupSession, { name: 'attendance_session_fk' })
  sessionId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'attendance_pkey' })
  @ForeignKey(() => Enrolment, { name: 'attendance_enrolment_fk' })
  enrolmentId: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'attendance_centre_fk' })
  centreId: string;

  @Column('uuid')
  id: string;

  /** Null where it was taken away. */
  @Column('text', { nullable: true })
  mark: AttendanceMark | null;

  @Column('uuid')
  @ForeignKey('staff', { name: 'attendance_marked_by_fk' })
  markedBy: string;

  @CreateDateColumn({ type: 'timestamptz' })
  markedAt: Date;

  @VersionColumn({ default: 1 })
  version: number;
}
