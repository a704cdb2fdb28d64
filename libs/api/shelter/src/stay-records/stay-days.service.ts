import { Injectable } from '@nestjs/common';
import {
  addDays,
  Audit,
  Clock,
  Database,
  type FieldFault,
  invalidField,
  localDate,
  RecordVersions,
  Ref,
  Refusal,
  Sealer,
  type Why,
} from '@baanek/kernel';
import { HouseReader } from '../planning/house-reader.service';
import { Stay } from '../stays/stay.entity';
import { addedTimes, type AddedTime, type Bed, fitPath, type NewBounds } from './bed-path.rules';
import { refuseTooFar } from './days-ahead.rules';
import { PastNights } from './past-nights.service';

/** When something happened that is recorded now, and why only now. */
export interface Dating {
  at: Date;
  why: Why;
}

type Held = Pick<Stay, 'id' | 'version'> & Partial<Pick<Stay, 'admittedAt' | 'endedAt'>>;

/** Dates stays where they belong. Under the lock of the houses; who lay where then decides. */
@Injectable()
export class StayDays {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly sealer: Sealer,
    private readonly versions: RecordVersions,
    private readonly house: HouseReader,
    private readonly past: PastNights,
  ) {}

  /** A time as it was sent; it has passed, and comes with a reason. Undefined for now. */
  dating(field: string, at: string | undefined, why: Why | undefined): Dating | undefined {
    if (at === undefined) return undefined;
    const then = new Date(at);
    if (then > this.clock.now()) throw invalidField(field, 'inThePast');
    if (!why) throw invalidField('why', 'required');
    return { at: then, why };
  }

  /** 400 for an end that is not to come or too far ahead, unless the places were held until then, and for an agreement to come. */
  refusePlan(plannedEnd: string | undefined, agreementOn: string | null, held?: string): void {
    const today = this.clock.today();
    if (plannedEnd !== undefined && plannedEnd <= today) throw invalidField('plannedEnd', 'inTheFuture');
    refuseTooFar('plannedEnd', plannedEnd, today, held);
    if (agreementOn !== null && agreementOn > today) throw invalidField('agreementOn', 'inThePast');
  }

  /** 400 `daysBackAtMost` when this is earlier than the house of the stay allows; what was recorded before counts too. */
  async refuseTooEarly(field: string, stayId: string, day: string, recorded?: string): Promise<void> {
    const [place] = await this.database.sql<{ houseId: string }>(
      `SELECT r.house_id AS "houseId" FROM bed_stay b JOIN place p ON p.id = b.place_id JOIN room r ON r.id = p.room_id
       WHERE b.stay_id = $1 ORDER BY b.during DESC LIMIT 1`,
      [stayId],
    );
    const today = this.clock.today();
    const { backDays = 0 } = (await this.house.rules(today))[place?.houseId ?? ''] ?? {};
    const latest = recorded && recorded < today ? recorded : today;
    if (day < addDays(latest, -backDays)) throw invalidField(field, 'daysBackAtMost', backDays);
  }

  /** 409 `shelter.taken_then`, `shelter.rule_broken_then` when they cannot have been on their places since then. */
  async dateAdmission(stay: Held, { at: admittedAt, why }: Dating): Promise<Ref> {
    await this.refuseTooEarly('admittedAt', stay.id, localDate(admittedAt));
    await this.fit(stay.id, { from: admittedAt });
    return this.date(stay, { admittedAt }, why);
  }

  /** They were gone from then on. `stay` says when that was recorded: taking it back brings those beds back. */
  async dateCheckOut(stay: Held, { at: endedAt, why }: Dating): Promise<Ref> {
    if (stay.admittedAt && endedAt <= stay.admittedAt) throw invalidField('endedAt', 'afterStart');
    await this.refuseTooEarly('endedAt', stay.id, localDate(endedAt));
    await this.fit(stay.id, { to: endedAt }, stay.endedAt ?? this.clock.now());
    return this.date(stay, { endedAt }, why);
  }

  /**
   * Gives the beds of a stay other bounds. 409 `shelter.taken_then`, with the place where somebody else lay, where the
   * room was closed or no bed stood; never with who lay there. 409 `shelter.rule_broken_then` where they may not have lain
   * under the rules of then. What falls out of the bounds is voided `at` that moment.
   */
  async fit(stayId: string, bounds: NewBounds, at = this.clock.now()): Promise<void> {
    const beds = await this.beds(stayId);
    const fitted = fitPath(beds, bounds);
    const [added, field] = [addedTimes(beds, fitted, bounds), bounds.from ? 'admittedAt' : 'endedAt'];
    await this.refuseTaken(added, field);
    await this.database.sql(`UPDATE bed_stay SET voided_at = $2 WHERE id = ANY($1)`, [fitted.voided, at]);
    await this.database.sql(
      `UPDATE bed_stay SET during = tstzrange(
         CASE WHEN id = ANY($1) THEN coalesce($3::timestamptz, lower(during)) ELSE lower(during) END,
         CASE WHEN id = ANY($2) AND $5 THEN $4::timestamptz ELSE upper(during) END)
       WHERE id = ANY($1) OR id = ANY($2)`,
      [fitted.first, fitted.last, bounds.from ?? null, bounds.to ?? null, bounds.to !== undefined],
    );
    await this.past.refuseBroken(stayId, added, field);
  }

  /** 409 `shelter.taken_then` where the beds of a stay that was voided are somebody else’s by now. */
  async refuseTakenAgain(stayId: string, voidedAt: Date): Promise<void> {
    const beds = await this.beds(stayId, voidedAt);
    await this.refuseTaken(
      beds.map(({ id, from, to }) => ({ bedId: id, since: from, until: to })),
      'admittedAt',
    );
  }

  private beds(stayId: string, voidedAt: Date | null = null): Promise<Bed[]> {
    return this.database.sql<Bed>(
      `SELECT id, coalesce(person_id, id) AS "personId", lower(during) AS "from", upper(during) AS "to"
       FROM bed_stay WHERE stay_id = $1 AND voided_at IS NOT DISTINCT FROM $2::timestamptz`,
      [stayId, voidedAt],
    );
  }

  private async refuseTaken(times: readonly AddedTime[], field: string): Promise<void> {
    const taken = await this.database.sql<{ rule: string; place: string }>(
      `SELECT DISTINCT x.rule, r.number || ' · ' || p.number AS place
       FROM unnest($1::uuid[], $2::timestamptz[], $3::timestamptz[]) AS n (bed_id, since, until)
       JOIN bed_stay b ON b.id = n.bed_id JOIN place p ON p.id = b.place_id JOIN room r ON r.id = p.room_id
       CROSS JOIN LATERAL (SELECT tstzrange(n.since, n.until) AS during,
         (n.since AT TIME ZONE 'Asia/Bishkek')::date AS first,
         (coalesce(n.until, $4) AT TIME ZONE 'Asia/Bishkek')::date AS next) t
       CROSS JOIN LATERAL (
         SELECT 'placeTakenThen' AS rule WHERE EXISTS (SELECT 1 FROM bed_stay o WHERE o.place_id = b.place_id
           AND o.stay_id <> b.stay_id AND o.voided_at IS NULL AND o.during && t.during)
         UNION ALL SELECT 'personElsewhereThen' WHERE EXISTS (SELECT 1 FROM bed_stay o WHERE o.person_id = b.person_id
           AND o.stay_id <> b.stay_id AND o.voided_at IS NULL AND o.during && t.during)
         UNION ALL SELECT 'roomClosedThen' WHERE EXISTS (SELECT 1 FROM room_closure c WHERE c.room_id = r.id
           AND NOT c.lifted AND c.nights && daterange(t.first, greatest(t.first, t.next)))
         UNION ALL SELECT 'noPlaceThen' WHERE p.since > t.first OR p.retired_on < t.next) x
       ORDER BY 1, 2`,
      [
        times.map(({ bedId }) => bedId),
        times.map(({ since }) => since),
        times.map(({ until }) => until),
        this.clock.now(),
      ],
    );
    if (taken.length === 0) return;
    const faults = taken.map(({ rule, place }): FieldFault => ({ field, rule, limit: place }));
    throw new Refusal('shelter.taken_then', faults);
  }

  private async date(
    { id, version, admittedAt, endedAt }: Held,
    after: { admittedAt: Date } | { endedAt: Date },
    why: Why,
  ): Promise<Ref> {
    const before = 'admittedAt' in after ? { admittedAt } : { endedAt };
    await this.versions.keep(await this.sealer.keyOf(id), {
      ...{ kind: 'stay', id, version, change: 'dated', why, before, after },
    });
    await this.database.repository(Stay).update({ id }, after);
    this.audit.record({
      ...{ action: 'shelter.dated', subjectKind: 'stay', subjectId: id, reason: why.reason },
    });
    return { id, version: version + 1 };
  }
}
