import { ROLL_CALL_MARKS, type RollCallMark } from '@baanek/contracts';
import { Day, Flag, Id, Instant, ListOfNested, Nested, OneOf, Text, Whole, Why } from '@baanek/kernel';

export class RollCallQuery {
  /** A night that is past; left out for the one that is called now. */
  @Day({ optional: true })
  night?: string;
}

export class RollCallFields {
  /** The night that is called on the page of whoever marks. */
  @Day()
  night: string;

  @Id()
  personId: string;

  /** Null takes the mark away. */
  @OneOf(ROLL_CALL_MARKS, { nullable: true })
  mark: RollCallMark | null;

  /** The mark that stood there when this one was made; null for none. */
  @OneOf(ROLL_CALL_MARKS, { nullable: true })
  was: RollCallMark | null;

  /** When that one was made; without it no mark of a colleague is taken away. */
  @Instant({ optional: true, nullable: true })
  wasAt?: string | null;

  /** Why it is marked only now; for a night that is past. */
  @Nested(() => Why, { optional: true })
  why?: Why;
}

export class RollCallEntry {
  @Id()
  personId: string;

  @Whole(1, 999)
  room: number;

  @Whole(1, 99)
  place: number;

  /** Of the head of the household. */
  @Text(10)
  code: string;

  @Text(10)
  part: string;

  @Text(10)
  sex: string;

  @Whole(0, 130, { nullable: true })
  age: number | null;

  /** The household said it would be away this night. */
  @Flag()
  expectedAway: boolean;

  /** They slept here and have left the house since. */
  @Instant({ nullable: true })
  leftAt: Date | null;

  /** Of the mark, also of one that was taken away; null where there never was one. */
  @Id({ nullable: true })
  markId: string | null;

  @OneOf(ROLL_CALL_MARKS, { nullable: true })
  mark: RollCallMark | null;

  @Text(120, { nullable: true })
  markedBy: string | null;

  @Instant({ nullable: true })
  markedAt: Date | null;
}

export class RollCallView {
  /** The night of the list. */
  @Day()
  night: string;

  /** The night that is called now: until noon still the one before. */
  @Day()
  current: string;

  /** The earliest night whose marks may still be changed. */
  @Day()
  earliest: string;

  @ListOfNested(() => RollCallEntry, 0, 1000)
  people: RollCallEntry[];
}
