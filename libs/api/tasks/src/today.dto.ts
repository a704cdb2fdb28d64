import {
  PUT_OFF_CHOICES,
  PUT_OFF_RULES,
  type PutOffChoice,
  type PutOffRule,
  TODAY_FIGURES,
  TODAY_KINDS,
  TODAY_URGENCIES,
  type TodayFigure,
  type TodayKind,
  type TodayUrgency,
} from '@baanek/contracts';
import { Day, Id, Instant, ListOfNested, OneOf, SomeOf, Text, Whole } from '@baanek/kernel';

const MOST = 10_000;

/** One thing that waits for the asker, or is new to her. */
export class TodayLine {
  @OneOf(TODAY_KINDS)
  kind: TodayKind;

  @OneOf(TODAY_URGENCIES)
  urgency: TodayUrgency;

  /** The record it is about; null where it is about several. */
  @Id({ nullable: true })
  id: string | null;

  /** Which of several parts of that record; null where it is about the whole. */
  @Id({ nullable: true })
  part: string | null;

  /** The version of that record, where the line can be done in place. */
  @Whole(1, 2 ** 31 - 1, { nullable: true })
  version: number | null;

  /** Who or what it is about: the code of a client, a colleague, a group, a centre. */
  @Text(200, { nullable: true })
  about: string | null;

  /** The day (`yyyy-mm-dd`) or the moment it is about. */
  @Text(30, { nullable: true })
  at: string | null;

  /** Code of a closed set that says more, `set.code`. */
  @Text(80, { nullable: true })
  fact: string | null;

  /** More of it in words: a place, the number of a room. */
  @Text(400, { nullable: true })
  text: string | null;

  /** The colleague who is away and in whose place the asker sees to it. */
  @Text(120, { nullable: true })
  insteadOf: string | null;

  /** How many of them there are, where one line stands for several. */
  @Whole(0, MOST, { nullable: true })
  n: number | null;

  /** How far she may put it off; empty where she may not. */
  @SomeOf(PUT_OFF_CHOICES, 0)
  putOff: PutOffChoice[];

  /** By which rule not longer, or not at all; null where none stands against it. */
  @OneOf(PUT_OFF_RULES, { nullable: true })
  putOffRule: PutOffRule | null;

  /** The day on which it comes back; null while it is not put off. */
  @Day({ nullable: true })
  putOffUntil: string | null;
}

/** A number to know at a glance. */
export class TodayNumber {
  @OneOf(TODAY_FIGURES)
  figure: TodayFigure;

  @Whole(0, 2 ** 31 - 1)
  n: number;
}

export class TodayView {
  /** By urgency, then by time; of each kind and urgency twenty at most. */
  @ListOfNested(() => TodayLine, 0, MOST)
  lines: TodayLine[];

  /** What she has put off, the first to come back first. */
  @ListOfNested(() => TodayLine, 0, MOST)
  putOff: TodayLine[];

  @ListOfNested(() => TodayNumber, 0, TODAY_FIGURES.length)
  figures: TodayNumber[];

  /** When the answer was made; until then everything new counts as seen once the asker says so. */
  @Instant()
  asOf: string;
}

export class SeenUntil {
  /** The `asOf` of the answer that was looked at. */
  @Instant()
  until: string;
}

/** A line of “today” that was told. */
export class PutBackLine {
  @OneOf(TODAY_KINDS)
  kind: TodayKind;

  @Id()
  id: string;

  @Id({ nullable: true })
  part: string | null;

  /** As the line tells it. */
  @Text(30, { nullable: true })
  at: string | null;
}

export class PutOffLine extends PutBackLine {
  @OneOf(PUT_OFF_CHOICES)
  choice: PutOffChoice;
}
