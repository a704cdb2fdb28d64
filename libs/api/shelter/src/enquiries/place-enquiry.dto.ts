import {
  PLACE_ENQUIRY_STATES,
  type PlaceEnquiryState,
  DECLINE_REASONS,
  type DeclineReason,
} from '@baanek/contracts';
import {
  Day,
  Flag,
  Id,
  Instant,
  ListOfNested,
  Nested,
  Next,
  OneOf,
  PageQuery,
  Text,
  Whole,
  Why,
} from '@baanek/kernel';
import { GuestShape } from '../planning/plan.dto';

class PlaceEnquiryFields {
  /** What each of them is; nobody is named. */
  @ListOfNested(() => GuestShape, 1, 15)
  guests: GuestShape[];

  @Day()
  fromDay: string;

  @Whole(1, 366)
  nights: number;

  @Flag()
  isolation: boolean;
}

export class SendPlaceEnquiry extends PlaceEnquiryFields {
  @Id()
  toCentreId: string;

  /** For whom it is asked, so that nobody is sent where it is dangerous to her; neither kept nor told. */
  @Id({ optional: true, nullable: true })
  householdId?: string | null;
}

export class CorrectPlaceEnquiry extends PlaceEnquiryFields {
  @Nested(() => Why)
  why: Why;
}

export class AcceptPlaceEnquiry {
  /** How long the places are held; a household may travel for a day. */
  @Whole(30, 2880)
  minutes: number;
}

export class DeclinePlaceEnquiry {
  @OneOf(DECLINE_REASONS)
  reason: DeclineReason;
}

export class PlaceEnquiryView extends PlaceEnquiryFields {
  @Id()
  id: string;

  /** The other centre. */
  @Text(200)
  centre: string;

  /** `asked` by this centre, or `received`. */
  @OneOf(['sent', 'received'])
  way: 'sent' | 'received';

  @OneOf(PLACE_ENQUIRY_STATES)
  state: PlaceEnquiryState;

  @OneOf(DECLINE_REASONS, { nullable: true })
  declineReason: DeclineReason | null;

  @Instant()
  askedAt: Date;

  @Instant({ nullable: true })
  holdUntil: Date | null;

  @Whole(1, 2_000_000_000)
  version: number;
}

class CentreName {
  @Id()
  id: string;

  @Text(200)
  name: string;
}

export class PlaceEnquiriesQuery extends PageQuery {
  @OneOf(['sent', 'received'], { optional: true })
  way?: 'sent' | 'received';

  @OneOf(PLACE_ENQUIRY_STATES, { optional: true })
  state?: PlaceEnquiryState;
}

export class PlaceEnquiryPage {
  /** The latest first. */
  @ListOfNested(() => PlaceEnquiryView, 0, 50)
  enquiries: PlaceEnquiryView[];

  @Next()
  next: string | null;

  /** Whom one can enquiry. */
  @ListOfNested(() => CentreName, 0, 200)
  centres: CentreName[];
}
