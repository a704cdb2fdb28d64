import { Day, Flag, Id, ListOfNested, Text, Texts, Whole } from '@baanek/kernel';

/** Nobody is away longer without that her cases are handed over. */
export const LONGEST_DAYS = 60;
/** Absences that are shown. */
export const MOST_COVERS = 1000;
/** How many days ahead an absence can begin. */
export const FURTHEST_DAYS = 366;

export class SetCover {
  /** Who is away: the asker, or, for a director, anybody. */
  @Id()
  staffId: string;

  /** Who sees her people meanwhile. */
  @Id()
  coverId: string;

  @Day()
  fromOn: string;

  /** The last day; 60 days at most. */
  @Day()
  untilOn: string;
}

export class CoverView extends SetCover {
  @Id()
  id: string;

  @Text(120)
  staffName: string;

  @Text(120)
  coverName: string;

  /** Counts today. */
  @Flag()
  now: boolean;

  /** Who stands in still works here in a role that opens cases; without that she reaches none of them. */
  @Flag()
  able: boolean;

  /** The asker may end it. */
  @Flag()
  mayEnd: boolean;

  @Whole(1, 2_000_000_000)
  version: number;
}

export class CoverChoice {
  @Id()
  id: string;

  @Text(120)
  name: string;
}

export class CoverList {
  /** Those of today and to come, by their first day. */
  @ListOfNested(() => CoverView, 0, MOST_COVERS)
  covers: CoverView[];

  /** Colleagues who can be away and stand in: those who open cases. */
  @ListOfNested(() => CoverChoice, 0, 1000)
  colleagues: CoverChoice[];
}

export class CoverSet {
  @Id()
  id: string;

  @Whole(1, 2_000_000_000)
  version: number;

  /** Codes of the clients whom the colleague does not see: she is dangerous to them, and somebody else must. */
  @Texts(1000, 30)
  notSeen: string[];
}
