import { DESTINATIONS, type Destination, GOODS, type Goods } from '@baanek/contracts';
import {
  Day,
  Flag,
  Id,
  Instant,
  ListOfNested,
  Nested,
  OneOf,
  Pattern,
  Ref,
  Whole,
  Why,
} from '@baanek/kernel';
import { PLAN_KEY } from '../planning/plan.dto';

export class PlacementFields {
  @Id()
  personId: string;

  @Id()
  placeId: string;
}

/** Which places: those chosen, those of a plan that was accepted, or left to the system. */
export class WhichPlaces {
  @Id()
  householdId: string;

  /** A place for each member. Left out: the system chooses. */
  @ListOfNested(() => PlacementFields, 1, 30, { optional: true })
  placements?: PlacementFields[];

  /** Key of a plan with moves, as proposed. */
  @Pattern(PLAN_KEY, 43, { optional: true })
  plan?: string;

  /** True when a household that waits longer, and would fit, is passed over knowingly. */
  @Flag({ optional: true })
  beforeOthers?: boolean;
}

export class HoldPlaces extends WhichPlaces {
  /** Left out: as long as the house usually holds. */
  @Whole(5, 2880, { optional: true })
  minutes?: number;
}

export class AdmitHousehold extends WhichPlaces {
  /** Left out: the house's usual length. */
  @Day({ optional: true })
  plannedEnd?: string;

  /** The day on the signed agreement. */
  @Day({ optional: true })
  agreementOn?: string;

  /** When they came, where that was earlier than now; asks for a reason. */
  @Instant({ optional: true })
  admittedAt?: string;

  /** Why it is recorded later. */
  @Nested(() => Why, { optional: true })
  why?: Why;
}

export class AdmitHeld {
  /** For places held by shape: whose they are now. */
  @Id({ optional: true })
  householdId?: string;

  @Day({ optional: true })
  plannedEnd?: string;

  @Day({ optional: true })
  agreementOn?: string;

  /** When they came, where that was earlier than now; asks for a reason. */
  @Instant({ optional: true })
  admittedAt?: string;

  /** Why it is recorded later. */
  @Nested(() => Why, { optional: true })
  why?: Why;
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

export class SignAgreement {
  @Day()
  agreementOn: string;
}

export class CheckOut {
  @OneOf(DESTINATIONS)
  destination: Destination;

  /** What became of what the house had lent. */
  @OneOf(GOODS)
  goods: Goods;

  /** When they left, where that was earlier than now; asks for a reason. */
  @Instant({ optional: true })
  endedAt?: string;

  /** Why it is recorded later. */
  @Nested(() => Why, { optional: true })
  why?: Why;
}
