import type { CorrectionReason, RecordChange, RecordKind, Side } from '@baanek/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** One change of a record after it was made: who, when, why, and what it said before. Only added to. */
@Entity('record_version')
@Unique('record_version_once', ['centreId', 'recordId', 'version'])
export class RecordVersion {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'record_version_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey('centre', { name: 'record_version_centre_fk' })
  centreId: string;

  @Column('text')
  side: Side;

  @Column('text')
  kind: RecordKind;

  @Column('uuid')
  recordId: string;

  /** The version that was changed. */
  @Column('integer')
  version: number;

  @Column('text')
  change: RecordChange;

  @Column('text')
  reason: CorrectionReason;

  /** Whose key seals `content`. */
  @Column('uuid')
  sealedFor: string;

  /** Sealed: the remark and the fields that changed, before and after. */
  @Column('bytea')
  content: Buffer;

  @Column('timestamptz')
  changedAt: Date;

  @Column('uuid')
  @ForeignKey('staff', { name: 'record_version_changed_by_fk' })
  changedBy: string;
}
