import type { HouseholdPart } from '@baanek/contracts';
import {
  Check,
  Column,
  CreateDateColumn,
  Entity,
  Exclusion,
  ForeignKey,
  Index,
  PrimaryColumn,
  VersionColumn,
} from 'typeorm';
import { Person } from '../persons/person.entity';

/** Who came together and must stay together. */
@Entity('household')
@Check('household_not_its_own', 'joined_into <> id')
export class Household {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'household_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'household_centre_fk' })
  centreId: string;

  /** The household it belongs to since two people of both were found to be one. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Household, { name: 'household_joined_into_fk' })
  joinedInto: string | null;

  @VersionColumn({ default: 1 })
  version: number;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;

  @Column('uuid')
  @ForeignKey('staff', { name: 'household_created_by_fk' })
  createdBy: string;
}

@Entity('household_member')
@Exclusion(
  'household_member_one_head',
  `USING gist (centre_id WITH =, household_id WITH =) WHERE (part = 'head' AND left_at IS NULL)`,
  { deferrable: 'INITIALLY IMMEDIATE' },
)
@Index('household_member_one_current', ['centreId', 'personId'], { unique: true, where: 'left_at IS NULL' })
export class HouseholdMember {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'household_member_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'household_member_centre_fk' })
  centreId: string;

  @Column('uuid')
  @ForeignKey(() => Household, { name: 'household_member_household_fk' })
  @Index('household_member_by_household')
  householdId: string;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'household_member_person_fk' })
  personId: string;

  /** Who it was when the row was made; `personId` follows merges. Set by the database. */
  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  @ForeignKey(() => Person, { name: 'household_member_origin_person_fk' })
  @Index('household_member_by_origin_person')
  originPersonId: string | null;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  @ForeignKey(() => Household, { name: 'household_member_origin_household_fk' })
  @Index('household_member_by_origin_household')
  originHouseholdId: string | null;

  @Column('text')
  part: HouseholdPart;

  @CreateDateColumn({ type: 'timestamptz' })
  joinedAt: Date;

  @Column('timestamptz', { nullable: true })
  leftAt: Date | null;
}
