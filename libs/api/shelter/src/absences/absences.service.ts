import { Injectable } from '@nestjs/common';
import {
  addDays,
  Audit,
  Clock,
  Database,
  Live,
  type Principal,
  Ref,
  Refusal,
  invalidField,
} from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import { Stay } from '../stays/stay.entity';
import type { RecordAbsence } from './absence.dto';
import { StayAbsence } from './absence.entity';

/** Longest absence through which places are kept without a new decision, in nights. */
const MOST_NIGHTS = 14;

/** Nights away: the places are kept. */
@Injectable()
export class Absences {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly live: Live,
  ) {}

  /** 409 `shelter.absent_already` when some of these nights are said to be away. */
  async add(by: Principal, stayId: string, { from, to }: RecordAbsence): Promise<Ref> {
    if (from < addDays(this.clock.today(), -1)) throw invalidField('from', 'inTheFuture');
    if (to <= from) throw invalidField('to', 'afterStart');
    if (to > addDays(from, MOST_NIGHTS)) throw invalidField('to', 'nightsAtMost', MOST_NIGHTS);
    const stay = await this.database.repository(Stay).findOneBy({ id: stayId });
    if (!stay) throw new Refusal('request.not_found');
    if (stay.state !== 'active') throw new Refusal('shelter.wrong_state');
    const id = newId();
    const row = { id, stayId, centreId: by.centreId, cancelled: false, version: 1 };
    await this.database
      .repository(StayAbsence)
      .insert({ ...row, nights: `[${from},${to})`, setAt: this.clock.now(), setBy: by.staffId });
    this.done('shelter.away', stayId);
    return { id, version: 1 };
  }

  /** They came back, or never left. Nights that have passed away stay in the record. */
  async cancel(id: string, seen: number): Promise<Ref> {
    const absence = await this.database.lockVersion(StayAbsence, { id }, seen);
    const ended = await this.database.sql(
      `WITH ended AS (
         UPDATE stay_absence SET version = version + 1, cancelled = lower(nights) >= $2::date,
                nights = CASE WHEN lower(nights) >= $2::date THEN nights ELSE daterange(lower(nights), $2::date) END
         WHERE id = $1 AND NOT cancelled AND upper(nights) > $2::date RETURNING id)
       SELECT id FROM ended`,
      [id, this.clock.today()],
    );
    if (ended.length === 0) throw new Refusal('shelter.wrong_state');
    this.done('shelter.back', absence.stayId);
    return { id, version: seen + 1 };
  }

  private done(action: string, stayId: string): void {
    this.audit.record({ action, subjectKind: 'stay', subjectId: stayId });
    this.live.changed('shelter');
  }
}
