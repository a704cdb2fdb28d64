import {
  CORRECTION_REASONS,
  type CorrectionReason,
  RECORD_CHANGES,
  type RecordChange,
} from '@baanek/contracts';
import { Id, Instant, ListOfNested, Nested, OneOf, Text, Texts, Whole } from '../http/fields';

/** Why a record is changed. */
export class Why {
  @OneOf(CORRECTION_REASONS)
  reason: CorrectionReason;

  /** In the worker's words; sealed. */
  @Text(500, { empty: true, optional: true })
  remark?: string;
}

export class GiveReason {
  @Nested(() => Why)
  why: Why;
}

/** A field as it was and as it became; several values where it holds several, none where it was empty. */
export class ChangedField {
  @Text(60)
  field: string;

  @Texts(50, 5000)
  before: string[];

  @Texts(50, 5000)
  after: string[];
}

export class RecordVersionView {
  @Id()
  id: string;

  @OneOf(RECORD_CHANGES)
  change: RecordChange;

  @OneOf(CORRECTION_REASONS)
  reason: CorrectionReason;

  @Text(500, { empty: true })
  remark: string;

  @ListOfNested(() => ChangedField, 0, 60)
  fields: ChangedField[];

  @Instant()
  changedAt: Date;

  @Text(120, { empty: true })
  changedBy: string;

  /** The version that was changed. */
  @Whole(1, 2_000_000_000)
  version: number;
}

export class RecordHistory {
  /** The latest first. */
  @ListOfNested(() => RecordVersionView, 0, 1000)
  versions: RecordVersionView[];
}
