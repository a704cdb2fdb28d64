import { PLACE_PRIORITIES, type PlacePriority } from '@baanek/contracts';
import { Day, Flag, Id, OneOf } from '@baanek/kernel';

export class RequestPlaces {
  @Id()
  householdId: string;

  @Day()
  neededOn: string;

  @OneOf(PLACE_PRIORITIES, { optional: true })
  priority?: PlacePriority;

  /** A wish for a quiet room. */
  @Flag({ optional: true })
  quiet?: boolean;

  /** Must be in an isolation room. */
  @Flag({ optional: true })
  isolation?: boolean;
}

export class RankRequest {
  @OneOf(PLACE_PRIORITIES)
  priority: PlacePriority;

  @Flag()
  quiet: boolean;

  @Flag()
  isolation: boolean;
}
