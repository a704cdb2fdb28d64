import {
  Check,
  Column,
  CreateDateColumn,
  Entity,
  ForeignKey,
  PrimaryColumn,
  Unique,
  VersionColumn,
} from 'typeorm';
import { Person } from '../persons/person.entity';

/** Two records that look like one human being, until a person has said what they are. */
@Entity('duplicate_pair')
@Unique('duplicate_pair_once', ['centreId', 'firstId', 'secondId'])
@Check('duplicate_pair_in_order', 'first_id < second_id')
export class DuplicatePair {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'duplicate_pair_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'duplicate_pair_centre_fk' })
  centreId: string;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'duplicate_pair_first_fk' })
  firstId: string;

  @Column('uuid')
  @ForeignKey(() => Person, { name: 'duplicate_pair_second_fk' })
  secondId: string;

  @Column('text', { array: true })
  reasons: string[];

  /** A person has said that these are two. */
  @Column('boolean', { default: false })
  toldApart: boolean;

  @CreateDateColumn({ type: 'timestamptz' })
  foundAt: Date;

  @VersionColumn({ default: 1 })
  version: number;
}
