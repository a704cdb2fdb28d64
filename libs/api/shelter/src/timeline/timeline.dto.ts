import { Day, Id, ListOfNested, OneOf, Text, Whole, WholeInQuery } from '@baanek/kernel';
import { ClosureFields } from '../house/house.dto';

export class TimelineQuery {
  /** First day shown. */
  @Day()
  from: string;

  /** Left out: four weeks. */
  @WholeInQuery(7, 92)
  days?: number;
}

/** Somebody on a place from one night to another. */
export class TimelineStayView {
  @Id()
  placeId: string;

  @Id()
  stayId: string;

  /** Of the head of the household. */
  @Text(10, { empty: true })
  code: string;

  @OneOf(['held', 'active', 'ended'])
  state: 'held' | 'active' | 'ended';

  @Day()
  from: string;

  /** First night away again; null while they are here. */
  @Day({ nullable: true })
  to: string | null;

  @Day()
  plannedEnd: string;
}

/** Nights on which nobody is placed in a room. */
export class ClosedRoomView extends ClosureFields {
  @Id()
  roomId: string;
}

export class TimelineView {
  @Day()
  from: string;

  @Whole(7, 92)
  days: number;

  @ListOfNested(() => TimelineStayView, 0, 20_000)
  bars: TimelineStayView[];

  @ListOfNested(() => ClosedRoomView, 0, 20_000)
  closures: ClosedRoomView[];
}
