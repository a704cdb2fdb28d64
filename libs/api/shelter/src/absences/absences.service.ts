import { Injectable } from '@nestjs/common';
import {
  addDays,
  Audit,
  Clock,
  Database,
  invalidField,
  Live,
  localDate,
  type Principal,
  RecordHistory,
  RecordVersions,
  Ref,
  Refusal,
  Sealer,
  type Why,
} from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import { refuseTooFar } from '../stay-records/days-ahead.rules';
import { StayDays } from '../stay-records/stay-days.service';
import { Stay } from '../stays/stay.entity';
import type { CorrectAbsence, RecordAbsence } from './absence.dto';
import { StayAbsence } from './absence.entity';

/** Longest absence through which places are kept without a new decision, in nights. */
const MOST_NIGHTS = 14;

type Nights = Pick<RecordAbsence, 'from' | 'to'>;

/** Nights away: the places are kept. */
@Injectable()
export class Absences {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly sealer: Sealer,
    private readonly versions: RecordVersions,
    private readonly days: StayDays,
  ) {}

  /**
   * From last night on; earlier, also of a stay that is over, with a reason and as far back as the house allows. 409
   * `shelter.absent_already` when some of these nights are said to be away.
   */
  async add(by: Principal, stayId: string, { why, ...nights }: RecordAbsence): Promise<Ref> {
    const datedBack = nights.from < addDays(this.clock.today(), -1);
    if (datedBack && !why) throw invalidField('why', 'required');
    const stay = await this.stayOf(stayId);
    if (stay.voidedAt) throw new Refusal('record.voided');
    if (stay.state !== 'active' && !(stay.state === 'ended' && datedBack))
      throw new Refusal('shelter.wrong_state');
    await this.refuseImpossible(stay, nights);
    const id = newId();
    const row = { id, stayId, centreId: by.centreId, cancelled: false, version: 1 };
    await this.database
      .repository(StayAbsence)
      .insert({ ...row, nights: rangeOf(nights), setAt: this.clock.now(), setBy: by.staffId });
    this.done('shelter.away', stayId, why);
    if (!why) return { id, version: 1 };
    await this.keep(id, 1, 'dated', why, {}, nights);
    await this.database.repository(StayAbsence).increment({ id }, 'version', 1);
    return { id, version: 2 };
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

  /** 409 `record.voided`, `shelter.absent_already`. */
  async correct(id: string, seen: number, { why, ...nights }: CorrectAbsence): Promise<Ref> {
    const absence = await this.database.lockVersion(StayAbsence, { id }, seen);
    if (absence.cancelled) throw new Refusal('record.voided');
    const before = nightsOf(absence);
    await this.refuseImpossible(await this.stayOf(absence.stayId), nights, before.from);
    await this.keep(id, seen, 'corrected', why, before, nights);
    await this.database.repository(StayAbsence).update({ id }, { nights: rangeOf(nights) });
    this.done('shelter.absence_corrected', absence.stayId, why);
    return { id, version: seen + 1 };
  }

  /** They were here all along. 409 `record.voided`. */
  void(id: string, seen: number, why: Why): Promise<Ref> {
    return this.mark(id, seen, why, 'voided');
  }

  /** 409 `record.not_voided`, `shelter.absent_already`. */
  restore(id: string, seen: number, why: Why): Promise<Ref> {
    return this.mark(id, seen, why, 'restored');
  }

  async history(id: string): Promise<RecordHistory> {
    if (!(await this.database.repository(StayAbsence).existsBy({ id })))
      throw new Refusal('request.not_found');
    this.audit.viewed({ action: 'shelter.absence_history_read', subjectKind: 'absence', subjectId: id });
    return this.versions.of('absence', id);
  }

  private async mark(id: string, seen: number, why: Why, change: 'voided' | 'restored'): Promise<Ref> {
    const absence = await this.database.lockVersion(StayAbsence, { id }, seen);
    const { version, setAt } = absence;
    const record = { kind: 'absence', id, version, voidedAt: absence.cancelled ? setAt : null } as const;
    const voidedAt = await this.versions.mark(record, change, why, () => this.sealer.keyOf(id));
    await this.database.repository(StayAbsence).update({ id }, { cancelled: voidedAt !== null });
    this.done(`shelter.absence_${change}`, absence.stayId, why);
    return { id, version: seen + 1 };
  }

  private async stayOf(id: string): Promise<Stay> {
    const stay = await this.database.repository(Stay).findOneBy({ id });
    if (!stay) throw new Refusal('request.not_found');
    return stay;
  }

  /** Nights of the stay, not too many of them, and none too long ago. */
  private async refuseImpossible(stay: Stay, { from, to }: Nights, recorded?: string): Promise<void> {
    if (to <= from) throw invalidField('to', 'afterStart');
    if (to > addDays(from, MOST_NIGHTS)) throw invalidField('to', 'nightsAtMost', MOST_NIGHTS);
    refuseTooFar('to', to, this.clock.today());
    if (stay.admittedAt && from < localDate(stay.admittedAt)) throw invalidField('from', 'ofTheStay');
    if (stay.endedAt && to > localDate(stay.endedAt)) throw invalidField('to', 'ofTheStay');
    if (from < addDays(this.clock.today(), -1))
      await this.days.refuseTooEarly('from', stay.id, from, recorded);
  }

  private async keep(
    id: string,
    version: number,
    change: 'corrected' | 'dated',
    why: Why,
    before: Partial<Nights>,
    after: Nights,
  ): Promise<void> {
    const facts = ({ from, to }: Partial<Nights>): Record<string, string | undefined> => ({
      ...{ awayFrom: from, awayTo: to },
    });
    await this.versions.keep(await this.sealer.keyOf(id), {
      ...{ kind: 'absence', id, version, change, why },
      ...{ before: facts(before), after: facts(after) },
    });
  }

  private done(action: string, stayId: string, why?: Why): void {
    const subject = { subjectKind: 'stay', subjectId: stayId };
    this.audit.record({ action, ...subject, ...(why ? { reason: why.reason } : {}) });
    this.live.changed('shelter');
  }
}

const rangeOf = ({ from, to }: Nights): string => `[${from},${to})`;

function nightsOf({ nights }: StayAbsence): Nights {
  const [from = '', to = ''] = nights.slice(1, -1).split(',');
  return { from, to };
}
