import {
  Flag,
  Id,
  Instant,
  ListOfNested,
  Nested,
  Next,
  PAGE_ROWS,
  Pattern,
  Text,
  Whole,
} from '@baanek/kernel';
import { SpokenView } from '../risk/questionnaire.dto';

const MOST_SECTIONS = 30;
/** A code of the form: a section, or a title of a card. */
const Code = (): PropertyDecorator => Pattern(/^[a-z][a-z_]{1,39}$/, 40);

export class SafetyText {
  @Code()
  section: string;

  @Text(2000)
  text: string;
}

export class SaveSafetyPlan {
  /** The plan that stood when this one was begun; null where there was none. 412 where another stands by now. */
  @Id({ nullable: true })
  basedOn: string | null;

  /** Sections with words, each once. */
  @ListOfNested(() => SafetyText, 1, MOST_SECTIONS)
  sections: SafetyText[];
}

export class CardSection {
  @Code()
  section: string;
}

export class PrintCard {
  @Code()
  title: string;

  /** What stands on it. */
  @ListOfNested(() => CardSection, 1, MOST_SECTIONS)
  sections: CardSection[];
}

export class SafetyPlanLine {
  @Id()
  id: string;

  @Text(120)
  authorName: string;

  @Instant()
  recordedAt: Date;

  @Flag()
  voided: boolean;

  @Whole(1, 2_000_000_000)
  version: number;
}

export class SafetyPlanView extends SafetyPlanLine {
  @ListOfNested(() => SafetyText, 0, MOST_SECTIONS)
  sections: SafetyText[];
}

export class SafetySectionView {
  @Text(40)
  code: string;

  @Nested(() => SpokenView)
  name: SpokenView;

  @Nested(() => SpokenView)
  help: SpokenView;

  /** What stands above it on a card; tells nobody who finds it what it is about. */
  @Nested(() => SpokenView)
  cardName: SpokenView;

  @ListOfNested(() => SpokenView, 0, 10)
  suggestions: SpokenView[];
}

export class CardTitleView {
  @Text(40)
  code: string;

  @Nested(() => SpokenView)
  text: SpokenView;
}

export class SafetyFormView {
  @Whole(1, 10_000)
  version: number;

  @ListOfNested(() => SafetySectionView, 1, MOST_SECTIONS)
  sections: SafetySectionView[];

  @ListOfNested(() => CardTitleView, 1, 10)
  titles: CardTitleView[];
}

export class SafetyPlanFile {
  /** The last one saved that counts. */
  @Nested(() => SafetyPlanView, { nullable: true })
  current: SafetyPlanView | null;

  /** As it was saved each time, the latest first. */
  @ListOfNested(() => SafetyPlanLine, 0, PAGE_ROWS)
  saved: SafetyPlanLine[];

  @Next()
  next: string | null;

  @Nested(() => SafetyFormView)
  form: SafetyFormView;
}
