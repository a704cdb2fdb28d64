import { Flag, GiveReason, Instant, ListOfNested, Nested, Next, PageQuery, Text, Why } from '@baanek/kernel';
import { CloseRoom, ClosureView } from './house.dto';

export class CorrectClosure extends CloseRoom {
  @Nested(() => Why)
  why: Why;
}

export class RestoreClosure extends GiveReason {
  /** True when guests who plan to sleep there on some of these nights are known. */
  @Flag({ optional: true })
  despiteGuests?: boolean;
}

export class ClosuresQuery extends PageQuery {}

export class ClosureRecord extends ClosureView {
  /** It was lifted before it began, or voided. */
  @Flag()
  lifted: boolean;

  @Text(120)
  setBy: string;

  @Instant()
  setAt: Date;
}

export class ClosurePage {
  /** The latest first, also those that are past or lifted. */
  @ListOfNested(() => ClosureRecord, 0, 50)
  closures: ClosureRecord[];

  @Next()
  next: string | null;
}
