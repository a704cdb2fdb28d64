import {
  EXTENSION_REASONS,
  type ExtensionReason,
  EXTENSION_STATES,
  type ExtensionState,
} from '@baanek/contracts';
import {
  Day,
  Flag,
  Id,
  Instant,
  ListOfNested,
  Nested,
  Next,
  OneOf,
  PageQuery,
  Text,
  Whole,
  Why,
} from '@baanek/kernel';

export class RequestExtension {
  /** The new planned end, later than the present one. */
  @Day()
  until: string;

  @OneOf(EXTENSION_REASONS)
  reason: ExtensionReason;
}

export class CorrectExtension extends RequestExtension {
  @Nested(() => Why)
  why: Why;
}

export class DecideExtension {
  @Flag()
  approve: boolean;
}

export class CorrectDecision extends DecideExtension {
  /** Until when it is granted; what was asked for where it is declined. */
  @Day()
  until: string;

  @Nested(() => Why)
  why: Why;
}

export class ExtensionsQuery extends PageQuery {
  /** Those that are decided or voided, instead of those that wait. */
  @OneOf(['true', 'false'], { optional: true })
  over?: 'true' | 'false';
}

export class ExtensionView extends RequestExtension {
  @Id()
  id: string;

  @Id()
  stayId: string;

  /** Of the head of the household. */
  @Text(10)
  code: string;

  /** Numbers of the rooms in which they sleep now; empty when they are gone. */
  @Text(60, { empty: true })
  rooms: string;

  @Day()
  plannedEnd: string;

  @Text(120)
  askedBy: string;

  @Instant()
  askedAt: Date;

  @OneOf(EXTENSION_STATES)
  state: ExtensionState;

  /** Empty while it waits. */
  @Text(120, { empty: true })
  decidedBy: string;

  @Flag()
  voided: boolean;

  @Whole(1, 2_000_000_000)
  version: number;
}

export class ExtensionPage {
  /** Those that wait, the oldest first; of those that are over, the latest. */
  @ListOfNested(() => ExtensionView, 0, 50)
  extensions: ExtensionView[];

  @Next()
  next: string | null;
}
