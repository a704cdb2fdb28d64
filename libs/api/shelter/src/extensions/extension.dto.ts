import { EXTENSION_REASONS, type ExtensionReason } from '@baanek/contracts';
import { Day, Flag, Id, Instant, ListOfNested, OneOf, Text, Whole } from '@baanek/kernel';

export class RequestExtension {
  /** The new planned end, later than the present one. */
  @Day()
  until: string;

  @OneOf(EXTENSION_REASONS)
  reason: ExtensionReason;
}

export class DecideExtension {
  @Flag()
  approve: boolean;
}

export class ExtensionView extends RequestExtension {
  @Id()
  id: string;

  @Id()
  stayId: string;

  /** Of the head of the household. */
  @Text(10)
  code: string;

  @Day()
  plannedEnd: string;

  @Text(120)
  askedBy: string;

  @Instant()
  askedAt: Date;

  @Whole(1, 2_000_000_000)
  version: number;
}

export class ExtensionList {
  /** Still to be decided, the oldest first. */
  @ListOfNested(() => ExtensionView, 0, 200)
  asked: ExtensionView[];
}
