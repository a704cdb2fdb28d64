import { DESTINATIONS, type Destination, GOODS, type Goods } from '@baanek/contracts';
import { Day, Flag, Id, Instant, ListOfNested, Nested, Next, OneOf, Text, Whole, Why } from '@baanek/kernel';

export class CorrectStay {
  @Instant()
  admittedAt: string;

  @Day()
  plannedEnd: string;

  @Day({ nullable: true })
  agreementOn: string | null;

  /** Null while they are here: leaving is a check-out. */
  @Instant({ nullable: true })
  endedAt: string | null;

  @OneOf(DESTINATIONS, { nullable: true })
  destination: Destination | null;

  @OneOf(GOODS, { nullable: true })
  goods: Goods | null;

  @Nested(() => Why)
  why: Why;
}

export class StayLine {
  @Id()
  id: string;

  /** Of the head of the household. */
  @Text(10, { empty: true })
  code: string;

  @Whole(0, 100)
  people: number;

  @OneOf(['active', 'ended'])
  state: 'active' | 'ended';

  @Instant()
  admittedAt: Date;

  @Day()
  plannedEnd: string;

  @Instant({ nullable: true })
  endedAt: Date | null;

  @Flag()
  voided: boolean;

  @Whole(1, 2_000_000_000)
  version: number;
}

export class StayPage {
  /** The latest first. */
  @ListOfNested(() => StayLine, 0, 50)
  stays: StayLine[];

  @Next()
  next: string | null;
}

/** Nights away, as they were said. */
export class StayAbsenceView {
  @Id()
  id: string;

  @Day()
  from: string;

  @Day()
  to: string;

  @Flag()
  cancelled: boolean;

  @Whole(1, 2_000_000_000)
  version: number;
}

/** Somebody of the household, without a name, and the room where they slept last. */
export class StayGuestView {
  @Whole(1, 999)
  room: number;

  @Text(10)
  part: string;

  @Text(10)
  sex: string;

  @Whole(0, 130, { nullable: true })
  age: number | null;
}

export class StayRecordView extends StayLine {
  /** By room, the head of the household first. */
  @ListOfNested(() => StayGuestView, 0, 100)
  guests: StayGuestView[];

  @Day({ nullable: true })
  agreementOn: string | null;

  @OneOf(DESTINATIONS, { nullable: true })
  destination: Destination | null;

  @OneOf(GOODS, { nullable: true })
  goods: Goods | null;

  @Text(120, { empty: true })
  admittedBy: string;

  @ListOfNested(() => StayAbsenceView, 0, 500)
  absences: StayAbsenceView[];
}
