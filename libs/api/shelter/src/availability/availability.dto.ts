import { Day, Id, ListOfNested, OneOf, Real, Whole, WholeInQuery } from '@baanek/kernel';

const FITS = ['one_room', 'adjoining', 'apart', 'moves', 'none'] as const;

export class FamilyFitView {
  /** A woman and so many less one girls of seven. */
  @Whole(1, 10)
  size: number;

  @OneOf(FITS)
  answer: (typeof FITS)[number];

  /** Households that would have to move. */
  @Whole(0, 1000, { nullable: true })
  moves: number | null;
}

export class NightForecastView {
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

export class WaitingHouseholdFit {
  @Id()
  requestId: string;

  /** Without moving anybody. */
  @OneOf(FITS)
  answer: FamilyFitView['answer'];

  /** For `none`: the first night on which it fits if everybody leaves as planned. */
  @Day({ nullable: true })
  firstNight: string | null;
}

export class AvailabilityQuery {
  /** 1: search once more where the search was given up. */
  @WholeInQuery(1, 1)
  again?: number;
}

export class AvailabilityView {
  /** What a family of this size would get tonight; null while nobody knows, since the search took too long. */
  @ListOfNested(() => FamilyFitView, 0, 10, { nullable: true })
  families: FamilyFitView[] | null;

  /** What those on the list would get, in their order. */
  @ListOfNested(() => WaitingHouseholdFit, 0, 10)
  waiting: WaitingHouseholdFit[];

  /** Occupied places, from the planned ends of those who are here; nobody new is counted. */
  @ListOfNested(() => NightForecastView, 0, 60)
  nights: NightForecastView[];

  @Whole(0, 10_000)
  places: number;
}
