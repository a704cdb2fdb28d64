import { Day, ListOfNested, Text, Whole } from '@baanek/kernel';

/** A period, both days of it included; 5 years at most. */
export class FiguresQuery {
  @Day()
  from: string;

  @Day()
  to: string;
}

export class FigureCount {
  /** A code of its set; of hours `0` to `23`, of weekdays `1` (Monday) to `7`. */
  @Text(40)
  value: string;

  @Whole(0, 10_000_000)
  n: number;
}

/** Appeals of a period, counted in Bishkek time. What is not there is nought. */
export class AppealFigures {
  @Whole(0, 10_000_000)
  total: number;

  @ListOfNested(() => FigureCount, 0, 50)
  channel: FigureCount[];

  /** `first`, `repeat`, `asks_about_somebody`. */
  @ListOfNested(() => FigureCount, 0, 50)
  kind: FigureCount[];

  /** Of those who sought help; an appeal about several types counts for each. */
  @ListOfNested(() => FigureCount, 0, 50)
  violence: FigureCount[];

  /** Of those who sought help. */
  @ListOfNested(() => FigureCount, 0, 50)
  sex: FigureCount[];

  /** Of those who sought help. */
  @ListOfNested(() => FigureCount, 0, 50)
  ageBand: FigureCount[];

  /** Of those who sought help. */
  @ListOfNested(() => FigureCount, 0, 50)
  oblast: FigureCount[];

  @ListOfNested(() => FigureCount, 0, 50)
  weekday: FigureCount[];

  /** Without what came from a journal, which tells days only. */
  @ListOfNested(() => FigureCount, 0, 50)
  hour: FigureCount[];
}
