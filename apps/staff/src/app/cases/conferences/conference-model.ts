import type { ConferenceKind, HearingArea } from '@baanek/contracts';
import { readTime } from '@baanek/ui';
import { noReason, type WhyModel } from '../../core/history/why-fields';
import type { Wire } from '../../core/http/api-types';
import { dayOf, instantLike, instantOf, timeOf } from '../../core/i18n/dates';

export interface PointModel {
  text: string;
  area: HearingArea | null;
}

/** A conference as it is typed. */
export interface ConferenceModel {
  kind: ConferenceKind | null;
  day: string;
  time: string;
  agenda: PointModel[];
  /** Of one that was held. */
  minutes: string;
  present: string[];
  why: WhyModel;
}

export const newPoint = (): PointModel => ({ text: '', area: null });

/** What the form says of a conference; a new one is empty. */
export function modelOf(conference: Wire['ConferenceView'] | null): ConferenceModel {
  if (!conference)
    return {
      ...{ kind: null, day: '', time: '', agenda: [newPoint()] },
      ...{ minutes: '', present: [], why: noReason() },
    };
  const { kind, startsAt, agenda, minutes } = conference;
  const at = new Date(startsAt);
  return {
    ...{ kind, day: dayOf(at), time: timeOf(at), agenda: agenda.map(point => ({ ...point })) },
    ...{ minutes, present: cameTo(conference), why: noReason() },
  };
}

/** Who was there, by id. */
const cameTo = ({ participants }: Pick<Wire['ConferenceView'], 'participants'>): string[] =>
  participants.flatMap(({ id, present }) => (present ? [id] : []));

/** The conference as the API takes it. A moment that was not changed keeps the seconds that are on record. */
export function fieldsOf(
  { day, time, agenda }: ConferenceModel,
  kind: ConferenceKind,
  shown: string | null,
): Wire['ConferenceFields'] {
  const at = readTime(time) ?? time;
  const startsAt = shown === null ? instantOf(day, at) : instantLike(shown, day, at);
  return { kind, startsAt, agenda: agenda.map(point => ({ ...point, text: point.text.trim() })) };
}
