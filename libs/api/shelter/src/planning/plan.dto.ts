import { Day, Flag, Id, ListOfNested, Nested, OneOf, Pattern, Text, Whole } from '@baanek/kernel';

export const PLAN_KEY = /^[\w-]{43}$/;
const REASONS = [
  'one_room',
  'adjoining_rooms',
  'rooms_apart',
  'room_alone',
  'shares_room',
  'step_free',
  'stairs',
  'largest_kept',
  'largest_taken',
  'quiet',
  'strangers_near_small',
  'moves',
] as const;

/** Somebody of whom only this is known. */
export class GuestShape {
  @OneOf(['female', 'male'], { nullable: true })
  sex: 'female' | 'male' | null;

  @Whole(0, 130, { nullable: true })
  age: number | null;

  /** Cannot use stairs. */
  @Flag()
  stepFree: boolean;
}

/** Either a household of this centre, or the people it is made of. */
export class ProposalsQuery {
  @Id({ optional: true })
  householdId?: string;

  @ListOfNested(() => GuestShape, 1, 30, { optional: true })
  guests?: GuestShape[];

  /** First night; left out, tonight. */
  @Day({ optional: true })
  from?: string;

  /** First night away again; left out, the usual length. */
  @Day({ optional: true })
  to?: string;

  @Flag({ optional: true })
  quiet?: boolean;

  @Flag({ optional: true })
  isolation?: boolean;
}

export class PlacedView {
  /** A person of the household, or the number in the list of guests. */
  @Text(40)
  guestId: string;

  @Id()
  placeId: string;
}

export class ReasonView {
  @OneOf(REASONS)
  code: (typeof REASONS)[number];

  @Whole(0, 1000, { nullable: true })
  count: number | null;
}

export class ProposalView {
  @ListOfNested(() => PlacedView, 1, 30)
  placed: PlacedView[];

  @ListOfNested(() => ReasonView, 0, 20)
  reasons: ReasonView[];
}

export class StepView {
  @ListOfNested(() => PlacedView, 1, 200)
  placed: PlacedView[];
}

export class MovePlanView {
  /** Names this plan when it is accepted. */
  @Pattern(PLAN_KEY, 43)
  key: string;

  /** Households that move. */
  @Whole(1, 1000)
  moves: number;

  /** In this order; who moves in one step swaps. */
  @ListOfNested(() => StepView, 1, 1000)
  steps: StepView[];

  @Nested(() => ProposalView)
  proposal: ProposalView;
}

export class ProposalsView {
  /** `unknown`: neither found nor proved to be impossible in the time one waits. */
  @OneOf(['fits', 'moves', 'none', 'unknown'])
  kind: 'fits' | 'moves' | 'none' | 'unknown';

  /** Best first. */
  @ListOfNested(() => ProposalView, 0, 10)
  proposals: ProposalView[];

  /** The moves that make room; for `fits`, those that keep in one room whom the house would divide. */
  @Nested(() => MovePlanView, { nullable: true })
  plan: MovePlanView | null;

  /** For `none`: too few free places whoever moves, or no way to arrange them. */
  @OneOf(['places', 'arrangement'], { nullable: true })
  proof: 'places' | 'arrangement' | null;

  /** For `none`: the first night on which it fits if everybody leaves as planned. */
  @Day({ nullable: true })
  firstNight: string | null;
}
