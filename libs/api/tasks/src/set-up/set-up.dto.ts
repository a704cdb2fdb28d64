import {
  ANSWERED_STEPS,
  type AnsweredStep,
  SET_UP_COUNTS,
  SET_UP_STATES,
  SET_UP_STEPS,
  type SetUpCount,
  type SetUpState,
  type SetUpStep,
} from '@baanek/contracts';
import { Flag, ListOfNested, OneOf, Texts, Whole } from '@baanek/kernel';

export class SetUpCounted {
  @OneOf(SET_UP_COUNTS)
  of: SetUpCount;

  @Whole(0, 2 ** 31 - 1)
  n: number;
}

/** One step of setting up a centre, as far as the asker may know. */
export class SetUpStepView {
  @OneOf(SET_UP_STEPS)
  step: SetUpStep;

  @OneOf(SET_UP_STATES)
  state: SetUpState;

  /** Whether the asker can do it herself. */
  @Flag()
  mine: boolean;

  /** It is not counted with what is left. */
  @Flag()
  optional: boolean;

  /** Somebody said that it needs not be done. */
  @Flag()
  answered: boolean;

  /** Codes of closed sets, `set.code`, that say what it lacks. */
  @Texts(20, 80)
  lacks: string[];

  @ListOfNested(() => SetUpCounted, 0, SET_UP_COUNTS.length)
  counts: SetUpCounted[];
}

export class SetUpView {
  /** In the order in which they are told; those who do not keep the centre see their own ones. */
  @ListOfNested(() => SetUpStepView, 0, SET_UP_STEPS.length)
  steps: SetUpStepView[];

  /** How many of these steps are left. */
  @Whole(0, SET_UP_STEPS.length)
  left: number;
}

export class AnswerStep {
  @OneOf(ANSWERED_STEPS)
  step: AnsweredStep;

  /** False takes the answer back. */
  @Flag()
  given: boolean;
}
