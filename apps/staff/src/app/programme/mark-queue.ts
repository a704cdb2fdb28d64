import { signal, type Signal } from '@angular/core';
import type { AttendanceMark } from '@baanek/contracts';
import type { Wire } from '../core/http/api-types';

interface Marked {
  enrolmentId: string;
  /** Null takes the mark away. */
  mark: AttendanceMark | null;
}

/** Sends marks of one session, with why where they take one back; false when they were refused, which is then reported. */
type Send = (sessionId: string, marks: Marked[], why: Wire['Why'] | null) => Promise<boolean>;

interface MarkQueue {
  /** Marks that are not stored yet, by `session/enrolment`: shown on top of what is loaded. */
  readonly waiting: Signal<ReadonlyMap<string, AttendanceMark | null>>;
  /** Takes a mark; the latest of one participant in one session counts. One with a reason leaves apart from those without. */
  add(sessionId: string, enrolmentId: string, mark: AttendanceMark | null, why?: Wire['Why'] | null): void;
}

export const placeOf = (sessionId: string, enrolmentId: string): string => `${sessionId}/${enrolmentId}`;

/**
 * One request at a time: what is marked meanwhile leaves together with the next one, under the version that the one
 * before has answered. So nobody who marks fast is told that somebody else was faster.
 */
export function markQueue(send: Send): MarkQueue {
  const waiting = signal<ReadonlyMap<string, AttendanceMark | null>>(new Map());
  /** Why marks that wait are changed after their day; those without a reason are not in it. */
  const reasons = new Map<string, Wire['Why']>();
  let sending = false;

  /** Leaves alone a mark that was changed again while the one before it was under way. */
  const settle = (sessionId: string, marks: readonly Marked[]): void => {
    waiting.update(all => {
      const rest = new Map(all);
      for (const { enrolmentId, mark } of marks) {
        const place = placeOf(sessionId, enrolmentId);
        if (rest.get(place) === mark) rest.delete(place);
      }
      return rest;
    });
  };

  const drain = async (): Promise<void> => {
    if (sending) return;
    sending = true;
    try {
      for (let next = batchOf(waiting(), reasons); next; next = batchOf(waiting(), reasons)) {
        const { sessionId, marks, why } = next;
        await send(sessionId, marks, why);
        settle(sessionId, marks);
      }
    } finally {
      sending = false;
    }
  };

  return {
    waiting: waiting.asReadonly(),
    add: (sessionId, enrolmentId, mark, why = null) => {
      const place = placeOf(sessionId, enrolmentId);
      if (why) reasons.set(place, why);
      else reasons.delete(place);
      waiting.update(all => new Map(all).set(place, mark));
      void drain();
    },
  };
}

/** All marks that wait of the session whose turn it is, and have the reason of the first, or none as it has none. */
function batchOf(
  waiting: ReadonlyMap<string, AttendanceMark | null>,
  reasons: ReadonlyMap<string, Wire['Why']>,
): { sessionId: string; marks: Marked[]; why: Wire['Why'] | null } | null {
  const places = [...waiting].map(([place, mark]) => ({
    path: place.split('/'),
    mark,
    why: reasons.get(place),
  }));
  const [first] = places;
  const sessionId = first?.path[0];
  if (first === undefined || sessionId === undefined) return null;
  const marks = places
    .filter(({ path, why }) => path[0] === sessionId && why === first.why)
    .map(({ path, mark }) => ({ enrolmentId: path[1] ?? '', mark }));
  return { sessionId, marks, why: first.why ?? null };
}
