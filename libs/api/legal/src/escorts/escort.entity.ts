import type { EscortWish, EscortKind, EscortOutcome, EscortState } from '@baanek/contracts';
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

/** Company to a hearing or an office. Neither the worker nor the client is ever in two at once. */
@Entity('trip')
@Check('trip_not_empty', 'NOT isempty(during) AND NOT lower_inf(during) AND NOT upper_inf(during)')
@Check('trip_doubled_is_past', 'NOT doubled OR NOT upper_inf(during)')
@Check('trip_has_escort', `state <> 'assigned' OR escort_id IS NOT NULL`)
@Exclusion(
  'trip_escort_once',
  `USING gist (centre_id WITH =, escort_id WITH =, during WITH &&) WHERE (escort_id IS NOT NULL AND state IN ('assigned', 'done') AND voided_at IS NULL)`,
)
@Exclusion(
  'trip_client_once',
  `USING gist (centre_id WITH =, person_id WITH =, during WITH &&) WHERE (NOT doubled AND state IN ('requested', 'assigned', 'done') AND voided_at IS NULL)`,
)
@Index('trip_by_start', ['centreId', 'startsAt'])
export class Escort {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'trip_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'trip_centre_fk' })
  centreId: string;

  @Column('uuid')
  @ForeignKey('client_case', { name: 'trip_case_fk' })
  @Index('trip_by_case')
  caseId: string;

  /** Which it was when the row was made; `caseId` follows merges. Set by the database. */
  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  @ForeignKey('client_case', { name: 'trip_origin_case_fk' })
  @Index('trip_by_origin_case')
  originCaseId: string | null;

  @Column('uuid')
  @ForeignKey('person', { name: 'trip_person_fk' })
  personId: string;

  /** Who it was when the row was made; `personId` follows merges. Set by the database. */
  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  @ForeignKey('person', { name: 'trip_origin_person_fk' })
  @Index('trip_by_origin_person')
  originPersonId: string | null;

  /** Past, and of a time for which the same person stands elsewhere under a code of hers that was merged; blocks nothing. */
  @Column('boolean', { default: false })
  doubled: boolean;

  /** All that the worker learns of whom she accompanies. */
  @Column('text')
  clientCode: string;

  @Column('text')
  kind: EscortKind;

  @Column('text')
  state: EscortState;

  /** From leaving to being back. */
  @Column('tstzrange')
  during: string;

  @Column('timestamptz')
  startsAt: Date;

  @Column('text')
  wish: EscortWish;

  @Column('boolean')
  interpreter: boolean;

  @Column('boolean')
  car: boolean;

  /** Sealed {@link EscortDetails}. */
  @Column('bytea')
  details: Buffer;

  @Column('uuid', { name: 'escort_id', nullable: true })
  @ForeignKey('staff', { name: 'trip_escort_fk' })
  workerId: string | null;

  /** When the worker was told of it; null where nobody was, and of those assigned before this was kept. */
  @Column('timestamptz', { nullable: true })
  assignedAt: Date | null;

  @Column('text', { nullable: true })
  outcome: EscortOutcome | null;

  /** Sealed text. */
  @Column('bytea', { nullable: true })
  outcomeWords: Buffer | null;

  /** The earlier date this one replaces. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Escort, { name: 'trip_postponed_from_fk' })
  postponedFrom: string | null;

  @Column('uuid')
  @ForeignKey('staff', { name: 'trip_requested_by_fk' })
  requestedBy: string;

  @CreateDateColumn({ type: 'timestamptz' })
  requestedAt: Date;

  /** Since when it counts no more; null where it counts. */
  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;

  @VersionColumn({ default: 1 })
  version: number;
}

/** The time from leaving to being back, as the database keeps it. */
export const spanOf = ({ leavesAt, endsAt }: { leavesAt: Date; endsAt: Date }): string =>
  `[${leavesAt.toISOString()},${endsAt.toISOString()})`;

/** When they leave and are back. */
export function timesOf({ during }: Pick<Escort, 'during'>): { leavesAt: Date; endsAt: Date } {
  const [leaves = '', ends = ''] = during.slice(1, -1).replaceAll('"', '').split(',');
  return { leavesAt: new Date(leaves), endsAt: new Date(ends) };
}

/** Sealed under a key of the escort’s own, so that its worker can read them and nothing else of the client. */
export interface EscortDetails {
  place: string;
  meetingPoint: string;
  safetyRemark: string;
}
