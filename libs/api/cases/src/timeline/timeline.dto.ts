import { TIMELINE_KINDS, type TimelineKind } from '@baanek/contracts';
import { Id, Instant, OneOf, Text } from '@baanek/kernel';
import { ApiProperty } from '@nestjs/swagger';

export class TimelineEntry {
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
