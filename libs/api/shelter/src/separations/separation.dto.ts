import { Id, ListOfNested, Next, OneOf, PageQuery, Text, Whole } from '@baanek/kernel';

/** Two households, in either order. */
export class SeparateHouseholds {
  @Id()
  firstId: string;

  @Id()
  secondId: string;
}

export class SeparationView {
  @Id()
  id: string;

  /** Codes of the heads. */
  @Text(10, { empty: true })
  first: string;

  @Text(10, { empty: true })
  second: string;

  @Whole(1, 2_000_000_000)
  version: number;
}

export class SeparationsQuery extends PageQuery {
  /** `true`: those that have ended, and no others. */
  @OneOf(['true', 'false'], { optional: true })
  ended?: 'true' | 'false';
}

export class SeparationPage {
  /** The latest first. */
  @ListOfNested(() => SeparationView, 0, 50)
  pairs: SeparationView[];

  @Next()
  next: string | null;
}
