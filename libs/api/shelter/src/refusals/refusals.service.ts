import { Injectable } from '@nestjs/common';
import {
  Audit,
  Clock,
  cursorOf,
  Database,
  invalidField,
  Live,
  pageOf,
  type Principal,
  Ref,
  type Sorted,
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
  async list({ voided, after }: RefusalsQuery): Promise<RefusalPage> {
    const begins = cursorOf(after, 'moment');
    const read = await this.database.sql<Sorted<RefusalView>>(
      `SELECT f.id, f.request_id AS "requestId", f.women, f.men, f.girls, f.boys, f.reason, f.sent_to AS "sentTo",
              f.refused_at AS "refusedAt", w.display_name AS "refusedBy", f.voided_at IS NOT NULL AS voided,
              f.version, coalesce(p.code, '') AS code, f.refused_at::text AS "sortKey"
       FROM place_refusal f JOIN ${STAFF_NAMES} w ON w.id = f.refused_by
       LEFT JOIN place_request q ON q.id = f.request_id
       LEFT JOIN ${CURRENT_MEMBERS} m ON m.household_id = household_head(q.household_id) AND m.part = 'head'
       LEFT JOIN ${PERSON_CODES} p ON p.id = m.person_id
       WHERE (f.voided_at IS NOT NULL) = $1
         AND ($2::uuid IS NULL OR (f.refused_at, f.id) < ($3::timestamptz, $2))
       ORDER BY f.refused_at DESC, f.id DESC LIMIT ${PAGE + 1}`,
      [voided === 'true', begins?.id ?? null, begins?.at ?? null],
    );
    const { rows: refusals, next } = pageOf(read, PAGE);
    this.audit.viewed({ action: 'shelter.refusals_read' });
    return { refusals, next };
  }
}

/** 400 where nobody was refused. */
export function refuseNobody({ women, men, girls, boys }: Omit<RefusePlace, 'requestId'>): void {
  if (women + men + girls + boys === 0) throw invalidField('women', 'min', 1);
}
