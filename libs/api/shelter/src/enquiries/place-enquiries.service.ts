import { Injectable } from '@nestjs/common';
import { DangerWalls } from '@baanek/cases';
import {
  addDays,
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
  sameVersion,
  type Sorted,
} from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import { refuseTooFar } from '../stay-records/days-ahead.rules';
import { HouseReader } from '../planning/house-reader.service';
import { Allocation } from '../stays/allocation.service';
import { Stay } from '../stays/stay.entity';
import { PlaceEnquiry } from './place-enquiry.entity';
import type {
  AcceptPlaceEnquiry,
  PlaceEnquiriesQuery,
  PlaceEnquiryPage,
  DeclinePlaceEnquiry,
  SendPlaceEnquiry,
} from './place-enquiry.dto';

const PAGE = 50;

/** Places asked of another centre, and what was answered. People decide; the hold is made as they agree. */
@Injectable()
export class PlaceEnquiries {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly house: HouseReader,
    private readonly allocation: Allocation,
    private readonly dangers: DangerWalls,
  ) {}

  /** 409 `cases.not_there`, `cases.danger_centre`. */
  async send(by: Principal, { toCentreId, householdId, ...fields }: SendPlaceEnquiry): Promise<Ref> {
    if (fields.fromDay < this.clock.today()) throw invalidField('fromDay', 'inTheFuture');
    refuseTooFar('fromDay', fields.fromDay, this.clock.today());
    const centres = await this.centres();
    if (!centres.some(({ id }) => id === toCentreId)) throw new Refusal('request.not_found');
    if (householdId) await this.dangers.refuseCentreFor(by, householdId, toCentreId, fields.fromDay);
    const id = newId();
    const guests = fields.guests.map(({ sex, age, stepFree }) => ({ sex, age, stepFree }));
    await this.database.repository(PlaceEnquiry).insert({
      ...fields,
      guests,
      id,
      toCentreId,
      centreId: by.centreId,
      state: 'asked',
      askedAt: this.clock.now(),
      askedBy: by.staffId,
      version: 1,
    });
    this.done('shelter.place_asked', id, toCentreId);
    return { id, version: 1 };
  }

  async withdraw(by: Principal, id: string, seen: number): Promise<Ref> {
    const enquiries = this.database.repository(PlaceEnquiry);
    const enquiry = await this.database.lockVersion(PlaceEnquiry, { id, centreId: by.centreId }, seen);
    if (enquiry.state !== 'asked') throw new Refusal('shelter.enquiry_over');
    await enquiries.update({ id }, { state: 'withdrawn' });
    this.done('shelter.ask_withdrawn', id, enquiry.toCentreId);
    return { id, version: seen + 1 };
  }

  /** Holds places for the shape that was asked for, by the rules of this house. 409 `shelter.full`. */
  async accept(by: Principal, id: string, seen: number, { minutes }: AcceptPlaceEnquiry): Promise<Ref> {
    await this.house.lock(); // before the question is read: whoever answers second is told that it is answered
    const enquiry = await this.received(by, id, seen);
    const now = this.clock.now();
    const holdUntil = new Date(now.getTime() + minutes * 60_000);
    const guests = enquiry.guests.map((guest, i) => ({ ...guest, id: String(i + 1) }));
    const asking = { householdId: null, guests, quiet: false, isolation: enquiry.isolation };
    const plannedEnd = addDays(enquiry.fromDay, enquiry.nights);
    const { placed } = await this.allocation.decide(by, asking, { to: plannedEnd });
    const stayId = newId();
    await this.answer(id, seen, null, holdUntil);
    await this.database.repository(Stay).insert({
      id: stayId,
      centreId: by.centreId,
      householdId: null,
      enquiryId: id,
      state: 'held',
      heldAt: now,
      heldBy: by.staffId,
      holdUntil,
      plannedEnd,
      version: 1,
    });
    const shapes = placed.map(({ guestId, placeId }) => {
      const { sex = null, age = null } = guests.find(guest => guest.id === guestId) ?? {};
      return { placeId, sex, age };
    });
    await this.allocation.seatShapes(by, stayId, shapes, holdUntil);
    return { id, version: seen + 1 };
  }

  async decline(by: Principal, id: string, seen: number, { reason }: DeclinePlaceEnquiry): Promise<Ref> {
    await this.received(by, id, seen);
    await this.answer(id, seen, reason, null);
    return { id, version: seen + 1 };
  }

  /** Sent and received, or one of the two. */
  async list(by: Principal, { way, state, after }: PlaceEnquiriesQuery = {}): Promise<PlaceEnquiryPage> {
    const begins = cursorOf(after, 'moment');
    const read = await this.database.sql<Sorted<PlaceEnquiryPage['enquiries'][number]>>(
      `SELECT a.id, coalesce(c.name, '—') AS centre, CASE WHEN a.centre_id = $1 THEN 'sent' ELSE 'received' END AS way,
              a.guests, to_char(a.from_day, 'YYYY-MM-DD') AS "fromDay", a.nights, a.isolation, a.state,
              a.decline_reason AS "declineReason", a.asked_at AS "askedAt", a.hold_until AS "holdUntil", a.version,
              a.asked_at::text AS "sortKey"
       FROM place_ask a
       LEFT JOIN places_elsewhere() c ON c.id = CASE WHEN a.centre_id = $1 THEN a.to_centre_id ELSE a.centre_id END
       WHERE ($2::text IS NULL OR (a.centre_id = $1) = ($2 = 'sent')) AND ($3::text IS NULL OR a.state = $3)
         AND ($4::uuid IS NULL OR (a.asked_at, a.id) < ($5::timestamptz, $4))
       ORDER BY a.asked_at DESC, a.id DESC LIMIT ${PAGE + 1}`,
      [by.centreId, way ?? null, state ?? null, begins?.id ?? null, begins?.at ?? null],
    );
    const { rows: enquiries, next } = pageOf(read, PAGE);
    return { enquiries, next, centres: await this.centres() };
  }

  private centres(): Promise<{ id: string; name: string }[]> {
    return this.database.sql(`SELECT id, name FROM places_elsewhere()`);
  }

  private async received(by: Principal, id: string, seen: number): Promise<PlaceEnquiry> {
    const enquiry = await this.database.repository(PlaceEnquiry).findOneBy({ id, toCentreId: by.centreId });
    if (!enquiry) throw new Refusal('request.not_found');
    sameVersion(enquiry, seen);
    if (enquiry.state !== 'asked') throw new Refusal('shelter.enquiry_over');
    return enquiry;
  }

  private async answer(id: string, seen: number, reason: string | null, held: Date | null): Promise<void> {
    const [answered] = await this.database.sql<{ asker: string }>(
      `SELECT asker FROM place_ask_answer($1, $2, $3, $4)`,
      [id, seen, reason, held],
    );
    if (!answered) throw new Refusal('shelter.enquiry_over'); // somebody was quicker
    this.done(held ? 'shelter.ask_accepted' : 'shelter.ask_declined', id, answered.asker);
  }

  private done(action: string, id: string, otherCentre: string): void {
    this.audit.record({ action, subjectKind: 'ask', subjectId: id });
    this.live.changed('shelter');
    this.live.changedAt(otherCentre, 'shelter');
  }
}
