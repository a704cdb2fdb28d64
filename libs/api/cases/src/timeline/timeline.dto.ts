import { TIMELINE_KINDS, TIMELINE_PARTS, type TimelineKind, type TimelinePart } from '@baanek/contracts';
import { Id, Instant, ListOfNested, Next, OneOf, PAGE_ROWS, PageQuery, Text } from '@baanek/kernel';
import { ApiProperty } from '@nestjs/swagger';

export class TimelineQuery extends PageQuery {
  /** Entries of these kinds alone. */
  @OneOf(TIMELINE_PARTS, { optional: true })
  part?: TimelinePart;
}

export class TimelineEntry {
  /** Of the row that it was read of. */
  @Id()
  id: string;

  @Instant()
  at: Date;

  @OneOf(TIMELINE_KINDS)
  kind: TimelineKind;

  /** Codes of closed sets that say more: a channel, a kind of session, an outcome. */
  @ApiProperty({ type: [String] })
  facts: string[];

  /** Who did it. */
  @Text(120, { empty: true })
  staffName: string;

  /** The thing itself, where it has a page of its own. */
  @Id({ nullable: true })
  refId: string | null;
}

/** A page of a timeline, the newest first. */
export class TimelinePage {
  @ListOfNested(() => TimelineEntry, 0, PAGE_ROWS)
  entries: TimelineEntry[];

  @Next()
  next: string | null;
}
