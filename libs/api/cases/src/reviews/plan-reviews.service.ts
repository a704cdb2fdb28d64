import { Injectable } from '@nestjs/common';
import { MOST_DAYS_TO_REVIEW } from '@baanek/contracts';
import {
  addDays,
  Audit,
  Clock,
  cursorOf,
  Database,
  invalidField,
  Live,
  PAGE_ROWS,
  pageOf,
  type Principal,
  Ref,
  Sealer,
  type Sorted,
  STAFF_NAMES,
} from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import { CaseAccess } from '../files/case-access.service';
import type { CaseRecordKind } from '../files/case-records.service';
import { keySubject } from '../files/client-case.entity';
import type { PlanReviewPage, PlanReviewView, ReviewPlan } from './plan-review.dto';
import { PlanReview, type ReviewWords, reviewWordsAt } from './plan-review.entity';
import { REVIEW_DUE } from './plan-review.sql';

/** How a review is reached, voided and read back: as every record of a case. */
export const REVIEWS: CaseRecordKind = {
  ...{ entity: PlanReview, kind: 'plan_review', actions: 'plans.review' },
  ...{ reads: 'plans.read', changes: 'plans.edit' },
};

type Row = Sorted<Omit<PlanReviewView, keyof ReviewWords> & { sealed: Buffer; sealedFor: string }>;

/** When the plan of a case was gone through with her, by whom, and when that is due again. */
@Injectable()
export class PlanReviews {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly access: CaseAccess,
    private readonly sealer: Sealer,
    private readonly live: Live,
  ) {}

  /** Reviews with their words, a page at a time, and the day of the next one. Leaves a trace. */
  async list(by: Principal, caseId: string, after?: string): Promise<PlanReviewPage> {
    const begins = cursorOf(after, 'moment');
    const { id } = await this.access.reach(by, REVIEWS.reads, caseId);
    const read = await this.database.sql<Row>(
      `SELECT r.id, r.next_on::text AS "nextOn", s.display_name AS "authorName", r.recorded_at AS "recordedAt",
              r.voided_at IS NOT NULL AS voided, r.version, r.words AS sealed,
              coalesce(c.origin_person_id, c.person_id) AS "sealedFor", r.recorded_at::text AS "sortKey"
       FROM plan_review r JOIN client_case c ON c.id = r.origin_case_id JOIN ${STAFF_NAMES} s ON s.id = r.author_id
       WHERE r.case_id = $1 AND ($2::uuid IS NULL OR (r.recorded_at, r.id) < ($3::timestamptz, $2))
       ORDER BY r.recorded_at DESC, r.id DESC LIMIT ${PAGE_ROWS + 1}`,
      [id, begins?.id ?? null, begins?.at ?? null],
    );
    const [due] = await this.database.sql<{ dueOn: string | null }>(
      `SELECT ${REVIEW_DUE}::text AS "dueOn" FROM client_case c WHERE c.id = $1`,
      [id],
    );
    this.audit.viewed({ action: 'plans.reviews_read', subjectKind: 'case', subjectId: id });
    const { rows, next } = pageOf(read, PAGE_ROWS);
    const reviews = await this.sealer.openRows<ReviewWords, Omit<Row, 'sortKey'>>(rows, reviewWordsAt);
    return { reviews, next, dueOn: due?.dueOn ?? null };
  }

  /** It was gone through today. 409 `cases.closed`. */
  async record(by: Principal, caseId: string, { nextOn, note }: ReviewPlan): Promise<Ref> {
    const reached = await this.access.reachOpen(by, REVIEWS.changes, caseId);
    const today = this.clock.today();
    if (nextOn <= today) throw invalidField('nextOn', 'inTheFuture');
    if (nextOn > addDays(today, MOST_DAYS_TO_REVIEW))
      throw invalidField('nextOn', 'daysAheadAtMost', MOST_DAYS_TO_REVIEW);
    const id = newId();
    const key = await this.sealer.key(keySubject(reached));
    await this.database.repository(PlanReview).insert({
      ...{ id, centreId: by.centreId, caseId: reached.id, authorId: by.staffId, nextOn, version: 1 },
      ...{ recordedAt: this.clock.now(), words: this.sealer.seal(key, reviewWordsAt(id), { note }) },
    });
    this.audit.record({ action: 'plans.reviewed', subjectKind: REVIEWS.kind, subjectId: id });
    this.live.changed('cases');
    return { id, version: 1 };
  }
}
