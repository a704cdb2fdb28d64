import { WELLBEING } from '@baanek/contracts';
import { Flag, Id, Instant, ListOfNested, Name, Text, Whole } from '@baanek/kernel';

export class NoteTemplateFields {
  @Name(80)
  name: string;

  @Text(4000)
  body: string;
}

export class ChangeNoteTemplate extends NoteTemplateFields {
  @Flag()
  active: boolean;
}

export class NoteTemplateView extends ChangeNoteTemplate {
  @Id()
  id: string;

  @Whole(1, 2_000_000_000)
  version: number;
}

export class WritePrivateNote {
  /** Read by its author alone. */
  @Text(20_000, { empty: true })
  note: string;
}

export class PrivateNoteView extends WritePrivateNote {
  /** The session it belongs to. */
  @Id()
  id: string;

  /** 0 before it is written. */
  @Whole(0, 2_000_000_000)
  version: number;
}

/** How she said she was at one session. */
export class WellbeingPoint {
  @Id()
  sessionId: string;

  @Instant()
  heldAt: Date;

  @Whole(WELLBEING.least, WELLBEING.most)
  wellbeing: number;
}

export class WellbeingView {
  /** The latest 500, the earliest of them first. */
  @ListOfNested(() => WellbeingPoint, 0, 500)
  points: WellbeingPoint[];
}
