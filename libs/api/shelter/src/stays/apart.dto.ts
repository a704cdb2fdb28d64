import { Id, ListOfNested, Text, Whole } from '@baanek/kernel';

/** Two households, in either order. */
export class KeepApart {
  @Id()
  firstId: string;

  @Id()
  secondId: string;
}

export class ApartView {
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

export class ApartList {
  @ListOfNested(() => ApartView, 0, 200)
  pairs: ApartView[];
}
