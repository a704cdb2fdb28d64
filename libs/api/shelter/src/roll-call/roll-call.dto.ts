import { ROLL_CALL_MARKS, type RollCallMark } from '@baanek/contracts';
import { Day, Flag, Id, Instant, ListOfNested, OneOf, Text, Whole } from '@baanek/kernel';

export class RollCallFields {
  /** The night that is called on the page of whoever marks. */
  @Day()
  night: string;

  @Id()
  personId: string;

  @OneOf(ROLL_CALL_MARKS)
  mark: RollCallMark;

  /** The mark that stood there when this one was made; null for none. */
  @OneOf(ROLL_CALL_MARKS, { nullable: true })
  was: RollCallMark | null;
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

  @OneOf(ROLL_CALL_MARKS, { nullable: true })
  mark: RollCallMark | null;

  @Text(120, { nullable: true })
  markedBy: string | null;

  @Instant({ nullable: true })
  markedAt: Date | null;
}

export class RollCallView {
  /** The night that is called: until noon still the one before. */
  @Day()
  night: string;

  @ListOfNested(() => RollCallEntry, 0, 1000)
  people: RollCallEntry[];
}
