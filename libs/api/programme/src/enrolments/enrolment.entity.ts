import type { EnrolmentState, ProgrammeSource } from '@baanek/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { ProgrammeGroup } from '../groups/programme-group.entity';

/** A man's way through the programme, from referral to its end. */
@Entity('enrolment')
@Check('enrolment_required', 'required_sessions BETWEEN 1 AND 200')
@Check('enrolment_in_group', `state <> 'enrolled' OR (group_id IS NOT NULL AND agreed_on IS NOT NULL)`)
@Index('enrolment_by_referred', ['centreId', 'referredOn', 'id'])
@Index('enrolment_one_running', ['centreId', 'personId'], {
  unique: true,
  where: `state IN ('referred', 'enrolled') AND voided_at IS NULL`,
})
export class Enrolment {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'enrolment_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'enrolment_centre_fk' })
  centreId: string;

  @Column('uuid')
  @ForeignKey('person', { name: 'enrolment_person_fk' })
  personId: string;

  @Column('text')
  source: ProgrammeSource;

  /** Sealed text: order, decision, number. */
  @Column('bytea')
  basis: Buffer;

  @Column('date')
  referredOn: string;

  @Column('integer')
  requiredSessions: number;

  @Column('text')
  state: EnrolmentState;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => ProgrammeGroup, { name: 'enrolment_group_fk' })
  @Index('enrolment_by_group')
  groupId: string | null;

  @Column('date', { nullable: true })
  agreedOn: string | null;

  /** Since when it counts no more; null where it counts. */
  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;

  @VersionColumn({ default: 1 })
  version: number;

  @Column('uuid')
  @ForeignKey('staff', { name: 'enrolment_created_by_fk' })
  createdBy: string;
}
