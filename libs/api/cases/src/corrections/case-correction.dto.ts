import { CASE_KINDS, type CaseKind, CLOSE_REASONS, type CloseReason } from '@baanek/contracts';
import { Instant, Nested, OneOf, Text, Why } from '@baanek/kernel';
import { CloseCase } from '../files/case.dto';

/** How a case was closed last. */
export class CaseClosing {
  @Instant()
  closedAt: Date;

  @Text(120)
  staffName: string;

  @OneOf(CLOSE_REASONS)
  reason: CloseReason;

  /** How the client sees it, in her words. */
  @Text(2000, { empty: true })
  clientView: string;
}

export class CorrectCase {
  @OneOf(CASE_KINDS)
  kind: CaseKind;

  /** What was said when it was closed, of a closed case. */
  @Nested(() => CloseCase, { optional: true, nullable: true })
  closing?: CloseCase | null;

  @Nested(() => Why)
  why: Why;
}
