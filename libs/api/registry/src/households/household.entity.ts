import type { HouseholdPart } from '@baanek/contracts';
import { Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { Person } from '../persons/person.entity';

/** Who came together and must stay together. */
@Entity('household')
export class Household {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'household_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'household_centre_fk' })
  centreId: string;

  @VersionColumn({ default: 1 })
  version: number;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;

  @Column('uuid')
  @ForeignKey('staff', { name: 'household_created_by_fk' })
  createdBy: string;
}

@Entity('household_member')
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

  @Column('text')
  part: HouseholdPart;

  @CreateDateColumn({ type: 'timestamptz' })
  joinedAt: Date;

  @Column('timestamptz', { nullable: true })
  leftAt: Date | null;
}
