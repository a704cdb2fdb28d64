import { CURRENT_MEMBERS, PERSON_CODES } from '@baanek/registry';
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
  Refusal,
  type Sorted,
  STAFF_NAMES,
} from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import { HouseReader } from '../planning/house-reader.service';
import { refuseTooFar } from '../stay-records/days-ahead.rules';
import { Stay } from '../stays/stay.entity';
import type {
  DecideExtension,
  ExtensionPage,
  ExtensionsQuery,
  ExtensionView,
  RequestExtension,
} from './extension.dto';
import { StayExtension } from './extension.entity';

const PAGE = 50;

/** Those that wait, the oldest first, and those that are over, the latest. */
const LISTED = {
  waiting: `e.state = 'asked' AND e.voided_at IS NULL AND s.state = 'active' AND s.voided_at IS NULL
    AND ($1::uuid IS NULL OR (e.asked_at, e.id) > ($2::timestamptz, $1)) ORDER BY e.asked_at, e.id`,
  over: `(e.state <> 'asked' OR e.voided_at IS NOT NULL)
    AND ($1::uuid IS NULL OR (e.asked_at, e.id) < ($2::timestamptz, $1)) ORDER BY e.asked_at DESC, e.id DESC`,
} as const;

/** Longer stays: the manager asks with a reason, the director decides. */
@Injectable()
export class Extensions {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly house: HouseReader,
  ) {}

  /** 409 `shelter.extension_asked` while an earlier question is open. */
  async ask(by: Principal, stayId: string, { until, reason }: RequestExtension): Promise<Ref> {
    const stay = await this.database.repository(Stay).findOneBy({ id: stayId });
    if (!stay) throw new Refusal('request.not_found');
    if (stay.voidedAt) throw new Refusal('record.voided');
    if (stay.state !== 'active') throw new Refusal('shelter.wrong_state');
    if (until <= stay.plannedEnd || until <= this.clock.today())
      throw invalidField('until', 'laterThanPlanned');
    refuseTooFar('until', until, this.clock.today());
    const id = newId();
    const asked = { askedAt: this.clock.now(), askedBy: by.staffId, centreId: by.centreId };
    await this.database
      .repository(StayExtension)
      .insert({ ...asked, id, stayId, until, reason, state: 'asked', version: 1 });
    this.done('shelter.extension_asked', stayId, reason);
    return { id, version: 1 };
  }

  async decide(by: Principal, id: string, seen: number, { approve }: DecideExtension): Promise<Ref> {
    await this.house.lock();
    const extensions = this.database.repository(StayExtension);
    const extension = await this.database.lockVersion(StayExtension, { id }, seen);
    if (extension.voidedAt) throw new Refusal('record.voided');
    if (extension.state !== 'asked') throw new Refusal('shelter.wrong_state');
    const decided = { decidedAt: this.clock.now(), decidedBy: by.staffId };
    const plannedBefore = approve ? await this.extend(extension) : null;
    await extensions.update({ id }, { ...decided, plannedBefore, state: approve ? 'approved' : 'declined' });
    this.done(approve ? 'shelter.extended' : 'shelter.extension_declined', extension.stayId);
    return { id, version: seen + 1 };
  }

  /** Answers until when they were to stay so far. */
  private async extend({ stayId, until }: StayExtension): Promise<string> {
    const [stay] = await this.database.sql<{ before: string }>(
      `WITH before AS (SELECT id, planned_end FROM stay WHERE id = $1 FOR NO KEY UPDATE), extended AS (
         UPDATE stay s SET planned_end = $2::date, version = s.version + 1 FROM before b
         WHERE s.id = b.id AND s.state = 'active' AND s.voided_at IS NULL RETURNING s.id)
       SELECT to_char(b.planned_end, 'YYYY-MM-DD') AS before FROM before b JOIN extended x ON x.id = b.id`,
      [stayId, until],
    );
    if (!stay) throw new Refusal('shelter.wrong_state');
    return stay.before;
  }

  /** Those that wait, of stays that run; those that are decided or voided where they are asked for. */
  async list({ over, after }: ExtensionsQuery = {}): Promise<ExtensionPage> {
    const begins = cursorOf(after, 'moment');
    const read = await this.database.sql<Sorted<ExtensionView>>(
      `SELECT e.id, e.stay_id AS "stayId", coalesce(p.code, '') AS code, to_char(e.until, 'YYYY-MM-DD') AS until, e.reason,
              coalesce((SELECT string_agg(DISTINCT r.number::text, ', ') FROM bed_stay b JOIN place c ON c.id = b.place_id
                        JOIN room r ON r.id = c.room_id
                        WHERE b.stay_id = s.id AND b.voided_at IS NULL AND upper_inf(b.during)), '') AS rooms,
              to_char(s.planned_end, 'YYYY-MM-DD') AS "plannedEnd", w.display_name AS "askedBy", e.asked_at AS "askedAt",
              e.state, coalesce(d.display_name, '') AS "decidedBy", e.voided_at IS NOT NULL AS voided, e.version,
              e.asked_at::text AS "sortKey"
       FROM stay_extension e JOIN stay s ON s.id = e.stay_id JOIN ${STAFF_NAMES} w ON w.id = e.asked_by
       LEFT JOIN ${STAFF_NAMES} d ON d.id = e.decided_by
       LEFT JOIN ${CURRENT_MEMBERS} m ON m.household_id = s.household_id AND m.part = 'head'
       LEFT JOIN ${PERSON_CODES} p ON p.id = m.person_id
       WHERE ${LISTED[over === 'true' ? 'over' : 'waiting']} LIMIT ${PAGE + 1}`,
      [begins?.id ?? null, begins?.at ?? null],
    );
    const { rows: extensions, next } = pageOf(read, PAGE);
    return { extensions, next };
  }

  private done(action: string, stayId: string, reason?: string): void {
    this.audit.record({
      action,
      subjectKind: 'stay',
      subjectId: stayId,
      ...(reason ? { reason } : {}),
    });
    this.live.changed('shelter', 'cases');
  }
}
