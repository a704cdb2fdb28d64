import type { HouseholdPart } from '@baanek/contracts';
import { Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { Household, HouseholdMember } from '../households/household.entity';
import { Person } from '../persons/person.entity';

/** Two records found to be one human being, by a person, and perhaps apart again. */
@Entity('person_merge')
@Index('person_merge_once', ['centreId', 'mergedId'], { unique: true, where: 'undone_at IS NULL' })
export class PersonMerge {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'person_merge_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'person_merge_centre_fk' })
  centreId: string;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'person_merge_kept_fk' })
  keptId: string;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'person_merge_merged_fk' })
  mergedId: string;

  /** The household that joined the other's with it. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Household, { name: 'person_merge_household_fk' })
  householdId: string | null;

  /** The membership that ended with it. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => HouseholdMember, { name: 'person_merge_member_fk' })
  memberId: string | null;

  /** Memberships that became another part of their household with it, and what they were. */
  @Column('jsonb', { default: [] })
  parts: { id: string; part: HouseholdPart }[];

  /** Sealed: how the kept record said to reach her before the merged one’s way took its place; given back with it. */
  @Column('bytea', { nullable: true })
  contactBefore: Buffer | null;

  /** Since when a person has said which of the ways to reach her hold; until then the stricter do. */
  @Column('timestamptz', { nullable: true })
  contactSettledAt: Date | null;

  @Column('uuid', { nullable: true })
  @ForeignKey('staff', { name: 'person_merge_contact_settled_by_fk' })
  contactSettledBy: string | null;

  @CreateDateColumn({ type: 'timestamptz' })
  mergedAt: Date;

  @Column('uuid')
  @ForeignKey('staff', { name: 'person_merge_merged_by_fk' })
  mergedBy: string;

  @Column('timestamptz', { nullable: true })
  undoneAt: Date | null;

  @Column('uuid', { nullable: true })
  @ForeignKey('staff', { name: 'person_merge_undone_by_fk' })
  undoneBy: string | null;

  @VersionColumn({ default: 1 })
  version: number;
}
