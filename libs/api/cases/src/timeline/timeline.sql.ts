import type { TimelineKind } from '@baanek/contracts';
import type { Cursor, Sorted } from '@baanek/kernel';
import type { TimelineEntry } from './timeline.dto';

/** Which entries of a case are read: those of these kinds after the cursor, the newest first, so many at most. */
export interface TimelineLook {
  readonly caseId: string;
  readonly personId: string;
  readonly kinds: readonly TimelineKind[];
  readonly begins: Cursor | null;
  readonly most: number;
}

export type TimelineRow = Sorted<TimelineEntry>;

/** The columns of an entry of rows `e (at, kind, facts, who, ref, id)`, whose names `s` has. */
export const TIMELINE_ENTRY = `e.id, e.at, e.kind, e.facts, coalesce(s.display_name, '') AS "staffName", e.ref AS "refId",
  to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') || '+00' AS "sortKey"`;

/** The page of such rows that a look asks for; `$1` is for the source, the others are `pageParameters`. */
export const TIMELINE_PAGE = `e.kind = ANY ($2::text[]) AND ($4::uuid IS NULL OR (e.at, e.id) < ($3::timestamptz, $4))
  ORDER BY e.at DESC, e.id DESC LIMIT $5`;

export const pageParameters = ({ kinds, begins, most }: TimelineLook): unknown[] => [
  ...[kinds, begins?.at ?? null, begins?.id ?? null, most],
];
