import {
  CASE_PARTS,
  type CasePart,
  ERROR_CODES,
  type ErrorCode,
  HAND_OVER_OBSTACLES,
  type HandOverObstacle,
  MOST_GOING_ALONG,
  MOST_HANDED_OVER,
} from '@baanek/contracts';
import { Id, Instant, ListOfIds, ListOfNested, OneOf, Ref, Text, Whole } from '@baanek/kernel';

/** A part in many cases that is to go to a colleague. */
export class AskHandOver {
  @ListOfIds(1, MOST_HANDED_OVER)
  caseIds: string[];

  @OneOf(CASE_PARTS)
  part: CasePart;

  @Id()
  toId: string;

  /** Whose part it is; left out: whoever has it, or nobody. */
  @Id({ optional: true, nullable: true })
  fromId?: string | null;
}

/** What would become of one case. */
export class HandOverOutlook extends Ref {
  /** Whose part it is; null where nobody has it. */
  @Id({ nullable: true })
  fromId: string | null;

  @Text(120, { nullable: true })
  fromName: string | null;

  /** Why it cannot be handed over; null where it can. */
  @OneOf(HAND_OVER_OBSTACLES, { nullable: true })
  obstacle: HandOverObstacle | null;

  /** Her coming appointments with the client alone, where the asker plans appointments. */
  @ListOfNested(() => Ref, 0, MOST_GOING_ALONG)
  appointments: Ref[];

  /** Her coming appointments with others besides: they stay with her. */
  @Whole(0, 100_000)
  shared: number;
}

export class HandOverPreview {
  /** In the order asked; a case that is not there is left out. */
  @ListOfNested(() => HandOverOutlook, 0, MOST_HANDED_OVER)
  cases: HandOverOutlook[];
}

/** One case goes to another colleague. */
export class HandOverCase {
  @OneOf(CASE_PARTS)
  part: CasePart;

  /** Whose part it was; null where nobody had it. */
  @Id({ nullable: true })
  fromId: string | null;

  @Id()
  toId: string;

  /** Her coming appointments that go along, in the versions seen. */
  @ListOfNested(() => Ref, 0, MOST_GOING_ALONG)
  appointments: Ref[];
}

/** An appointment that stayed where it was. */
export class AppointmentLeft {
  @Instant()
  startsAt: Date;

  /** Why. */
  @OneOf(Object.keys(ERROR_CODES))
  code: ErrorCode;
}

export class HandedOver extends Ref {
  /** The part as the colleague has it now. */
  @Id()
  workerId: string;

  @ListOfNested(() => Ref, 0, MOST_GOING_ALONG)
  appointments: Ref[];

  @ListOfNested(() => AppointmentLeft, 0, MOST_GOING_ALONG)
  left: AppointmentLeft[];
}
