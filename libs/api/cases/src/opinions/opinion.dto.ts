import { OPINIONS, type Opinion } from '@baanek/contracts';
import { Day, Flag, Id, Instant, ListOfNested, Next, OneOf, PAGE_ROWS, Text, Whole } from '@baanek/kernel';

const WORDS = 4000;

export class AskOpinion {
  @Id()
  colleagueId: string;

  /** Sealed. */
  @Text(WORDS)
  question: string;

  @Day()
  dueOn: string;
}

export class GiveOpinion {
  @OneOf(OPINIONS)
  answer: Opinion;

  /** Sealed. */
  @Text(WORDS, { empty: true })
  words: string;
}

export class OpinionView {
  @Id()
  id: string;

  @Text(WORDS)
  question: string;

  @Day()
  dueOn: string;

  @Text(120)
  authorName: string;

  @Text(120)
  colleagueName: string;

  @Instant()
  askedAt: Date;

  /** Null while she has not said. */
  @OneOf(OPINIONS, { nullable: true })
  answer: Opinion | null;

  @Text(WORDS, { empty: true })
  words: string;

  @Instant({ nullable: true })
  answeredAt: Date | null;

  @Instant({ nullable: true })
  withdrawnAt: Date | null;

  /** The asker is to answer it. */
  @Flag()
  mine: boolean;

  @Whole(1, 2_000_000_000)
  version: number;
}

export class OpinionChoice {
  @Id()
  id: string;

  @Text(120)
  name: string;
}

export class OpinionList {
  /** The latest first. */
  @ListOfNested(() => OpinionView, 0, PAGE_ROWS)
  opinions: OpinionView[];

  @Next()
  next: string | null;

  /** Who can be asked: who opens cases, and is neither on the team nor dangerous to the client. */
  @ListOfNested(() => OpinionChoice, 0, 1000)
  colleagues: OpinionChoice[];
}
