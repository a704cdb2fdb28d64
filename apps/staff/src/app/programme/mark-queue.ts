import { signal, type Signal } from '@angular/core';
import type { AttendanceMark } from '@baanek/contracts';

interface Marked {
  enrolmentId: string;
  /** Null takes the mark away. */
  mark: AttendanceMark | null;
}

/** Sends marks of one session; false when they were refused, which has then been reported. */
type Send = (sessionId: string, marks: Marked[]) => Promise<boolean>;

interface MarkQueue {
  /** Marks that are not stored yet, by `session/enrolment`: shown on top of what is loaded. */
  readonly waiting: Signal<ReadonlyMap<string, AttendanceMark | null>>;
  /** Takes a mark; the latest of one participant in one session counts. */
  add(sessionId: string, enrolmentId: string, mark: AttendanceMark | null): void;
}

export const placeOf = (sessionId: string, enrolmentId: string): string => `${sessionId}/${enrolmentId}`;

/**
 * One request at a time: what is marked meanwhile leaves together with the next one, under the version that the one
 * before has answered. So nobody who marks fast is told that somebody else was faster.
 */
export function markQueue(send: Send): MarkQueue {
  const waiting = signal<ReadonlyMap<string, AttendanceMark | null>>(new Map());
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
      for (let next = batchOf(waiting()); next; next = batchOf(waiting())) {
        const { sessionId, marks } = next;
        await send(sessionId, marks);
        settle(sessionId, marks);
      }
    } finally {
      sending = false;
    }
  };

  return {
    waiting: waiting.asReadonly(),
    add: (sessionId, enrolmentId, mark) => {
      waiting.update(all => new Map(all).set(placeOf(sessionId, enrolmentId), mark));
      void drain();
    },
  };
}

/** All marks that wait of the session whose turn it is. */
function batchOf(
  waiting: ReadonlyMap<string, AttendanceMark | null>,
): { sessionId: string; marks: Marked[] } | null {
  const places = [...waiting].map(([place, mark]) => ({ path: place.split('/'), mark }));
  const sessionId = places[0]?.path[0];
  if (sessionId === undefined) return null;
  const marks = places
    .filter(({ path }) => path[0] === sessionId)
    .map(({ path, mark }) => ({ enrolmentId: path[1] ?? '', mark }));
  return { sessionId, marks };
}
