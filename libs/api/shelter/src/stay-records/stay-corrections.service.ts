import { Injectable } from '@nestjs/common';
import {
  Audit,
  Clock,
  Database,
  invalidField,
  Live,
  localDate,
  RecordVersions,
  Ref,
  Refusal,
  Sealer,
  type Why,
} from '@baanek/kernel';
import { HouseReader } from '../planning/house-reader.service';
import { WaitingList } from '../requests/waiting-list.service';
import { Stay } from '../stays/stay.entity';
import { UndoCheckOut } from '../stays/undo.service';
import { refuseTooFar } from './days-ahead.rules';
import { StayDays } from './stay-days.service';
import type { CorrectStay } from './stay-record.dto';

/** Puts right what a stay says, or voids it; what it said before is kept. */
@Injectable()
export class StayCorrections {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly sealer: Sealer,
    private readonly versions: RecordVersions,
    private readonly house: HouseReader,
    private readonly days: StayDays,
    private readonly returning: UndoCheckOut,
    private readonly waiting: WaitingList,
  ) {}

  /** 409 `shelter.taken_then` where others lay there in the time it gets in addition; `record.voided`. */
  async correct(id: string, seen: number, { why, ...said }: CorrectStay): Promise<Ref> {
    const stay = await this.held(id, seen);
    if (stay.voidedAt) throw new Refusal('record.voided');
    const after = {
      ...said,
      admittedAt: new Date(said.admittedAt),
      endedAt: said.endedAt === null ? null : new Date(said.endedAt),
    };
    this.refuseImpossible(stay, after);
    await this.move(stay, after);
    await this.versions.keep(await this.sealer.keyOf(id), {
      ...{ kind: 'stay', id, version: seen, change: 'corrected', why },
      ...{ before: factsOf(stay), after: factsOf(after) },
    });
    await this.database.repository(Stay).update({ id }, after);
    return this.done('shelter.stay_corrected', id, seen, why);
  }

  /** It never was: its places are free from then on, and a household that was in the house waits again. 409 `record.voided`. */
  async void(id: string, seen: number, why: Why): Promise<Ref> {
    const stay = await this.held(id, seen);
    const voidedAt = await this.versions.mark({ ...stay, kind: 'stay' }, 'voided', why, () =>
      this.sealer.keyOf(id),
    );
    await this.database.sql(`UPDATE bed_stay SET voided_at = $2 WHERE stay_id = $1 AND voided_at IS NULL`, [
      id,
      voidedAt,
    ]);
    await this.database.repository(Stay).update({ id }, { voidedAt });
    if (stay.state === 'active' && stay.householdId) await this.waiting.waitsAgain(stay.householdId, id);
    return this.done('shelter.stay_voided', id, seen, why);
  }

  /**
   * Counts it again. 409 `record.not_voided`; `shelter.taken_then`, `shelter.place_taken`, `shelter.person_placed`,
   * `shelter.rule_broken` when others have come since.
   */
  async restore(id: string, seen: number, why: Why): Promise<Ref> {
    const stay = await this.held(id, seen);
    const { voidedAt, householdId, plannedEnd } = stay;
    await this.versions.mark({ ...stay, kind: 'stay' }, 'restored', why, () => this.sealer.keyOf(id));
    if (voidedAt) await this.days.refuseTakenAgain(id, voidedAt);
    if (stay.state === 'active' && householdId) {
      const beds = await this.database.sql<{ guestId: string; placeId: string; gone: boolean }>(
        `SELECT b.person_id AS "guestId", b.place_id AS "placeId", p.retired_on IS NOT NULL AS gone
         FROM bed_stay b JOIN place p ON p.id = b.place_id
         WHERE b.stay_id = $1 AND b.voided_at = $2 AND upper_inf(b.during)`,
        [id, voidedAt],
      );
      await this.returning.refuseWhatChanged(householdId, plannedEnd, beds);
    }
    await this.database.sql(`UPDATE bed_stay SET voided_at = NULL WHERE stay_id = $1 AND voided_at = $2`, [
      id,
      voidedAt,
    ]);
    await this.database.repository(Stay).update({ id }, { voidedAt: null });
    if (stay.state === 'active' && householdId) this.waiting.placed(householdId);
    return this.done('shelter.stay_restored', id, seen, why);
  }

  private refuseImpossible(
    stay: Stay,
    said: Pick<Stay, 'admittedAt' | 'endedAt' | 'plannedEnd' | 'agreementOn' | 'destination' | 'goods'>,
  ): void {
    const { admittedAt, endedAt, plannedEnd, agreementOn } = said;
    const now = this.clock.now();
    const ended = stay.state === 'ended';
    if (!admittedAt || admittedAt > now) throw invalidField('admittedAt', 'inThePast');
    if (endedAt && endedAt > now) throw invalidField('endedAt', 'inThePast');
    for (const field of ['endedAt', 'destination', 'goods'] as const)
      if ((said[field] !== null) !== ended) throw invalidField(field, ended ? 'required' : 'checkOut');
    if (endedAt && endedAt <= admittedAt) throw invalidField('endedAt', 'afterStart');
    if (plannedEnd <= localDate(admittedAt)) throw invalidField('plannedEnd', 'afterStart');
    refuseTooFar('plannedEnd', plannedEnd, this.clock.today(), stay.plannedEnd);
    if (agreementOn !== null && agreementOn > this.clock.today())
      throw invalidField('agreementOn', 'inThePast');
  }

  private async move(stay: Stay, after: Pick<Stay, 'admittedAt' | 'endedAt'>): Promise<void> {
    const { admittedAt } = after;
    // where it begins after it had ended, its end is moved first: a stay never ends before it begins
    if (admittedAt && stay.endedAt && admittedAt >= stay.endedAt) {
      await this.moveEnd(stay, after);
      await this.moveBegin(stay, after);
    } else {
      await this.moveBegin(stay, after);
      await this.moveEnd(stay, after);
    }
  }

  private async moveBegin(stay: Stay, { admittedAt }: Pick<Stay, 'admittedAt'>): Promise<void> {
    const { id, heldAt } = stay;
    if (!admittedAt || !stay.admittedAt || +admittedAt === +stay.admittedAt) return;
    await this.days.refuseTooEarly('admittedAt', id, localDate(admittedAt), localDate(stay.admittedAt));
    await this.days.fit(id, { from: heldAt && heldAt < admittedAt ? heldAt : admittedAt });
  }

  private async moveEnd(stay: Stay, { endedAt }: Pick<Stay, 'endedAt'>): Promise<void> {
    const { id } = stay;
    if (!endedAt || !stay.endedAt || +endedAt === +stay.endedAt) return;
    await this.days.refuseTooEarly('endedAt', id, localDate(endedAt), localDate(stay.endedAt));
    await this.days.fit(id, { to: endedAt });
  }

  /** House before stay, as everything that gives places does. */
  private async held(id: string, seen: number): Promise<Stay> {
    await this.house.lock();
    const stay = await this.database.lockVersion(Stay, { id }, seen);
    if (stay.state !== 'active' && stay.state !== 'ended') throw new Refusal('shelter.wrong_state');
    return stay;
  }

  private done(action: string, id: string, seen: number, { reason }: Why): Ref {
    this.audit.record({ action, subjectKind: 'stay', subjectId: id, reason });
    this.live.changed('shelter', 'cases');
    return { id, version: seen + 1 };
  }
}

/** Fields in the order in which the screen names them. */
function factsOf({
  admittedAt,
  plannedEnd,
  agreementOn,
  endedAt,
  destination,
  goods,
}: Pick<Stay, 'admittedAt' | 'plannedEnd' | 'agreementOn' | 'endedAt' | 'destination' | 'goods'>) {
  return { admittedAt, plannedEnd, agreementOn, endedAt, destination, goods };
}
