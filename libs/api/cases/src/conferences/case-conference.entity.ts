import type { ConferenceKind, ConferenceState } from '@baanek/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { ClientCase } from '../files/client-case.entity';
import type { AgendaPoint, InvitedFields } from './conference.dto';

/** People of more than one office talk about a case. */
@Entity('case_conference')
@Index('case_conference_by_case', ['caseId', 'startsAt'])
@Index('case_conference_planned', ['centreId', 'startsAt'], {
  where: `state = 'planned' AND voided_at IS NULL`,
})
@Check('case_conference_state', `state IN ('planned', 'held')`)
export class CaseConference {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'case_conference_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'case_conference_centre_fk' })
  centreId: string;

  @Column('uuid')
  @ForeignKey(() => ClientCase, { name: 'case_conference_case_fk' })
  caseId: string;

  /** Which it was when the row was made; `caseId` follows merges. Set by the database. */
  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  @ForeignKey(() => ClientCase, { name: 'case_conference_origin_case_fk' })
  @Index('case_conference_by_origin_case')
  originCaseId: string | null;

  @Column('uuid')
  @ForeignKey('staff', { name: 'case_conference_author_fk' })
  authorId: string;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('text')
  kind: ConferenceKind;

  @Column('timestamptz')
  startsAt: Date;

  @Column('text')
  state: ConferenceState;

  /** Participants who work here, whom the database keeps apart from a client they are dangerous to. */
  @Column('uuid', { array: true })
  colleagues: string[];

  /** Sealed: what is talked about, who comes and hears what, and what was said. */
  @Column('bytea')
  words: Buffer;

  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;

  @VersionColumn({ default: 1 })
  version: number;
}

/** Somebody at a conference, as sealed; `present` is null until it was held. */
export interface Participant extends InvitedFields {
  id: string;
  present: boolean | null;
}

/** What is sealed of it. */
export interface ConferenceWords {
  agenda: AgendaPoint[];
  participants: Participant[];
  minutes: string;
}

export const conferenceWordsAt = (row: string): { table: string; row: string; column: string } => ({
  table: 'case_conference',
  row,
  column: 'words',
});
