import type { TransferState } from '@baanek/contracts';
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
import { Person } from '../persons/person.entity';

/** A household's records on their way to another centre. */
@Entity('person_transfer')
@Unique('person_transfer_lookup_unique', ['lookup'])
@Check('person_transfer_elsewhere', 'to_centre_id <> centre_id')
@Check('person_transfer_package_while_sent', `(package IS NOT NULL) = (state = 'sent')`)
@Index('person_transfer_by_time', ['centreId', 'sentAt'])
export class PersonTransfer {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'person_transfer_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'person_transfer_centre_fk' })
  centreId: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'person_transfer_to_centre_fk' })
  toCentreId: string;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'person_transfer_person_fk' })
  personId: string;

  /** What the code is found by. */
  @Column('bytea')
  lookup: Buffer;

  /** Sealed {@link Package} under the code; gone once it was accepted or withdrawn. */
  @Column('bytea', { nullable: true })
  package: Buffer | null;

  @Column('integer')
  people: number;

  /** Appeals that go along. */
  @Column('integer', { default: 0 })
  appeals: number;

  /** Her case here, where it was closed as the records were sent. */
  @Column('uuid', { nullable: true })
  @ForeignKey('client_case', { name: 'person_transfer_closed_case_fk' })
  closedCaseId: string | null;

  /** The day she agreed. */
  @Column('date')
  consentOn: string;

  @Column('text')
  state: TransferState;

  @CreateDateColumn({ type: 'timestamptz' })
  sentAt: Date;

  @Column('uuid')
  @ForeignKey('staff', { name: 'person_transfer_sent_by_fk' })
  sentBy: string;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @VersionColumn({ default: 1 })
  version: number;
}
