import { REFUSAL_REASONS, type RefusalReason, REFUSED_TO, type RefusedTo } from '@baanek/contracts';
import { Id, OneOf, Whole } from '@baanek/kernel';

export class RefusePlace {
  /** Of the waiting list; left out for somebody who only called. */
  @Id({ optional: true })
  requestId?: string;

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
