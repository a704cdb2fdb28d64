import { CURRENT_MEMBERS, PERSON_CODES } from '@baanek/registry';
import { Injectable } from '@nestjs/common';
import {
  Audit,
  Clock,
  Database,
  Live,
  type Principal,
  Ref,
  Refusal,
  invalidField,
  STAFF_NAMES,
} from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import { HouseReader } from '../planning/house-reader.service';
import { Stay } from '../stays/stay.entity';
import type { RequestExtension, DecideExtension, ExtensionList } from './extension.dto';
import { StayExtension } from './extension.entity';

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
    if (extension.state !== 'asked') throw new Refusal('shelter.wrong_state');
    const decided = { decidedAt: this.clock.now(), decidedBy: by.staffId };
    await extensions.update({ id }, { ...decided, state: approve ? 'approved' : 'declined' });
    if (approve) {
      const rows = await this.database.sql(
        `WITH extended AS (
           UPDATE stay SET planned_end = $2::date, version = version + 1 WHERE id = $1 AND state = 'active' AND voided_at IS NULL RETURNING id)
         SELECT id FROM extended`,
        [extension.stayId, extension.until],
      );
      if (rows.length === 0) throw new Refusal('shelter.wrong_state');
    }
    this.done(approve ? 'shelter.extended' : 'shelter.extension_declined', extension.stayId);
    return { id, version: seen + 1 };
  }

  async list(): Promise<ExtensionList> {
    const asked = await this.database.sql<ExtensionList['asked'][number]>(
      `SELECT e.id, e.stay_id AS "stayId", coalesce(p.code, '') AS code, to_char(e.until, 'YYYY-MM-DD') AS until, e.reason,
              to_char(s.planned_end, 'YYYY-MM-DD') AS "plannedEnd", w.display_name AS "askedBy", e.asked_at AS "askedAt", e.version
       FROM stay_extension e JOIN stay s ON s.id = e.stay_id AND s.state = 'active' AND s.voided_at IS NULL JOIN ${STAFF_NAMES} w ON w.id = e.asked_by
       LEFT JOIN ${CURRENT_MEMBERS} m ON m.household_id = s.household_id AND m.part = 'head'
       LEFT JOIN ${PERSON_CODES} p ON p.id = m.person_id
       WHERE e.state = 'asked' ORDER BY e.asked_at, e.id LIMIT 200`,
    );
    return { asked };
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
