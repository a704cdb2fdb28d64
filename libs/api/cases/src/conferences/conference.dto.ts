import {
  CONFERENCE_KINDS,
  CONFERENCE_STATES,
  type ConferenceKind,
  type ConferenceState,
  CONSENT_FORMS,
  type ConsentForm,
  HEARING_AREAS,
  HEARING_GROUNDS,
  type HearingArea,
  type HearingGround,
  MOST_PARTICIPANTS,
  MOST_POINTS,
} from '@baanek/contracts';
import {
  Day,
  Flag,
  Id,
  Instant,
  ListOfIds,
  ListOfNested,
  Nested,
  Next,
  OneOf,
  PAGE_ROWS,
  Text,
  Whole,
  Why,
} from '@baanek/kernel';
import { CaseTaskView, MOST_OPEN } from '../plans/case-task.dto';

export class AgendaPoint {
  @Text(500)
  text: string;

  /** What of the case it is about; null for what says nothing about her, and is read by everybody who comes. */
  @OneOf(HEARING_AREAS, { nullable: true })
  area: HearingArea | null;
}

/** That a participant hears one area, and by what. */
export class MayHear {
  @OneOf(HEARING_AREAS)
  area: HearingArea;

  @OneOf(HEARING_GROUNDS, { nullable: true })
  ground: HearingGround | null;

  /** Of a consent. */
  @Day({ nullable: true })
  consentedOn: string | null;

  /** Of a consent. */
  @OneOf(CONSENT_FORMS, { nullable: true })
  consentForm: ConsentForm | null;

  /** The law or the letter, of every other ground. */
  @Text(200, { empty: true })
  source: string;
}

/** A colleague, or somebody from outside with her office. Nothing is heard that is not listed, but by who works on the case. */
export class InvitedFields {
  @Id({ nullable: true })
  staffId: string | null;

  @Text(120, { empty: true })
  name: string;

  @Text(200, { empty: true })
  organisation: string;

  @Text(200, { empty: true })
  post: string;

  @ListOfNested(() => MayHear, 0, HEARING_AREAS.length)
  hears: MayHear[];
}

export class CorrectInvited extends InvitedFields {
  @Id()
  participantId: string;

  @Nested(() => Why)
  why: Why;
}

export class RemoveInvited {
  @Id()
  participantId: string;

  @Nested(() => Why)
  why: Why;
}

export class InvitedView extends InvitedFields {
  @Id()
  id: string;

  /** Works on the case, or opens every case: hears all of it. */
  @Flag()
  team: boolean;

  /** Null until it was held. */
  @Flag({ nullable: true })
  present: boolean | null;
}

export class ConferenceFields {
  @OneOf(CONFERENCE_KINDS)
  kind: ConferenceKind;

  @Instant()
  startsAt: string;

  @ListOfNested(() => AgendaPoint, 1, MOST_POINTS)
  agenda: AgendaPoint[];
}

export class HoldConference {
  @Text(10_000)
  minutes: string;

  /** Participants who came. */
  @ListOfIds(0, MOST_PARTICIPANTS)
  present: string[];
}

/** What was said and who came stay empty until it was held. */
export class CorrectConference extends ConferenceFields {
  @Text(10_000, { empty: true })
  minutes: string;

  @ListOfIds(0, MOST_PARTICIPANTS)
  present: string[];

  @Nested(() => Why)
  why: Why;
}

export class ConferenceLine {
  @Id()
  id: string;

  @OneOf(CONFERENCE_KINDS)
  kind: ConferenceKind;

  @Instant()
  startsAt: Date;

  @OneOf(CONFERENCE_STATES)
  state: ConferenceState;

  /** Its decisions, and those still to be done. */
  @Whole(0, 1_000_000)
  decisions: number;

  @Whole(0, 1_000_000)
  decisionsOpen: number;

  @Flag()
  voided: boolean;

  @Whole(1, 2_000_000_000)
  version: number;
}

export class ConferencePage {
  /** The latest first. */
  @ListOfNested(() => ConferenceLine, 0, PAGE_ROWS)
  conferences: ConferenceLine[];

  @Next()
  next: string | null;
}

export class ConferenceColleague {
  @Id()
  id: string;

  @Text(120)
  name: string;

  /** May open the case: hears all of it, and may be given a decision to see to. */
  @Flag()
  team: boolean;
}

export class ConferenceView extends ConferenceLine {
  @Id()
  caseId: string;

  @Text(120)
  authorName: string;

  @Instant()
  recordedAt: Date;

  @ListOfNested(() => AgendaPoint, 0, MOST_POINTS)
  agenda: AgendaPoint[];

  @ListOfNested(() => InvitedView, 0, MOST_PARTICIPANTS)
  participants: InvitedView[];

  @Text(10_000, { empty: true })
  minutes: string;

  /** What was decided, the soonest due first; each is a task of the case. */
  @ListOfNested(() => CaseTaskView, 0, MOST_OPEN)
  tasks: CaseTaskView[];

  /** Who may be asked to come, and nobody who is dangerous to her. */
  @ListOfNested(() => ConferenceColleague, 0, 1000)
  colleagues: ConferenceColleague[];
}

/** For whom a paper is printed; null for the minutes, which stay in the centre. */
export class PrintConference {
  @Id({ nullable: true })
  participantId: string | null;
}

/** What stands on the paper: no name of hers, no number of the case, no address. */
export class ConferencePaper {
  @Instant()
  startsAt: Date;

  /** For whom it is; empty on the minutes. */
  @Text(400, { empty: true })
  addressee: string;

  @ListOfNested(() => AgendaPoint, 0, MOST_POINTS)
  agenda: AgendaPoint[];
}
