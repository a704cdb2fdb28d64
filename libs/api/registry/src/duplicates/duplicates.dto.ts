import { Id, Instant, ListOfIds, ListOfNested, Nested, Next, OneOf, Text, Whole } from '@baanek/kernel';
import { ApiProperty } from '@nestjs/swagger';

/** Two records that are of two people, whether or not they were proposed as one. */
export class TellApart {
  @ListOfIds(2, 2)
  personIds: string[];
}

/** One of two records that look alike: as much as a list shows. */
export class DuplicatePerson {
  @Id()
  id: string;

  @Text(10)
  code: string;

  @Text(200, { empty: true })
  shortName: string;

  @Text(4, { empty: true })
  initials: string;

  @Whole(0, 130, { nullable: true })
  age: number | null;
}

export class DuplicateView {
  @Id()
  id: string;

  @ListOfNested(() => DuplicatePerson, 2, 2)
  persons: DuplicatePerson[];

  /** `pin_same`, `phone_same`, `name_same`, `year_same`. */
  @ApiProperty({ type: [String] })
  reasons: string[];

  @Instant()
  foundAt: Date;

  @Whole(1, 2_000_000_000)
  version: number;
}

const SEARCH_STATES = ['never', 'waiting', 'running', 'done'] as const;

export class DuplicateSearchView {
  /** `waiting`: asked for, nobody has begun; `done`: nothing was asked for since. */
  @OneOf(SEARCH_STATES)
  state: (typeof SEARCH_STATES)[number];

  /** When the last one ended. */
  @Instant({ nullable: true })
  finishedAt: Date | null;

  /** Records it looked at. */
  @Whole(0, 10_000_000, { nullable: true })
  records: number | null;

  /** Pairs it found that were not known before. */
  @Whole(0, 10_000_000, { nullable: true })
  fresh: number | null;
}

export class DuplicatePage {
  @ListOfNested(() => DuplicateView, 0, 50)
  pairs: DuplicateView[];

  @Next()
  next: string | null;

  @Nested(() => DuplicateSearchView)
  search: DuplicateSearchView;
}
