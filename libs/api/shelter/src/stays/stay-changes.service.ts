import { Injectable } from '@nestjs/common';
import { mayMove, STAY_MOVES, type StayState } from '@baanek/contracts';
import {
  Audit,
  Clock,
  Database,
  Live,
  type Principal,
  Ref,
  Refusal,
  sameVersion,
  invalidField,
} from '@baanek/kernel';
import { type HouseNow, HouseReader } from '../planning/house-reader.service';
import { StayDays } from '../stay-records/stay-days.service';
import { Allocation } from './allocation.service';
import type { CheckOut, MoveGuests, SignAgreement } from './stay.dto';
import { Stay } from './stay.entity';

/** Moves, the agreement, giving a hold back, check-outs. */
@Injectable()
export class StayChanges {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly house: HouseReader,
    private readonly allocation: Allocation,
    private readonly days: StayDays,
  ) {}

  /** Moves some or all of a household now; two who swap places move in one step. 409 `shelter.rule_broken`. */
  async move(by: Principal, id: string, seen: number, { placements }: MoveGuests): Promise<Ref> {
    const { householdId } = await this.locked(id, seen, 'active');
    const placed = placements.map(({ personId, placeId }) => ({ guestId: personId, placeId }));
    const people = new Set(placed.map(({ guestId }) => guestId));
    const places = new Set(placed.map(({ placeId }) => placeId));
    if (places.size !== placed.length || people.size !== placed.length)
      throw new Refusal('shelter.place_taken');
    const question = await this.house.read(this.clock.today());
    const own = question.residents.find(resident => resident.householdId === householdId);
    if (!own || placed.some(({ guestId }) => !own.guests.some(guest => guest.id === guestId)))
      throw new Refusal('request.not_found');
    // who is in isolation may be moved to another isolation room, and out of it
    const isolation = inIsolation(question, own.guests) && inIsolation(question, placed);
    const asking = { guests: own.guests, apart: own.apart, quiet: false, isolation };
    const residents = question.residents.filter(resident => resident !== own);
    const after = own.guests.map(
      ({ id: guestId, placeId }) => placed.find(to => to.guestId === guestId) ?? { guestId, placeId },
    );
    const nights = { from: this.clock.today(), to: own.until };
    const before = {
      placed: own.guests.map(({ id: guestId, placeId }) => ({ guestId, placeId })),
      moving: people,
    };
    this.allocation.check({ ...question, ...nights, residents, household: asking }, after, before);
    await this.allocation.carryOut(by, placed);
    this.live.changed('shelter', 'cases');
    return { id, version: seen + 1 };
  }

  /** Dated back, they were gone from then on: later nights are nobody’s, and later moves never were. */
  async checkOut(id: string, seen: number, { destination, goods, ...when }: CheckOut): Promise<Ref> {
    const dating = this.days.dating('endedAt', when.endedAt, when.why);
    const stay = await this.locked(id, seen, 'active');
    if (!mayMove<StayState>(STAY_MOVES, stay.state, 'ended')) throw new Refusal('shelter.wrong_state');
    const endedAt = this.clock.now();
    await this.leave(id, endedAt);
    await this.database
      .repository(Stay)
      .update({ id }, { state: 'ended', endedAt, endRecordedAt: endedAt, destination, goods });
    const left = this.done('shelter.checked_out', id, seen, destination);
    return dating ? this.days.dateCheckOut({ ...stay, ...left, endedAt }, dating) : left;
  }

  /** Gives held places back; 409 `shelter.hold_lapsed` when they are free already. */
  async release(id: string, seen: number): Promise<Ref> {
    await this.locked(id, seen, 'held');
    const endedAt = this.clock.now();
    await this.leave(id, endedAt);
    await this.database.repository(Stay).update({ id }, { state: 'released', endedAt });
    return this.done('shelter.released', id, seen);
  }

  /** The agreement may be signed after the first night. */
  async sign(id: string, seen: number, { agreementOn }: SignAgreement): Promise<Ref> {
    await this.locked(id, seen, 'active');
    if (agreementOn > this.clock.today()) throw invalidField('agreementOn', 'inThePast');
    await this.database.repository(Stay).update({ id }, { agreementOn });
    return this.done('shelter.agreement_signed', id, seen);
  }

  /** House before stay, as everything that gives places does. */
  private async locked(id: string, seen: number, state: StayState): Promise<Stay> {
    await this.house.lock();
    const stay = await this.database.lock(Stay, { id });
    if (state === 'held' && stay.state === 'lapsed') throw new Refusal('shelter.hold_lapsed');
    sameVersion(stay, seen);
    if (stay.voidedAt) throw new Refusal('record.voided');
    if (stay.state !== state) throw new Refusal('shelter.wrong_state');
    return stay;
  }

  /** Ends the present places of a stay; a range is at least a microsecond long. */
  private async leave(stayId: string, at: Date): Promise<void> {
    await this.database.sql(
      `UPDATE bed_stay SET during = tstzrange(lower(during), greatest($2::timestamptz, lower(during) + interval '1 microsecond'))
       WHERE stay_id = $1 AND voided_at IS NULL AND during && tstzrange($2, NULL)`,
      [stayId, at],
    );
  }

  private done(action: string, id: string, seen: number, reason?: string): Ref {
    this.audit.record({ action, subjectKind: 'stay', subjectId: id, ...(reason ? { reason } : {}) });
    this.live.changed('shelter', 'cases');
    return { id, version: seen + 1 };
  }
}

function inIsolation({ rooms }: HouseNow, on: readonly { placeId: string }[]): boolean {
  const alone = rooms.filter(({ kind }) => kind === 'isolation').flatMap(({ places }) => places);
  return on.every(({ placeId }) => alone.some(({ id }) => id === placeId));
}
