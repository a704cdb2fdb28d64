import {
  REACH_OUTCOMES,
  type ReachOutcome,
  SHIFT_ENTRY_KINDS,
  SHIFT_EVENT_KINDS,
  type ShiftEntryKind,
  type ShiftEventKind,
} from '@baanek/contracts';
import {
  Flag,
  Id,
  Instant,
  ListOfNested,
  Nested,
  Next,
  OneOf,
  PAGE_ROWS,
  Text,
  Whole,
  Why,
} from '@baanek/kernel';

/** Entries to which somebody must see that are shown at once. */
export const MOST_URGENT = 200;
/** Tries to reach her that are shown of one entry: the latest. */
export const MOST_ATTEMPTS = 20;
/** Shifts handed over that are shown. */
export const SIGN_OFFS = 7;

class ShiftWords {
  @Flag()
  urgent: boolean;

  /** Sealed. */
  @Text(2000)
  words: string;
}

export class RecordShiftEntry extends ShiftWords {
  /** `to_reach` needs a case or an appeal: that is where her telephone is read. */
  @OneOf(SHIFT_ENTRY_KINDS)
  kind: ShiftEntryKind;

  @Id({ nullable: true })
  caseId: string | null;

  @Id({ nullable: true })
  appealId: string | null;
}

/** Whom it is about stays: about somebody else it is another entry. */
export class CorrectShiftEntry extends ShiftWords {
  @Nested(() => Why)
  why: Why;
}

export class TryToReach {
  @OneOf(REACH_OUTCOMES)
  outcome: ReachOutcome;
}

export class ReachAttemptView extends TryToReach {
  @Instant()
  triedAt: Date;

  @Text(120)
  authorName: string;
}

export class ShiftEntryView extends RecordShiftEntry {
  @Id()
  id: string;

  /** The code of the client; null where it is about none, or about an appeal of nobody who is known. */
  @Text(30, { nullable: true })
  about: string | null;

  /** When the appeal was that it is about. */
  @Instant({ nullable: true })
  appealAt: Date | null;

  /** When she may be rung up, in her words; empty where nothing is recorded. Of `to_reach` with a case alone. */
  @Text(1000, { empty: true })
  safeHours: string;

  /** The latest first. */
  @ListOfNested(() => ReachAttemptView, 0, MOST_ATTEMPTS)
  attempts: ReachAttemptView[];

  @Instant()
  recordedAt: Date;

  @Text(120)
  authorName: string;

  /** Null while it is still to be done, or where there is nothing to do. */
  @Instant({ nullable: true })
  endedAt: Date | null;

  @Text(120, { nullable: true })
  endedByName: string | null;

  @Flag()
  voided: boolean;

  @Whole(1, 2_000_000_000)
  version: number;
}

export class SignOffReader {
  @Id()
  staffId: string;

  @Text(120)
  name: string;

  @Instant()
  readAt: Date;
}

export class ShiftSignOffView {
  @Id()
  id: string;

  @Id()
  signedBy: string;

  @Text(120)
  signedByName: string;

  @Instant()
  signedAt: Date;

  @ListOfNested(() => SignOffReader, 0, 200)
  readers: SignOffReader[];
}

export class ShiftBookView {
  /** What somebody must see to, the oldest first. */
  @ListOfNested(() => ShiftEntryView, 0, MOST_URGENT)
  urgent: ShiftEntryView[];

  /** Everything else, a page at a time, the latest first. */
  @ListOfNested(() => ShiftEntryView, 0, PAGE_ROWS)
  entries: ShiftEntryView[];

  @Next()
  next: string | null;

  /** The latest first. */
  @ListOfNested(() => ShiftSignOffView, 0, SIGN_OFFS)
  signOffs: ShiftSignOffView[];
}

export class ShiftEventView {
  @OneOf(SHIFT_EVENT_KINDS)
  kind: ShiftEventKind;

  /** What it leads to: an appeal, a case, a stay or an escort. */
  @Id()
  id: string;

  @Text(60, { nullable: true })
  about: string | null;

  @Instant()
  at: Date;
}

export class ShiftEventList {
  /** Since the shift before was handed over, or since yesterday; no longer than three days. */
  @Instant()
  since: Date;

  @ListOfNested(() => ShiftEventView, 0, 1000)
  events: ShiftEventView[];

  /** There was more of one kind than is told. */
  @Flag()
  more: boolean;
}
