import { Injectable } from '@nestjs/common';
import {
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
  Refusal,
  Sealer,
  type Sorted,
  STAFF_NAMES,
} from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import { CaseAccess } from '../files/case-access.service';
import type { CaseRecordKind } from '../files/case-records.service';
import { keySubject } from '../files/client-case.entity';
import { SAFETY_FORM_1 } from './safety-form-1';
import type {
  PrintCard,
  SafetyFormView,
  SafetyPlanFile,
  SafetyPlanLine,
  SafetyPlanView,
  SaveSafetyPlan,
} from './safety-plan.dto';
import { SafetyPlan, type SafetyWords, safetyWordsAt } from './safety-plan.entity';

/** How a safety plan is reached, voided and read back: as every record of a case. */
export const SAFETY_PLANS: CaseRecordKind = {
  ...{ entity: SafetyPlan, kind: 'safety_plan', actions: 'plans.safety' },
  ...{ reads: 'plans.read', changes: 'plans.edit' },
};

type LineRow = Sorted<SafetyPlanLine>;
type ViewRow = SafetyPlanLine & { caseId: string; sealed: Buffer; sealedFor: string };

const LINE = `p.id, s.display_name AS "authorName", p.recorded_at AS "recordedAt",
              p.voided_at IS NOT NULL AS voided, p.version`;
const VIEW = `SELECT ${LINE}, p.case_id AS "caseId", p.words AS sealed, coalesce(c.origin_person_id, c.person_id) AS "sealedFor"
  FROM safety_plan p JOIN client_case c ON c.id = p.origin_case_id JOIN ${STAFF_NAMES} s ON s.id = p.author_id`;

/** Her safety plan. It is saved anew each time: the last one that counts is the one that stands, and the others stay readable. */
@Injectable()
export class SafetyPlans {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly access: CaseAccess,
    private readonly sealer: Sealer,
    private readonly live: Live,
  ) {}

  /** The plan that stands, and when it was saved before, a page at a time. Leaves a trace. */
  async file(by: Principal, caseId: string, after?: string): Promise<SafetyPlanFile> {
    const begins = cursorOf(after, 'moment');
    const { id } = await this.access.reach(by, SAFETY_PLANS.reads, caseId);
    const current = await this.current(id);
    const read = await this.database.sql<LineRow>(
      `SELECT ${LINE}, p.recorded_at::text AS "sortKey" FROM safety_plan p JOIN ${STAFF_NAMES} s ON s.id = p.author_id
       WHERE p.case_id = $1 AND ($2::uuid IS NULL OR (p.recorded_at, p.id) < ($3::timestamptz, $2))
       ORDER BY p.recorded_at DESC, p.id DESC LIMIT ${PAGE_ROWS + 1}`,
      [id, begins?.id ?? null, begins?.at ?? null],
    );
    const { rows, next } = pageOf(read, PAGE_ROWS);
    this.audit.viewed({ action: 'plans.safety_read', subjectKind: 'case', subjectId: id });
    const form = structuredClone(SAFETY_FORM_1) as unknown as SafetyFormView;
    return { current: current && (await this.opened(current)), saved: rows, next, form };
  }

  /** One of them as it was saved. Leaves a trace. */
  async read(by: Principal, planId: string): Promise<SafetyPlanView> {
    const row = await this.reach(by, planId);
    this.audit.viewed({ action: 'plans.safety_read', subjectKind: SAFETY_PLANS.kind, subjectId: planId });
    return this.opened(row);
  }

  /** 412 where somebody has saved another one meanwhile; 409 `cases.closed`. */
  async save(by: Principal, caseId: string, { basedOn, sections }: SaveSafetyPlan): Promise<Ref> {
    const reached = await this.access.reachOpen(by, SAFETY_PLANS.changes, caseId);
    refuseUnknown(sections);
    // one at a time: what is read after it holds what whoever had it before has saved
    await this.database.takeTurn(`safety plan ${reached.id}`);
    const stands = await this.current(reached.id);
    if ((stands?.id ?? null) !== basedOn) throw new Refusal('version.stale');
    const id = newId();
    const key = await this.sealer.key(keySubject(reached));
    await this.database.repository(SafetyPlan).insert({
      ...{ id, centreId: by.centreId, caseId: reached.id, authorId: by.staffId, version: 1 },
      ...{ recordedAt: this.clock.now(), formVersion: SAFETY_FORM_1.version },
      words: this.sealer.seal(key, safetyWordsAt(id), { sections } satisfies SafetyWords),
    });
    this.audit.record({ action: 'plans.safety_saved', subjectKind: SAFETY_PLANS.kind, subjectId: id });
    this.live.changed('cases');
    return { id, version: 1 };
  }

  /** A card of it is printed: it leaves the house, so that the trail keeps who printed which. 409 `record.voided`. */
  async print(by: Principal, planId: string, { title, sections }: PrintCard): Promise<void> {
    const row = await this.reach(by, planId);
    if (row.voided) throw new Refusal('record.voided');
    refuseUnknown(sections);
    if (!SAFETY_FORM_1.titles.some(({ code }) => code === title)) throw invalidField('title', 'exists');
    this.audit.record({ action: 'plans.card_printed', subjectKind: SAFETY_PLANS.kind, subjectId: planId });
  }

  private async reach(by: Principal, planId: string): Promise<ViewRow> {
    const [row] = await this.database.sql<ViewRow>(`${VIEW} WHERE p.id = $1`, [planId]);
    if (!row) throw new Refusal('request.not_found');
    await this.access.reach(by, SAFETY_PLANS.reads, row.caseId);
    return row;
  }

  private async current(caseId: string): Promise<ViewRow | null> {
    const [row] = await this.database.sql<ViewRow>(
      `${VIEW} WHERE p.case_id = $1 AND p.voided_at IS NULL ORDER BY p.recorded_at DESC, p.id DESC LIMIT 1`,
      [caseId],
    );
    return row ?? null;
  }

  private async opened({ sealed, sealedFor, caseId: _, ...view }: ViewRow): Promise<SafetyPlanView> {
    const key = await this.sealer.key(sealedFor);
    return { ...view, ...this.sealer.open<SafetyWords>(key, safetyWordsAt(view.id), sealed) };
  }
}

/** Refuses sections that the form does not have, and one that stands there twice. */
function refuseUnknown(sections: readonly { section: string }[]): void {
  const codes = sections.map(({ section }) => section);
  const known = codes.every(code => SAFETY_FORM_1.sections.some(section => section.code === code));
  if (!known) throw invalidField('sections', 'exists');
  if (new Set(codes).size < codes.length) throw invalidField('sections', 'notTwice');
}
