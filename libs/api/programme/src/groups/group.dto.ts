import {
  ATTENDANCE_MARKS,
  type AttendanceMark,
  ENROLMENT_STATES,
  type EnrolmentState,
} from '@baanek/contracts';
import { Flag, Id, Instant, ListOfNested, Name, Nested, OneOf, Text, Whole, Why } from '@baanek/kernel';

export class GroupFields {
  @Name(80)
  name: string;

  @Whole(1, 200)
  plannedSessions: number;

  @Whole(10, 480)
  sessionMinutes: number;
}

export class CorrectGroup extends GroupFields {
  @Nested(() => Why)
  why: Why;
}

export class GroupSessionFields {
  @Whole(1, 200)
  number: number;

  @Instant()
  heldAt: string;

  /** From the curriculum; names nobody. */
  @Name(200)
  topic: string;
}

export class CorrectGroupSession extends GroupSessionFields {
  @Nested(() => Why)
  why: Why;
}

export class MarkFields {
  @Id()
  enrolmentId: string;

  /** Null takes the mark away. */
  @OneOf(ATTENDANCE_MARKS, { nullable: true })
  mark: AttendanceMark | null;
}

export class MarkAttendance {
  /** Only what changes. */
  @ListOfNested(() => MarkFields, 1, 100)
  marks: MarkFields[];

  /** Why a mark is changed after the day of the session. */
  @Nested(() => Why, { optional: true })
  why?: Why;
}

export class GroupLine extends GroupFields {
  @Id()
  id: string;

  @Text(120)
  facilitatorName: string;

  /** The facilitator works here no more. */
  @Flag()
  facilitatorLeft: boolean;

  @Whole(0, 500)
  participants: number;

  @Whole(0, 200)
  held: number;

  @Instant({ nullable: true })
  nextAt: Date | null;

  @Whole(1, 2_000_000_000)
  version: number;
}

export class GroupSessionView extends GroupSessionFields {
  @Id()
  id: string;

  /** It was not held: nobody’s attendance of it counts. */
  @Flag()
  voided: boolean;

  @Whole(1, 2_000_000_000)
  version: number;
}

export class SessionMark {
  @Id()
  sessionId: string;

  @OneOf(ATTENDANCE_MARKS)
  mark: AttendanceMark;
}

export class ParticipantView {
  @Id()
  enrolmentId: string;

  @Text(10)
  code: string;

  @Text(120, { empty: true })
  shortName: string;

  @OneOf(ENROLMENT_STATES)
  state: EnrolmentState;

  @Whole(1, 200)
  requiredSessions: number;

  @Whole(0, 500)
  counted: number;

  /** Absences without a valid reason. */
  @Whole(0, 500)
  missed: number;

  @ListOfNested(() => SessionMark, 0, 200)
  marks: SessionMark[];
}

export class GroupView extends GroupLine {
  @ListOfNested(() => GroupSessionView, 0, 200)
  sessions: GroupSessionView[];

  @ListOfNested(() => ParticipantView, 0, 500)
  members: ParticipantView[];
}
