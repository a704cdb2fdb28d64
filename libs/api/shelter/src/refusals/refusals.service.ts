import { Injectable } from '@nestjs/common';
import {
  Audit,
  Clock,
  Database,
  Live,
  type Principal,
  readPage,
  Ref,
  invalidField,
  STAFF_NAMES,
} from '@baanek/kernel';
import { CURRENT_MEMBERS, PERSON_CODES } from '@baanek/registry';
import { v7 as newId } from 'uuid';
import { WaitingList } from '../requests/waiting-list.service';
import type { RefusalPage, RefusalsQuery, RefusalView, RefusePlace } from './refusal.dto';
import { PlaceRefusal } from './refusal.entity';

const PAGE = 50;

/** Records who could not be taken in: it is a line of the reports, and a reason to build. */
@Injectable()
export class PlaceRefusals {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly waiting: WaitingList,
  ) {}

  async refuse(by: Principal, { requestId, ...people }: RefusePlace): Promise<Ref> {
    refuseNobody(people);
    const id = newId();
    const asked = requestId ?? null;
    if (asked !== null) await this.waiting.refused(asked);
    await this.database.repository(PlaceRefusal).insert({
      ...people,
      id,
      requestId: asked,
      centreId: by.centreId,
      refusedAt: this.clock.now(),
      refusedBy: by.staffId,
      version: 1,
    });
    this.audit.record({
      action: 'shelter.refused',
      subjectKind: 'refusal',
      subjectId: id,
      reason: people.reason,
    });
    this.live.changed('shelter', 'cases');
    return { id, version: 1 };
  }

  /** Those that count; the voided ones where they are asked for. */
  async list({ voided, ...page }: RefusalsQuery): Promise<RefusalPage> {
    const { rows, total } = await readPage(page, (offset, after) =>
      this.database.sql<RefusalView & { total: number }>(
        `SELECT * FROM (
           SELECT f.id, f.request_id AS "requestId", f.women, f.men, f.girls, f.boys, f.reason, f.sent_to AS "sentTo",
                  f.refused_at AS "refusedAt", w.display_name AS "refusedBy", f.voided_at IS NOT NULL AS voided,
                  f.version, coalesce(p.code, '') AS code, count(*) OVER ()::int AS total
           FROM place_refusal f JOIN ${STAFF_NAMES} w ON w.id = f.refused_by
           LEFT JOIN place_request q ON q.id = f.request_id
           LEFT JOIN ${CURRENT_MEMBERS} m ON m.household_id = household_head(q.household_id) AND m.part = 'head'
           LEFT JOIN ${PERSON_CODES} p ON p.id = m.person_id
           WHERE (f.voided_at IS NOT NULL) = $1) l
         WHERE $3::uuid IS NULL OR (l."refusedAt", l.id) < (SELECT b.refused_at, b.id FROM place_refusal b WHERE b.id = $3)
         ORDER BY l."refusedAt" DESC, l.id DESC LIMIT ${PAGE} OFFSET $2`,
        [voided === 'true', offset, after],
      ),
    );
    this.audit.viewed({ action: 'shelter.refusals_read' });
    return { refusals: rows.map(({ total: _, ...row }) => row), total };
  }
}

/** 400 where nobody was refused. */
export function refuseNobody({ women, men, girls, boys }: Omit<RefusePlace, 'requestId'>): void {
  if (women + men + girls + boys === 0) throw invalidField('women', 'min', 1);
}
