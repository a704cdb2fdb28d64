import type {
  AgeBand,
  ConsentWay,
  ConsentWording,
  Oblast,
  ServiceLanguage,
  Sex,
  Side,
} from '@baanek/contracts';
import {
  Check,
  Column,
  CreateDateColumn,
  Entity,
  ForeignKey,
  Index,
  PrimaryColumn,
  Unique,
  VersionColumn,
} from 'typeorm';

/** A human being as one side of one centre knows them: its client. The same human on the other side is another row (ADR 4). */
@Entity('person')
@Unique('person_code_unique', ['centreId', 'side', 'code'])
@Check('person_not_its_own', 'merged_into <> id')
@Check('person_consent_whole', 'num_nonnulls(consent_how, consent_wording, consent_at, consent_by) IN (0, 4)')
export class Person {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'person_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'person_centre_fk' })
  centreId: string;

  @Column('text')
  side: Side;

  @Column('text')
  code: string;

  @Column('boolean')
  named: boolean;

  @Column('text')
  sex: Sex;

  @Column('text')
  ageBand: AgeBand;

  @Column('text')
  oblast: Oblast;

  @Column('text')
  language: ServiceLanguage;

  @Column('boolean', { default: false })
  interpreter: boolean;

  @Column('boolean', { default: false })
  wheelchair: boolean;

  /** Sealed {@link Identity}. */
  @Column('bytea')
  identity: Buffer;

  /** Sealed {@link Contact}. */
  @Column('bytea', { nullable: true })
  contact: Buffer | null;

  /** Sealed {@link Background}. */
  @Column('bytea', { nullable: true })
  background: Buffer | null;

  /** How she agreed to be kept by name, where the name came after the record. */
  @Column('text', { nullable: true })
  consentHow: ConsentWay | null;

  @Column('text', { nullable: true })
  consentWording: ConsentWording | null;

  @Column('timestamptz', { nullable: true })
  consentAt: Date | null;

  @Column('uuid', { nullable: true })
  @ForeignKey('staff', { name: 'person_consent_by_fk' })
  consentBy: string | null;

  /** The record that stands for this one, once both were found to be the same human being. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Person, { name: 'person_merged_into_fk' })
  @Index('person_by_merged_into', { where: 'merged_into IS NOT NULL' })
  mergedInto: string | null;

  @VersionColumn({ default: 1 })
  version: number;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;

  @Column('uuid')
  @ForeignKey('staff', { name: 'person_created_by_fk' })
  createdBy: string;
}

@Entity('person_token')
export class PersonToken {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'person_token_pkey' })
  @ForeignKey('centre', { name: 'person_token_centre_fk' })
  centreId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'person_token_pkey' })
  side: Side;

  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'person_token_pkey' })
  token: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'person_token_pkey' })
  @ForeignKey(() => Person, { name: 'person_token_person_fk' })
  @Index('person_token_by_person')
  personId: string;
}
