import type { Wire } from '../../../core/http/api-types';
import { columnsOf, type Place, type Span, spanOn } from './hour-layout';
import { timesOf } from './busy-times';

/** Where an appointment is being moved to, or was and the server has not yet said so. */
export interface Aim extends Span {
  id: string;
  /** Of the appointment as it was then: once it is another, the move is done. */
  version: number;
  /** Which of the days shown. */
  day: number;
}

/** An appointment as it is drawn. */
export interface Block extends Span, Place {
  one: Wire['AppointmentView'];
  day: number;
}

type Day = { day: string; appointments: readonly Wire['AppointmentView'][] };

/** The appointments of some days side by side where they overlap; the one that is moved over the others, where it is moved to. */
export function blocksOf(days: readonly Day[], aim: Aim | null): Block[] {
  return days.flatMap(({ day, appointments }, nth) => {
    const spans = appointments.flatMap(one => {
      const { startsAt, endsAt } = timesOf(one);
      const span = spanOn(day, startsAt, endsAt);
      return span ? [{ ...span, one, day: nth }] : [];
    });
    return columnsOf(spans).map(block =>
      aim?.id === block.one.id && aim.version === block.one.version
        ? { ...block, day: aim.day, from: aim.from, to: aim.to, column: 0, columns: 1 }
        : block,
    );
  });
}
