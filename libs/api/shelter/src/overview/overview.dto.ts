import { DESTINATIONS, type Destination, REFUSAL_REASONS, type RefusalReason } from '@baanek/contracts';
import { Day, Id, ListOfNested, OneOf, Real, Text, Whole, WholeInQuery } from '@baanek/kernel';

export class TimelineQuery {
  /** First day shown. */
  @Day()
  from: string;

  /** Left out: four weeks. */
  @WholeInQuery(7, 92)
  days?: number;
}

/** Somebody on a place from one night to another. */
export class BarView {
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

export class TimelineView {
  @Day()
  from: string;

  @Whole(7, 92)
  days: number;

  @ListOfNested(() => BarView, 0, 20_000)
  bars: BarView[];
}

const FITS = ['one_room', 'adjoining', 'apart', 'moves', 'none'] as const;

export class FamilyView {
  /** A woman and so many less one girls of seven. */
  @Whole(1, 10)
  size: number;

  @OneOf(FITS)
  answer: (typeof FITS)[number];

  /** Households that would have to move. */
  @Whole(0, 1000, { nullable: true })
  moves: number | null;
}

export class NightView {
  @Day()
  night: string;

  @Real(0, 10_000)
  expected: number;

  /** Between these two, four times of five. */
  @Whole(0, 10_000)
  low: number;

  @Whole(0, 10_000)
  high: number;
}

export class WaitingFit {
  @Id()
  requestId: string;

  /** Without moving anybody. */
  @OneOf(FITS)
  answer: FamilyView['answer'];

  /** For `none`: the first night on which it fits if everybody leaves as planned. */
  @Day({ nullable: true })
  firstNight: string | null;
}

export class OutlookQuery {
  /** 1: search once more where the search was given up. */
  @WholeInQuery(1, 1)
  again?: number;
}

export class OutlookView {
  /** What a family of this size would get tonight; null while nobody knows, since the search took too long. */
  @ListOfNested(() => FamilyView, 0, 10, { nullable: true })
  families: FamilyView[] | null;

  /** What those on the list would get, in their order. */
  @ListOfNested(() => WaitingFit, 0, 10)
  waiting: WaitingFit[];

  /** Occupied places, from the planned ends of those who are here; nobody new is counted. */
  @ListOfNested(() => NightView, 0, 60)
  nights: NightView[];

  @Whole(0, 10_000)
  places: number;
}

export class ShelterFiguresQuery {
  /** First night. */
  @Day()
  from: string;

  /** Last night. */
  @Day()
  to: string;
}

export class PersonsCount {
  @Text(40)
  of: string;

  @Whole(0, 1_000_000)
  count: number;
}

export class ShelterFiguresView {
  /** Households that slept here. */
  @Whole(0, 1_000_000)
  families: number;

  @ListOfNested(() => PersonsCount, 0, 10)
  persons: PersonsCount[];

  /** Nights that somebody was on a place, absences left out. */
  @Whole(0, 100_000_000)
  bedNights: number;

  /** Nights that places stood ready: from the day each came to the day it went, closed rooms left out. */
  @Whole(0, 100_000_000)
  placeNights: number;

  /** Of stays that ended in these nights; null when none did. */
  @Real(0, 10_000, { nullable: true })
  meanNights: number | null;

  @ListOfNested(() => DestinationCount, 0, 20)
  destinations: DestinationCount[];

  @ListOfNested(() => RefusalCount, 0, 20)
  refusals: RefusalCount[];
}

export class DestinationCount {
  @OneOf(DESTINATIONS)
  of: Destination;

  @Whole(0, 1_000_000)
  count: number;
}

export class RefusalCount {
  @OneOf(REFUSAL_REASONS)
  of: RefusalReason;

  @Whole(0, 1_000_000)
  count: number;

  /** How many people these were. */
  @Whole(0, 1_000_000)
  people: number;
}
