import { DESTINATIONS, type Destination } from '@baanek/contracts';
import { Day, Id, ListOfNested, OneOf, Ref } from '@baanek/kernel';

export class PlacementFields {
  @Id()
  personId: string;

  @Id()
  placeId: string;
}

export class AdmitHousehold {
  @Id()
  householdId: string;

  /** A place for each member. Left out: the system chooses, one room where one fits. */
  @ListOfNested(() => PlacementFields, 1, 30, { optional: true })
  placements?: PlacementFields[];

  /** Left out: the house's usual length. */
  @Day({ optional: true })
  plannedEnd?: string;
}

export class Admitted extends Ref {
  @ListOfNested(() => PlacementFields, 1, 30)
  placements: PlacementFields[];
}

export class MoveGuests {
  /** Only those who move. */
  @ListOfNested(() => PlacementFields, 1, 30)
  placements: PlacementFields[];
}

export class CheckOut {
  @OneOf(DESTINATIONS)
  destination: Destination;
}
