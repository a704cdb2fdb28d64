import { Injectable } from '@nestjs/common';
import { type Role, reachOf } from '@baanek/contracts';
import {
  Audit,
  Clock,
  Database,
  ensure,
  Live,
  type Principal,
  Ref,
  Refusal,
  ROLES_HELD,
  STAFF_NAMES,
} from '@baanek/kernel';
import { PERSON_CODES } from '@baanek/registry';
import { v7 as newId } from 'uuid';
import { type CoverChoice, type CoverList, type CoverSet, MOST_COVERS, type SetCover } from './cover.dto';
import { coverFaults } from './cover.rules';
import { ABLE, OPENS_CASES } from './cover.sql';
import { StaffCover } from './staff-cover.entity';

/** Who is away, and which colleague sees her people meanwhile. It ends by itself with its last day. */
@Injectable()
export class Covers {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly live: Live,
  ) {}

  /** Those of today and to come. */
  async list(by: Principal): Promise<CoverList> {
    const covers = await this.database.sql<CoverList['covers'][number]>(
      `SELECT v.id, v.staff_id AS "staffId", v.cover_id AS "coverId", s.display_name AS "staffName",
              c.display_name AS "coverName", v.from_on::text AS "fromOn", v.until_on::text AS "untilOn",
              v.from_on <= $1 AS now, ${ABLE} AS able, (v.staff_id = $2 OR $3) AS "mayEnd", v.version
       FROM staff_cover v JOIN ${STAFF_NAMES} s ON s.id = v.staff_id JOIN ${STAFF_NAMES} c ON c.id = v.cover_id
       WHERE v.ended_at IS NULL AND v.until_on >= $1 ORDER BY v.from_on, v.id LIMIT ${MOST_COVERS}`,
      [this.clock.today(), by.staffId, reachOf(by.roles, 'covers.set') === 'centre'],
    );
    return { covers, colleagues: await this.colleagues() };
  }

  /** 404 for somebody else’s absence; 409 `covers.overlap`, `covers.unfit`. Answers whom the colleague does not see. */
  async set(by: Principal, said: SetCover): Promise<CoverSet> {
    const { staffId, coverId, fromOn, untilOn } = said;
    this.ensureOwn(by, staffId);
    const roles = await this.rolesOf(staffId);
    if (roles.length === 0) throw new Refusal('request.not_found');
    const faults = coverFaults(said, this.clock.today());
    if (faults.length > 0) throw new Refusal('request.invalid', faults);
    if (!opensCases(roles) || !opensCases(await this.rolesOf(coverId))) throw new Refusal('covers.unfit');
    const id = newId();
    await this.database.repository(StaffCover).insert({
      ...{ id, centreId: by.centreId, staffId, coverId, fromOn, untilOn, version: 1 },
      ...{ setBy: by.staffId, setAt: this.clock.now() },
    });
    this.audit.record({ action: 'covers.set', subjectKind: 'staff', subjectId: staffId });
    this.audit.record({ action: 'covers.given', subjectKind: 'staff', subjectId: coverId });
    this.live.changed('cases');
    // whoever is named herself learns nothing of it
    const notSeen = coverId === by.staffId ? [] : await this.notSeen(said);
    return { id, version: 1, notSeen };
  }

  /** Ends it before its last day. 409 `covers.over`. */
  async end(by: Principal, id: string, seen: number): Promise<Ref> {
    const found = await this.database.repository(StaffCover).findOneBy({ id });
    if (!found) throw new Refusal('request.not_found');
    this.ensureOwn(by, found.staffId);
    const row = await this.database.lockVersion(StaffCover, { id }, seen);
    if (row.endedAt || row.untilOn < this.clock.today()) throw new Refusal('covers.over');
    await this.database
      .repository(StaffCover)
      .update({ id }, { endedAt: this.clock.now(), endedBy: by.staffId });
    this.audit.record({ action: 'covers.ended', subjectKind: 'staff', subjectId: row.staffId });
    this.live.changed('cases');
    return { id, version: seen + 1 };
  }

  private ensureOwn(by: Principal, staffId: string): void {
    ensure(by, 'covers.set', { centreId: by.centreId, side: 'survivor', own: staffId === by.staffId });
  }

  /** Of somebody who works here; none for anybody else. */
  private async rolesOf(staffId: string): Promise<Role[]> {
    const held = await this.database.sql<{ role: Role }>(`SELECT held.role FROM ${ROLES_HELD}`, [staffId]);
    return held.map(({ role }) => role);
  }

  /** Clients of hers to whom the colleague is dangerous on one of the days. */
  private async notSeen({ staffId, coverId, fromOn, untilOn }: SetCover): Promise<string[]> {
    const rows = await this.database.sql<{ code: string }>(
      `SELECT DISTINCT p.code FROM case_not_with(
         ARRAY(SELECT w.case_id FROM case_worker w WHERE w.staff_id = $1 AND w.ended_at IS NULL), $2,
         ARRAY(SELECT d::date FROM generate_series($3::date, $4::date, interval '1 day') d)) AS n (id)
       JOIN client_case c ON c.id = n.id JOIN ${PERSON_CODES} p ON p.id = c.person_id ORDER BY p.code LIMIT 1000`,
      [staffId, coverId, fromOn, untilOn],
    );
    return rows.map(({ code }) => code);
  }

  private colleagues(): Promise<CoverChoice[]> {
    return this.database.sql<CoverChoice>(
      `SELECT s.id, s.display_name AS name FROM ${STAFF_NAMES} s
       WHERE ${OPENS_CASES} ORDER BY s.display_name, s.id LIMIT 1000`,
    );
  }
}

const opensCases = (roles: readonly Role[]): boolean => reachOf(roles, 'cases.read') !== null;
