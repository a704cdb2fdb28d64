import { Injectable } from '@nestjs/common';
import type { Principal } from '@baanek/kernel';
import { CaseAccess } from '../files/case-access.service';
import type { TimelineEntry } from './timeline.dto';

/** Events of one domain around a case. Downstream domains add theirs; `cases` knows none of them. */
export type TimelineSource = (subject: { caseId: string; personId: string }) => Promise<TimelineEntry[]>;

/** The timeline of a case: the events of every domain that has added a source. */
@Injectable()
export class Timeline {
  private readonly sources: TimelineSource[] = [];

  constructor(private readonly access: CaseAccess) {}

  /** Called by each domain as it loads. */
  addSource(source: TimelineSource): void {
    this.sources.push(source);
  }

  /** Newest first. */
  async of(by: Principal, caseId: string): Promise<TimelineEntry[]> {
    const { id, personId } = await this.access.reach(by, 'cases.read', caseId);
    const entries: TimelineEntry[] = [];
    for (const source of this.sources) entries.push(...(await source({ caseId: id, personId })));
    return entries.sort((a, b) => b.at.getTime() - a.at.getTime());
  }
}
