import { Day, Flag, Id, Instant, ListOfNested, Text, Whole } from '@baanek/kernel';

/** How many showings of one note are told; earlier ones stand in the trail. */
export const SHOWINGS = 30;
/** How many notes are told that are shown to one colleague. */
export const MOST_SHOWN = 200;

export class ShowPrivateNote {
  @Id()
  supervisorId: string;

  /** The last day on which she reads it; null until it is withdrawn. */
  @Day({ nullable: true })
  untilOn: string | null;
}

/** One colleague to whom a note is or was shown. */
export class NoteShowingView {
  @Id()
  id: string;

  @Text(120)
  supervisorName: string;

  @Instant()
  shownAt: Date;

  @Day({ nullable: true })
  untilOn: string | null;

  @Instant({ nullable: true })
  endedAt: Date | null;

  /** She reads it today. */
  @Flag()
  live: boolean;

  @Whole(1, 2_000_000_000)
  version: number;
}

export class Supervisor {
  @Id()
  id: string;

  @Text(120)
  name: string;
}

/** To whom a note is shown, for its author alone. */
export class NoteSupervision {
  /** The latest first. */
  @ListOfNested(() => NoteShowingView, 0, SHOWINGS)
  showings: NoteShowingView[];

  /** Who can be asked to supervise. */
  @ListOfNested(() => Supervisor, 0, 1000)
  supervisors: Supervisor[];
}

/** A note that is shown to the asker: of whom it is, and nothing of the client. */
export class ShownNoteLine {
  @Id()
  id: string;

  @Text(120)
  authorName: string;

  @Instant()
  heldAt: Date;

  @Day({ nullable: true })
  untilOn: string | null;
}

export class ShownNotes {
  @ListOfNested(() => ShownNoteLine, 0, MOST_SHOWN)
  notes: ShownNoteLine[];
}

export class ShownNoteView extends ShownNoteLine {
  @Text(20_000, { empty: true })
  note: string;
}
