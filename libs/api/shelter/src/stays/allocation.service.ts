import { Injectable } from '@nestjs/common';
import type { ErrorCode } from '@baanek/contracts';
import { Audit, Clock, Database, type Principal, Refusal } from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import { findPlaces } from '../placement/find-places';
import type { MovePlan, Placed, PlacementQuestion, Violation } from '../placement/placement.types';
import { violations } from '../placement/violations';
import { HouseReader, type RulesInForce } from '../planning/house-reader.service';
import { Plans } from '../planning/plans.service';
import { type Applicant, Planner, type StayPreferences } from '../planning/planner.service';
import type { Stay } from './stay.entity';

const ONE_PLACE = 'placements';
const CODES: Partial<Record<Violation['rule'], ErrorCode>> = {
  place_taken: 'shelter.place_taken',
  place_unknown: 'request.not_found',
  room_closed: 'shelter.place_closed',
};

const keyOf = ({ rule, guestId }: Violation): string => `${rule}/${guestId}`;

/** Where people lay of whom some move, and who does. */
interface Before {
  placed: readonly Placed[];
  moving: ReadonlySet<string>;
}

/** What a placement breaks; of those who stay where they lie, only what was right `before`. */
function brokenBy(question: PlacementQuestion, placed: readonly Placed[], before?: Before): Violation[] {
  const wrong = before ? new Set(violations(question, before.placed).map(keyOf)) : null;
  return violations(question, placed).filter(
    violation => !wrong?.has(keyOf(violation)) || before?.moving.has(violation.guestId),
  );
}

/** What is known of a stay as it begins. */
export type NewStay = Pick<Stay, 'id' | 'householdId' | 'plannedEnd' | 'holdUntil'> &
  Partial<Pick<Stay, 'heldBy' | 'admittedBy' | 'agreementOn'>> & { state: 'held' | 'active'; from: Date };

export interface PlacementChoice extends StayPreferences {
  /** Places somebody chose. */
  placements?: readonly Placed[] | undefined;
  /** A plan somebody accepted, by its key. */
  plan?: string | undefined;
  /** Since when they have been here; where the system chooses, it takes places that were free since. */
  since?: Date | undefined;
}

/** Places, and the rules of the house they are in. */
interface AllocationDecision {
  placed: readonly Placed[];
  rules: RulesInForce;
}

/** Decides places under the lock of the houses, by the rules; the constraints of `bed_stay` have the last word. */
@Injectable()
export class Allocation {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly house: HouseReader,
    private readonly planner: Planner,
    private readonly plans: Plans,
  ) {}

  /**
   * Places for those who ask: as chosen, as planned, or the best. 409 `shelter.person_placed`, `shelter.place_taken`,
   * `shelter.place_closed`, `shelter.rule_broken` with the rule, `shelter.plan_changed`, `shelter.full` when it
   * takes moves or nothing fits.
   */
  async decide(by: Principal, asking: Applicant, choice: PlacementChoice): Promise<AllocationDecision> {
    const [, question] = await Promise.all([this.house.lock(), this.planner.question(asking, choice)]);
    this.refusePlaced(question);
    const placed = await this.places(by, question, choice);
    const room = question.rooms.find(({ places }) => places.some(({ id }) => id === placed[0]?.placeId));
    const rules = question.rules[room?.houseId ?? ''];
    if (!rules) throw new Error('places in no house');
    return { placed, rules };
  }

  private async places(
    by: Principal,
    question: PlacementQuestion,
    choice: PlacementChoice,
  ): Promise<readonly Placed[]> {
    if (choice.placements) {
      this.check(question, choice.placements);
      return choice.placements;
    }
    if (choice.plan !== undefined) {
      const plan = this.plans.recall(question, choice.plan);
      if (!plan) throw new Refusal('shelter.plan_changed');
      await this.accept(by, question, plan);
      return plan.proposal.placed;
    }
    // nobody looks for moves while the house is locked: that is what proposals are for
    const free = choice.since ? await this.freeSince(question, choice.since) : question;
    const answer = findPlaces(free, 1, { mostMoves: 0 });
    const [best] = answer.kind === 'fits' ? answer.proposals : [];
    if (!best) throw new Refusal('shelter.full');
    return best.placed;
  }

  /** The question without the places that somebody has left since then. */
  private async freeSince(question: PlacementQuestion, since: Date): Promise<PlacementQuestion> {
    const taken = await this.database.sql<{ placeId: string }>(
      `SELECT DISTINCT b.place_id AS "placeId" FROM bed_stay b
       WHERE b.voided_at IS NULL AND b.during && tstzrange($1, $2) AND NOT upper_inf(b.during)`,
      [since, this.clock.now()],
    );
    const gone = new Set(taken.map(({ placeId }) => placeId));
    const rooms = question.rooms.map(room => ({
      ...room,
      places: room.places.filter(({ id }) => !gone.has(id)),
    }));
    return { ...question, rooms };
  }

  /** 409 `shelter.person_placed` when one of those who ask has a place: the rules are made for those who have none. */
  refusePlaced({ residents, household }: PlacementQuestion): void {
    const asking = new Set(household.guests.map(({ id }) => id));
    if (residents.some(({ guests }) => guests.some(({ id }) => asking.has(id))))
      throw new Refusal('shelter.person_placed');
  }

  /**
   * Refuses what the rules forbid, and names the rule. Of a household of which some move, those who stay where they lie
   * are refused only what was right `before`.
   */
  check(question: PlacementQuestion, placed: readonly Placed[], before?: Before): void {
    const broken = brokenBy(question, placed, before);
    const [first] = broken;
    if (!first) return;
    const faults = [...new Set(broken.map(({ rule }) => rule))].map(rule => ({ field: ONE_PLACE, rule }));
    throw new Refusal(CODES[first.rule] ?? 'shelter.rule_broken', CODES[first.rule] ? [] : faults);
  }

  /** Moves those whom a plan moves. 409 `shelter.plan_changed` when its outcome would break a rule in the house of now. */
  private async accept(by: Principal, question: PlacementQuestion, plan: MovePlan): Promise<void> {
    const moved = plan.steps.flatMap(({ placed }) => placed);
    const present = new Map(
      question.residents.flatMap(({ guests }) => guests.map(({ id, placeId }) => [id, placeId])),
    );
    const outcome = [...moved, ...plan.proposal.placed];
    const before = {
      placed: moved.map(({ guestId }) => ({ guestId, placeId: present.get(guestId) ?? '' })),
      moving: new Set(outcome.map(({ guestId }) => guestId)),
    };
    if (brokenBy(question, outcome, before).length > 0) throw new Refusal('shelter.plan_changed');
    await this.carryOut(by, moved);
  }

  /** Ends where these people are now and puts them there, all in one step; the trail names each stay that moved. */
  async carryOut(by: Principal, placed: readonly Placed[]): Promise<void> {
    const people = placed.map(({ guestId }) => guestId);
    const places = placed.map(({ placeId }) => placeId);
    const left = await this.database.sql<{ personId: string; stayId: string }>(
      `WITH ended AS (
         UPDATE bed_stay SET during = tstzrange(lower(during), greatest($1::timestamptz, lower(during) + interval '1 microsecond'))
         WHERE person_id = ANY($2) AND upper_inf(during) AND voided_at IS NULL RETURNING person_id, stay_id)
       SELECT person_id AS "personId", stay_id AS "stayId" FROM ended`,
      [this.clock.now(), people],
    );
    if (left.length !== people.length) throw new Refusal('shelter.plan_changed');
    await this.database.sql(
      `INSERT INTO bed_stay (id, centre_id, stay_id, person_id, place_id, during)
       SELECT b.id, $1, o.stay_id, b.person_id, b.place_id, tstzrange(max(upper(o.during)), NULL)
       FROM unnest($2::uuid[], $3::uuid[], $4::uuid[]) AS b (id, person_id, place_id)
       JOIN bed_stay o ON o.person_id = b.person_id AND o.stay_id = ANY($5) AND o.voided_at IS NULL
       GROUP BY b.id, o.stay_id, b.person_id, b.place_id`,
      [by.centreId, people.map(() => newId()), people, places, left.map(({ stayId }) => stayId)],
    );
    const moved = [...new Set(left.map(({ stayId }) => stayId))];
    await this.database.sql(`UPDATE stay SET version = version + 1 WHERE id = ANY($1)`, [moved]);
    this.audit.recordAll('shelter.moved', 'stay', moved);
  }

  /**
   * A stay that begins now, with everybody on their places until its hold is over or somebody ends it. One statement,
   * which goes out with the end of the transaction: the houses are locked until then.
   */
  seat(by: Principal, stay: NewStay, placed: readonly Placed[]): void {
    const sorted = [...placed].sort((a, b) => a.guestId.localeCompare(b.guestId));
    const { heldBy = null, admittedBy = null, agreementOn = null, holdUntil } = stay;
    this.database.send(
      `WITH begun AS (
         INSERT INTO stay (id, centre_id, household_id, state, held_at, held_by, hold_until, admitted_at, admission_recorded_at,
                           admitted_by, planned_end, agreement_on)
         VALUES ($1, $2, $8, $9, CASE WHEN $9 = 'held' THEN $3::timestamptz END, $10, $4::timestamptz,
                 CASE WHEN $9 = 'active' THEN $3::timestamptz END, CASE WHEN $9 = 'active' THEN $3::timestamptz END, $11, $12, $13))
       INSERT INTO bed_stay (id, centre_id, stay_id, person_id, place_id, during)
       SELECT b.id, $2, $1, b.person_id, b.place_id, tstzrange(greatest($3::timestamptz, (
                SELECT max(upper(o.during)) FROM bed_stay o
                WHERE o.place_id = b.place_id AND o.voided_at IS NULL AND upper(o.during) <= $3::timestamptz + interval '1 millisecond')),
              $4::timestamptz)
       FROM unnest($5::uuid[], $6::uuid[], $7::uuid[]) AS b (id, person_id, place_id)`,
      [
        ...[stay.id, by.centreId, stay.from, holdUntil],
        sorted.map(() => newId()),
        sorted.map(({ guestId }) => guestId),
        sorted.map(({ placeId }) => placeId),
        ...[stay.householdId, stay.state, heldBy, admittedBy, stay.plannedEnd, agreementOn],
      ],
    );
  }

  /** Seats people of whom only sex and age are known, from now until a hold ends. */
  async seatShapes(
    by: Principal,
    stayId: string,
    shapes: readonly { placeId: string; sex: string | null; age: number | null }[],
    until: Date,
  ): Promise<void> {
    await this.database.sql(
      `INSERT INTO bed_stay (id, centre_id, stay_id, place_id, shape_sex, shape_age, during)
       SELECT b.id, $2, $1, b.place_id, b.sex, b.age, tstzrange($3, $4)
       FROM unnest($5::uuid[], $6::uuid[], $7::text[], $8::int[]) AS b (id, place_id, sex, age)`,
      [
        stayId,
        by.centreId,
        this.clock.now(),
        until,
        shapes.map(() => newId()),
        shapes.map(({ placeId }) => placeId),
        shapes.map(({ sex }) => sex),
        shapes.map(({ age }) => age),
      ],
    );
  }
}
