import { DESTINATIONS, type Destination, REFUSAL_REASONS, type RefusalReason } from '@baanek/contracts';
import { Day, ListOfNested, OneOf, Real, Text, Whole } from '@baanek/kernel';

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
  /** Households that slept here, each once however often it came. */
  @Whole(0, 1_000_000)
  families: number;

  /** Households that were admitted in this time, as often as they came. */
  @Whole(0, 1_000_000)
  arrivals: number;

  /** How many people these were. */
  @Whole(0, 1_000_000)
  arrived: number;

  @ListOfNested(() => PersonsCount, 0, 10)
  persons: PersonsCount[];

  /** Nights that somebody was on a place, absences left out. */
  @Whole(0, 100_000_000)
  bedNights: number;

  /**
   * Nights that places stood ready: from the day each came to the day it went. A closed room is left out on nights on
   * which nobody slept in it; the half of a wide bed is no place.
   */
  @Whole(0, 100_000_000)
  placeNights: number;

  /** Of these nights those on which somebody lay there; never more than `placeNights`. */
  @Whole(0, 100_000_000)
  takenNights: number;

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
