import {
  BODY_REGIONS,
  type BodyRegion,
  DOCUMENTED_BY,
  type DocumentedBy,
  MARK_KINDS,
  type MarkKind,
  MOST_MARKS,
} from '@baanek/contracts';
import { Day, ListOfNested, OneOf, Text } from '@baanek/kernel';

/** One injury: where on the body, and what it is. */
export class InjuryMark {
  @OneOf(BODY_REGIONS)
  region: BodyRegion;

  @OneOf(MARK_KINDS)
  kind: MarkKind;

  /** Size, colour, how old it looks. */
  @Text(500, { empty: true })
  words: string;
}

/** Injuries as they were documented, and the paper they stand on. */
export class InjuryReport {
  @OneOf(DOCUMENTED_BY)
  documentedBy: DocumentedBy;

  /** Which form was filled in. */
  @Text(120, { empty: true })
  form: string;

  @Text(60, { empty: true })
  paperNumber: string;

  @Day({ nullable: true })
  documentedOn: string | null;

  @ListOfNested(() => InjuryMark, 0, MOST_MARKS)
  marks: InjuryMark[];
}
