import { Injectable } from '@nestjs/common';
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
  RecordVersions,
  Sealer,
} from '@baanek/kernel';
import { findPlaces } from '../placement/find-places';
import { type HouseNow, HouseReader } from '../planning/house-reader.service';
import { type Applicant, Planner, questionOf } from '../planning/planner.service';
import { StayDays } from '../stay-records/stay-days.service';
import { WaitingList } from '../requests/waiting-list.service';
import type { AdmitHeld } from './stay.dto';
import { Stay } from './stay.entity';

/** A household for which places are held has come. */
@Injectable()
export class Arrival {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly house: HouseReader,
    private readonly planner: Planner,
    private readonly waiting: WaitingList,
    private readonly days: StayDays,
    private readonly sealer: Sealer,
    private readonly versions: RecordVersions,
  ) {}

  /** 409 `shelter.hold_lapsed` when it is too late, `shelter.household_incomplete` when others came than were held for. */
  async admit(by: Principal, id: string, seen: number, command: AdmitHeld): Promise<Ref> {
    const [, question] = await Promise.all([this.house.lock(), this.house.read(this.clock.today())]);
    const stays = this.database.repository(Stay);
    const stay = await this.database.lock(Stay, { id });
    if (stay.state === 'lapsed') throw new Refusal('shelter.hold_lapsed');
    sameVersion(stay, seen);
    if (stay.state !== 'held') throw new Refusal('shelter.wrong_state');
    const now = this.clock.now();
    // it may have lapsed while this waited for the lock
    if (stay.holdUntil !== null && stay.holdUntil <= now) throw new Refusal('shelter.hold_lapsed');
    const { plannedEnd, agreementOn = null } = command;
    this.days.refusePlan(plannedEnd, agreementOn, stay.plannedEnd);
    const dating = this.days.dating('admittedAt', command.admittedAt, command.why);
    const held = question.residents.find(resident => resident.householdId === (stay.householdId ?? id));
    const householdId = stay.householdId ?? command.householdId;
    if (!held) throw new Refusal('shelter.hold_lapsed');
    if (!householdId) throw invalidField('householdId', 'required');
    const asking = await this.planner.household(householdId);
    if (stay.householdId === null) await this.name(id, held, question, asking, now);
    else if (!samePeople(held.guests, asking.guests)) throw new Refusal('shelter.household_incomplete');
    await this.database.sql(
      `UPDATE bed_stay SET during = tstzrange(lower(during), NULL) WHERE stay_id = $1 AND voided_at IS NULL AND during && tstzrange($2, NULL)`,
      [id, now],
    );
    const admitted = { admittedAt: now, admissionRecordedAt: now, admittedBy: by.staffId };
    await stays.update(
      { id },
      {
        ...{ ...admitted, state: 'active', householdId: asking.householdId, agreementOn },
        plannedEnd: plannedEnd ?? stay.plannedEnd,
      },
    );
    if (plannedEnd !== undefined && plannedEnd !== stay.plannedEnd) await this.keepPlan(stay, plannedEnd);
    this.waiting.placed(asking.householdId);
    this.audit.record({ action: 'shelter.admitted', subjectKind: 'stay', subjectId: id });
    this.live.changed('shelter', 'cases');
    if (!dating) return { id, version: seen + 1 };
    return this.days.dateAdmission({ id, admittedAt: now, version: seen + 1 }, dating);
  }

  /** Until when the places were held for is kept: taken back, the arrival gives it back. */
  private async keepPlan({ id, version, plannedEnd: held }: Stay, plannedEnd: string): Promise<void> {
    await this.versions.keep(await this.sealer.keyOf(id), {
      ...{ kind: 'stay', id, version, change: 'corrected', why: { reason: 'learned_later' } },
      ...{ before: { plannedEnd: held }, after: { plannedEnd } },
    });
  }

  /** Gives the places that were held by shape to the people who came, by the rules. */
  private async name(
    id: string,
    held: { guests: readonly { id: string; placeId: string }[] },
    question: HouseNow,
    household: Applicant,
    at: Date,
  ): Promise<void> {
    const places = new Set(held.guests.map(({ placeId }) => placeId));
    if (places.size !== household.guests.length) throw new Refusal('shelter.household_incomplete');
    // a room that was closed since the places were held is theirs all the same, as it is of who lives there
    const rooms = question.rooms.map(room => ({
      ...room,
      closed: [],
      places: room.places.filter(place => places.has(place.id)),
    }));
    const residents = question.residents.filter(resident => resident.guests !== held.guests);
    const isolation = rooms.some(room => room.kind === 'isolation' && room.places.length > 0);
    const now = { ...question, rooms, residents, from: this.clock.today(), to: null };
    const answer = findPlaces(questionOf(now, { ...household, isolation }), 1, { mostMoves: 0 });
    const [best] = answer.kind === 'fits' ? answer.proposals : [];
    if (!best) throw new Refusal('shelter.household_incomplete');
    await this.database.sql(
      `UPDATE bed_stay b SET person_id = p.person_id, shape_sex = NULL, shape_age = NULL
       FROM unnest($2::uuid[], $3::uuid[]) AS p (person_id, place_id)
       WHERE b.stay_id = $1 AND b.place_id = p.place_id AND b.voided_at IS NULL AND b.during && tstzrange($4, NULL)`,
      [id, best.placed.map(({ guestId }) => guestId), best.placed.map(({ placeId }) => placeId), at],
    );
  }
}

const samePeople = (held: readonly { id: string }[], come: readonly { id: string }[]): boolean =>
  held.length === come.length && come.every(({ id }) => held.some(guest => guest.id === id));
