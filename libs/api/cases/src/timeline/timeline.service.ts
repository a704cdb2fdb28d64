import { Injectable } from '@nestjs/common';
import { TIMELINE_KINDS, TIMELINE_PART_OF } from '@baanek/contracts';
import { cursorOf, PAGE_ROWS, pageOf, type Principal } from '@baanek/kernel';
import { CaseAccess } from '../files/case-access.service';
import type { TimelinePage, TimelineQuery } from './timeline.dto';
import type { TimelineLook, TimelineRow } from './timeline.sql';

/** Events of one domain around a case. Downstream domains add theirs; `cases` knows none of them. */
export type TimelineSource = (look: TimelineLook) => Promise<TimelineRow[]>;

/** The timeline of a case: the events of every domain that has added a source. */
@Injectable()
export class Timeline {
  private readonly sources: TimelineSource[] = [];

  constructor(private readonly access: CaseAccess) {}

  /** Called by each domain as it loads. */
  addSource(source: TimelineSource): void {
    this.sources.push(source);
  }

  /** Newest first, a page at a time. */
  async of(by: Principal, caseId: string, { part, after }: TimelineQuery = {}): Promise<TimelinePage> {
    const begins = cursorOf(after, 'moment');
    const kinds = TIMELINE_KINDS.filter(kind => !part || TIMELINE_PART_OF[kind] === part);
    const { id, personId } = await this.access.reach(by, 'cases.read', caseId);
    const read: TimelineRow[] = [];
    for (const source of this.sources)
      read.push(...(await source({ caseId: id, personId, kinds, begins, most: PAGE_ROWS + 1 })));
    const { rows, next } = pageOf(read.sort(laterFirst), PAGE_ROWS);
    return { entries: rows, next };
  }
}

/** As the database sorts them; the sort keys of all are in one time zone. */
function laterFirst(a: TimelineRow, b: TimelineRow): number {
  const [one, other] = [a, b].map(({ sortKey, id }) => `${sortKey ?? ''} ${id}`);
  return (one ?? '') < (other ?? '') ? 1 : -1;
}
