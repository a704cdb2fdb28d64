import type {
  IncidentFlag,
  IncidentPlace,
  Injury,
  Relation,
  ReportedTo,
  ViolenceType,
  WitnessCount,
  YesNo,
} from '@baanek/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { ClientCase } from '../files/client-case.entity';

/** What was done to a client. A null where an answer stands: it was not asked. */
@Entity('case_incident')
@Index('case_incident_by_case', ['caseId', 'happenedOn'])
@Check('case_incident_happened_on', `happened_on ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'`)
@Check('case_incident_children', `cardinality(child_ids) = 0 OR children_saw = 'yes'`)
export class CaseIncident {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'case_incident_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'case_incident_centre_fk' })
  centreId: string;

  @Column('uuid')
  @ForeignKey(() => ClientCase, { name: 'case_incident_case_fk' })
  caseId: string;

  /** Which it was when the row was made; `caseId` follows merges. Set by the database. */
  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  @ForeignKey(() => ClientCase, { name: 'case_incident_origin_case_fk' })
  @Index('case_incident_by_origin_case')
  originCaseId: string | null;

  @Column('uuid')
  @ForeignKey('staff', { name: 'case_incident_author_fk' })
  authorId: string;

  @Column('timestamptz')
  recordedAt: Date;

  /** A year, a month, or a day; null where none is known. */
  @Column('text', { nullable: true })
  happenedOn: string | null;

  @Column('text', { array: true })
  violence: ViolenceType[];

  @Column('jsonb')
  flags: Partial<Record<IncidentFlag, YesNo>>;

  @Column('text', { nullable: true })
  placeKind: IncidentPlace | null;

  @Column('text', { nullable: true })
  injuries: Injury | null;

  @Column('text', { nullable: true })
  adultsSaw: WitnessCount | null;

  @Column('text', { nullable: true })
  childrenSaw: YesNo | null;

  /** Children of the household who saw it, as they were on file then. */
  @Column('uuid', { array: true })
  childIds: string[];

  @Column('text', { nullable: true })
  reported: YesNo | null;

  @Column('text', { array: true })
  reportedTo: ReportedTo[];

  /** What the alleged perpetrator is to her. */
  @Column('text')
  relation: Relation;

  @Column('text', { nullable: true })
  livesTogether: YesNo | null;

  /** Whether his name is among the sealed words. */
  @Column('boolean')
  named: boolean;

  /** Sealed: what happened, the place, the name of the alleged perpetrator, the number in the register of the police. */
  @Column('bytea')
  words: Buffer;

  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;

  @VersionColumn({ default: 1 })
  version: number;
}

/** What is sealed of it. */
export interface IncidentWords {
  what: string;
  place: string;
  perpetrator: string;
  policeNumber: string;
}

export const wordsAt = (row: string): { table: string; row: string; column: string } => ({
  table: 'case_incident',
  row,
  column: 'words',
});
