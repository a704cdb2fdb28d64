import { NO_ANSWERS, type OutcomeMoment, SCALE } from '@baanek/contracts';
import { noReason, type WhyModel } from '../../core/history/why-fields';
import type { Wire } from '../../core/http/api-types';
import { today } from '../../core/i18n/dates';
import type { OutcomePoint } from './outcome-chart';

type Scale = Wire['OutcomeScaleView'];

/** The choice on one scale: its number as text, or the code of the reason why there is none; null before a choice. */
export interface AnswerModel {
  scale: string;
  answer: string | null;
}

export interface OutcomeModel {
  moment: OutcomeMoment | null;
  askedOn: string;
  answers: AnswerModel[];
  changed: string;
  why: WhyModel;
}

/** Numbers of a scale, as they are chosen. */
export const NUMBERS = Array.from({ length: SCALE.most - SCALE.least + 1 }, (_, n) =>
  String(SCALE.least + n),
);

/** What the form says of what she said; a new one has no answer to any of the scales. */
export function outcomeModel(
  outcome: Wire['ClientOutcomeView'] | null,
  scales: readonly Scale[],
  moment: OutcomeMoment | null,
): OutcomeModel {
  return {
    ...{ moment: outcome?.moment ?? moment, askedOn: outcome?.askedOn ?? today() },
    answers: scales.map(({ id }) => {
      const given = outcome?.answers.find(({ scale }) => scale === id);
      return { scale: id, answer: given ? (given.none ?? String(given.value)) : null };
    }),
    ...{ changed: outcome?.changed ?? '', why: noReason() },
  };
}

/** The answers as the API takes them; null while a scale has no choice yet. */
export function answersOf(answers: readonly AnswerModel[]): Wire['OutcomeAnswer'][] | null {
  const given = answers.flatMap(({ scale, answer }): Wire['OutcomeAnswer'][] => {
    const none = NO_ANSWERS.find(reason => reason === answer) ?? null;
    if (answer === null) return [];
    return [{ scale, value: none === null ? Number(answer) : null, none }];
  });
  return given.length === answers.length ? given : null;
}

/** Her numbers on a scale, the earliest first, from what she said, the latest first. */
export function pointsOf(
  outcomes: readonly Pick<Wire['ClientOutcomeView'], 'id' | 'askedOn' | 'answers' | 'voided'>[],
  scale: string | null,
): OutcomePoint[] {
  let afterGap = false;
  return outcomes.toReversed().flatMap(({ id, askedOn, answers, voided }) => {
    const value = voided ? null : answers.find(one => one.scale === scale)?.value;
    const point = { id, askedOn, value, afterGap };
    if (!voided) afterGap = typeof value !== 'number';
    return hasValue(point) ? [point] : [];
  });
}

const hasValue = (point: { value?: number | null }): point is OutcomePoint => typeof point.value === 'number';

/** The moment that comes next: the first, then between; after the closing the one that has come by now. */
export function momentNext(
  before: readonly Pick<Wire['ClientOutcomeView'], 'moment' | 'voided'>[],
  closed: boolean,
): OutcomeMoment {
  const had = before.filter(({ voided }) => !voided).map(({ moment }) => moment);
  if (!closed) return had.includes('entry') ? 'between' : 'entry';
  if (!had.includes('end')) return 'end';
  return had.includes('after_6_months') ? 'after_12_months' : 'after_6_months';
}
