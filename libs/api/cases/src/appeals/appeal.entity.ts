import type {
  AgeBand,
  AppealKind,
  Channel,
  LoggedOutcome,
  Oblast,
  Relation,
  Service,
  ServiceLanguage,
  Sex,
  ViolenceType,
} from '@baanek/contracts';
import {
  Check,
  Column,
  CreateDateColumn,
  Entity,
  ForeignKey,
  Index,
  PrimaryColumn,
  VersionColumn,
} from 'typeorm';

/** One call or visit. It may stay anonymous for ever and still counts once. */
@Entity('appeal')
@Index('appeal_by_time', ['centreId', 'happenedAt', 'id'])
@Index('appeal_by_logger', ['loggedBy', 'happenedAt', 'id'])
@Index('appeal_by_logging', ['centreId', 'loggedAt'])
@Index('appeal_by_person', ['personId', 'happenedAt'], { where: 'person_id IS NOT NULL' })
@Index('appeal_imported_once', ['centreId', 'importDigest'], {
  unique: true,
  where: 'import_digest IS NOT NULL',
})
@Check(
  'appeal_asks_names_nobody',
  "kind <> 'asks_about_somebody' OR (person_id IS NULL AND outcome = 'nothing_told')",
)
export class Appeal {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'appeal_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'appeal_centre_fk' })
  centreId: string;

  @Column('text', { default: 'help' })
  kind: AppealKind;

  @Column('timestamptz')
  happenedAt: Date;

  @Column('text')
  channel: Channel;

  @Column('text')
  sex: Sex;

  @Column('text')
  ageBand: AgeBand;

  @Column('text', { array: true })
  violence: ViolenceType[];

  @Column('text')
  relation: Relation;

  @Column('text')
  oblast: Oblast;

  @Column('text')
  language: ServiceLanguage;

  @Column('integer', { nullable: true })
  children: number | null;

  @Column('text', { array: true })
  services: Service[];

  @Column('text')
  outcome: LoggedOutcome;

  @Column('uuid', { nullable: true })
  @ForeignKey('person', { name: 'appeal_person_fk' })
  personId: string | null;

  /** Who it was when the row was made; `personId` follows merges. Set by the database. */
  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  @ForeignKey('person', { name: 'appeal_origin_person_fk' })
  @Index('appeal_by_origin_person')
  originPersonId: string | null;

  /** Keyed digest of the journal row it came from: the same row never makes a second appeal. */
  @Column('bytea', { nullable: true })
  importDigest: Buffer | null;

  /** Sealed {@link Words}. */
  @Column('bytea')
  words: Buffer;

  @Column('uuid')
  @ForeignKey('staff', { name: 'appeal_logged_by_fk' })
  loggedBy: string;

  @CreateDateColumn({ type: 'timestamptz' })
  loggedAt: Date;

  /** What the caller herself told, where facts of somebody’s file stand in its place; null while none do. */
  @Column('jsonb', { nullable: true })
  told: Pick<Appeal, 'sex' | 'ageBand' | 'oblast' | 'language'> | null;

  /** Made to another centre and brought along by her: hers to read, but no appeal of this centre’s lists and figures. */
  @Column('boolean', { default: false })
  fromElsewhere: boolean;

  /** Left out of lists and figures since then. */
  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;

  @VersionColumn({ default: 1 })
  version: number;
}

/** What was said — or, where a caller asks about somebody, about whom: the `reason` — sealed under the appeal's own key. */
export interface Words {
  reason: string;
  advice: string;
}

/** Where the words of an appeal stand sealed. */
export const wordsOf = (id: string): { table: string; row: string; column: string } => ({
  table: 'appeal',
  row: id,
  column: 'words',
});
