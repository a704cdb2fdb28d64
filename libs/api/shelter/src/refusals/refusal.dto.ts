import { REFUSAL_REASONS, type RefusalReason, REFUSED_TO, type RefusedTo } from '@baanek/contracts';
import {
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

class RefusalFields {
  @Whole(0, 30)
  women: number;

  @Whole(0, 30)
  men: number;

  @Whole(0, 30)
  girls: number;

  @Whole(0, 30)
  boys: number;

  @OneOf(REFUSAL_REASONS)
  reason: RefusalReason;

  @OneOf(REFUSED_TO)
  sentTo: RefusedTo;
}

export class RefusePlace extends RefusalFields {
  /** Of the waiting list; left out for somebody who only called. */
  @Id({ optional: true })
  requestId?: string;
}

export class CorrectRefusal extends RefusalFields {
  /** Whom it was about, of the waiting list; null for somebody who only called. */
  @Id({ nullable: true })
  requestId: string | null;

  @Nested(() => Why)
  why: Why;
}

export class RefusalsQuery extends PageQuery {
  /** Those that were voided instead. */
  @OneOf(['true', 'false'], { optional: true })
  voided?: 'true' | 'false';
}

export class RefusalView extends RefusalFields {
  @Id()
  id: string;

  @Id({ nullable: true })
  requestId: string | null;

  /** Of the head of the household; empty for somebody who only called. */
  @Text(10, { empty: true })
  code: string;

  @Instant()
  refusedAt: Date;

  @Text(120)
  refusedBy: string;

  @Flag()
  voided: boolean;

  @Whole(1, 2_000_000_000)
  version: number;
}

export class RefusalPage {
  /** The latest first. */
  @ListOfNested(() => RefusalView, 0, 50)
  refusals: RefusalView[];

  @Next()
  next: string | null;
}
