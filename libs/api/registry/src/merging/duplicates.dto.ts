import { Id, Instant, ListOfNested, Text, Whole } from '@baanek/kernel';
import { ApiProperty } from '@nestjs/swagger';

/** One of two records that look alike: as much as a list shows. */
export class AlikePerson {
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

  @ListOfNested(() => AlikePerson, 2, 2)
  persons: AlikePerson[];

  /** `pin_same`, `phone_same`, `name_same`, `year_same`. */
  @ApiProperty({ type: [String] })
  reasons: string[];

  @Instant()
  foundAt: Date;

  @Whole(1, 2_000_000_000)
  version: number;
}

export class DuplicatePage {
  @ListOfNested(() => DuplicateView, 0, 50)
  pairs: DuplicateView[];

  @Whole(0, 1_000_000)
  total: number;
}

export class DuplicatesFound {
  /** Records looked at. */
  @Whole(0, 10_000_000)
  records: number;

  /** Pairs that were not known before. */
  @Whole(0, 10_000_000)
  fresh: number;
}
