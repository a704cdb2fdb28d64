import {
  SESSION_ATTENDANCES,
  SESSION_KINDS,
  type SessionAttendance,
  type SessionKind,
  WELLBEING,
} from '@baanek/contracts';
import {
  Flag,
  Id,
  Instant,
  ListOfNested,
  Nested,
  Next,
  OneOf,
  PAGE_ROWS,
  Text,
  Whole,
  Why,
} from '@baanek/kernel';

export class SessionFields {
  @Instant()
  heldAt: string;

  @Whole(0, 600)
  minutes: number;

  @OneOf(SESSION_KINDS)
  kind: SessionKind;

  @OneOf(SESSION_ATTENDANCES)
  attendance: SessionAttendance;

  /** Sealed; only the author and the counsellors named in the case read it. */
  @Text(20_000, { empty: true })
  note: string;

  /** How she said she was; read with the note. Null where she was not asked; left out: not, or as it was. */
  @Whole(WELLBEING.least, WELLBEING.most, { optional: true, nullable: true })
  wellbeing?: number | null;
}

export class LogSession extends SessionFields {
  /** The appointment it was planned as; it is marked by the attendance. */
  @Id({ optional: true })
  appointmentId?: string;
}

export class ChangeSession extends SessionFields {
  /** Why it is changed; `learned_later` when left out. */
  @Nested(() => Why, { optional: true })
  why?: Why;
}

export class SessionLine {
  @Id()
  id: string;

  @Instant()
  heldAt: Date;

  @Whole(0, 600)
  minutes: number;

  @OneOf(SESSION_KINDS)
  kind: SessionKind;

  @OneOf(SESSION_ATTENDANCES)
  attendance: SessionAttendance;

  @Text(120)
  authorName: string;

  /** The asker wrote it and may change it. */
  @Flag()
  own: boolean;

  /** It counts as a service. */
  @Flag()
  isService: boolean;

  /** It never took place: left out of the timeline and of counts. */
  @Flag()
  voided: boolean;

  @Whole(1, 2_000_000_000)
  version: number;
}

/** A page of the sessions of a case, the latest first. */
export class SessionPage {
  @ListOfNested(() => SessionLine, 0, PAGE_ROWS)
  sessions: SessionLine[];

  @Next()
  next: string | null;
}

export class SessionView extends SessionLine {
  @Id()
  caseId: string;

  @Text(20_000, { empty: true })
  note: string;

  @Whole(WELLBEING.least, WELLBEING.most, { nullable: true })
  wellbeing: number | null;

  /** The asker has a private note to it; of nobody else's is told. */
  @Flag()
  hasPrivateNote: boolean;
}
