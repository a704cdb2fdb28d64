/** Somebody on a place of a stay; `to` is null while they lie there. */
export interface Bed {
  id: string;
  personId: string;
  from: Date;
  to: Date | null;
}

/** A new beginning or a new end of a stay; what is left out stays as it is, an end of null is none. */
export interface NewBounds {
  from?: Date;
  to?: Date | null;
}

/** What becomes of the beds of a stay. */
export interface FittedPath {
  /** Where nobody lay after all. */
  voided: string[];
  /** Those that begin with the stay, and those that end with it. */
  first: string[];
  last: string[];
}

/**
 * The beds of a stay that is given other bounds: each person keeps the beds of the time in between, the first of them
 * begins and the last ends with the stay. Of somebody who lay nowhere in that time the nearest bed is kept.
 */
export function fitPath(beds: readonly Bed[], { from, to }: NewBounds): FittedPath {
  const fitted: FittedPath = { voided: [], first: [], last: [] };
  for (const personId of new Set(beds.map(bed => bed.personId))) {
    const path = beds.filter(bed => bed.personId === personId).sort((a, b) => +a.from - +b.from);
    const within = path.filter(bed => (!to || bed.from < to) && (!from || bed.to === null || bed.to > from));
    const nearest = from && path.every(bed => bed.to !== null && bed.to <= from) ? path.at(-1) : path[0];
    const kept = within.length > 0 || !nearest ? within : [nearest];
    fitted.voided.push(...path.filter(bed => !kept.includes(bed)).map(({ id }) => id));
    fitted.first.push(...kept.slice(0, 1).map(({ id }) => id));
    fitted.last.push(...kept.slice(-1).map(({ id }) => id));
  }
  return fitted;
}

/** A time that a bed gets in addition; null is now. */
export interface AddedTime {
  bedId: string;
  since: Date;
  until: Date | null;
}

/** The times that beds get in addition by new bounds. */
export function addedTimes(
  beds: readonly Bed[],
  { first, last }: FittedPath,
  { from, to }: NewBounds,
): AddedTime[] {
  return beds.flatMap(bed => [
    ...(from && from < bed.from && first.includes(bed.id)
      ? [{ bedId: bed.id, since: from, until: bed.from }]
      : []),
    ...(to !== undefined && bed.to && (to === null || to > bed.to) && last.includes(bed.id)
      ? [{ bedId: bed.id, since: bed.to, until: to }]
      : []),
  ]);
}
