import { Injectable } from '@nestjs/common';
import { Clock, Database, Refusal } from '@baanek/kernel';
import { CURRENT_MEMBERS, PERSON_CODES } from '@baanek/registry';
import { findPlaces } from '../placement/find-places';
import { Planner, questionOf, type StayPreferences } from '../planning/planner.service';
import { PlaceRequest } from './place-request.entity';

/** How many of those ahead are tried: whoever stands further back does not keep anybody waiting. */
const ASKED = 3;

interface WaitingRow {
  householdId: string;
  quiet: boolean;
  isolation: boolean;
}

/** Who waits for places, in the order in which places are offered: priority, then since when. */
@Injectable()
export class WaitingList {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly planner: Planner,
  ) {}

  /** What a household asked for beside places. */
  async wishesOf(householdId: string): Promise<StayPreferences> {
    const [wishes] = await this.database.prepared<Omit<WaitingRow, 'householdId'>>(
      `SELECT quiet, isolation FROM place_request
       WHERE state = 'waiting' AND household_head(household_id) = household_head($1)`,
      [householdId],
    );
    return wishes ?? {};
  }

  /**
   * 409 `shelter.others_wait` when somebody is ahead of this household who would fit as things stand; not for those for
   * whom places are held already.
   */
  async refuseBeforeOthers(householdId: string): Promise<void> {
    const ahead = await this.database.prepared<WaitingRow>(
      `SELECT w.household_id AS "householdId", w.quiet, w.isolation FROM place_request w
       LEFT JOIN place_request own ON own.state = 'waiting' AND household_head(own.household_id) = (SELECT household_head($1))
       WHERE w.state = 'waiting' AND household_head(w.household_id) <> (SELECT household_head($1))
         AND w.needed_on <= $2::date
         AND NOT EXISTS (SELECT 1 FROM stay s WHERE s.household_id = household_head(w.household_id)
                         AND s.voided_at IS NULL AND s.state = 'held' AND s.hold_until > $3)
         AND (own.id IS NULL OR (place_rank(w.priority), w.requested_at, w.id) < (place_rank(own.priority), own.requested_at, own.id))
       ORDER BY place_rank(w.priority), w.requested_at, w.id LIMIT ${ASKED}`,
      [householdId, this.clock.today(), this.clock.now()],
    );
    if (ahead.length === 0) return;
    const house = await this.planner.houseState();
    for (const waiting of ahead) {
      const asking = await this.planner.household(waiting.householdId, waiting);
      const answer = findPlaces(questionOf(house, asking), 1, { mostMoves: 0 });
      if (answer.kind === 'fits') throw new Refusal('shelter.others_wait');
    }
  }

  /**
   * Back on the list, where it was: a stay that never was has placed nobody. One that asked again meanwhile stays so, and a
   * request that another stay has answered.
   */
  async waitsAgain(householdId: string, stayId: string): Promise<void> {
    await this.database.sql(
      `WITH last AS (
         SELECT id FROM place_request WHERE household_head(household_id) = household_head($1) AND state = 'placed'
         ORDER BY requested_at DESC, id DESC LIMIT 1),
       again AS (
         UPDATE place_request r SET state = 'waiting', version = version + 1 FROM last
         WHERE r.id = last.id AND NOT EXISTS (
           SELECT 1 FROM place_request w WHERE w.household_id = r.household_id AND w.state = 'waiting')
           AND NOT EXISTS (SELECT 1 FROM stay s WHERE s.id <> $2 AND s.voided_at IS NULL AND s.state IN ('active', 'ended')
                           AND household_head(s.household_id) = household_head($1)
                           AND coalesce(s.ended_at, s.admitted_at) >= r.requested_at) RETURNING r.id)
       SELECT id FROM again`,
      [householdId, stayId],
    );
  }

  /** Takes a household that could not be taken in off the list. 409 `shelter.wrong_state` when it does not wait. */
  async refused(requestId: string): Promise<void> {
    const request = await this.database.lock(PlaceRequest, { id: requestId });
    if (request.state !== 'waiting') throw new Refusal('shelter.wrong_state');
    await this.database.repository(PlaceRequest).update({ id: requestId }, { state: 'refused' });
  }

  /** Back on the list, where it was, unless the household has places or waits by now. */
  async notRefused(requestId: string): Promise<void> {
    await this.database.sql(
      `WITH again AS (
         UPDATE place_request r SET state = 'waiting', version = version + 1
         WHERE r.id = $1 AND r.state = 'refused'
           AND NOT EXISTS (SELECT 1 FROM place_request w WHERE w.state = 'waiting'
                           AND household_head(w.household_id) = household_head(r.household_id))
           AND NOT EXISTS (SELECT 1 FROM stay s WHERE s.voided_at IS NULL AND s.state = 'active'
                           AND household_head(s.household_id) = household_head(r.household_id)) RETURNING r.id)
       SELECT id FROM again`,
      [requestId],
    );
  }

  /** Codes of the heads of those who asked, by request. */
  async codesOf(requestIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.database.sql<{ id: string; code: string }>(
      `SELECT q.id, p.code FROM place_request q
       JOIN ${CURRENT_MEMBERS} m ON m.household_id = household_head(q.household_id) AND m.part = 'head'
       JOIN ${PERSON_CODES} p ON p.id = m.person_id WHERE q.id = ANY($1)`,
      [requestIds],
    );
    return new Map(rows.map(({ id, code }) => [id, code]));
  }

  /** Takes a household that has been given places off the list. */
  placed(householdId: string): void {
    this.database.send(
      `UPDATE place_request SET state = 'placed', version = version + 1
       WHERE household_head(household_id) = $1 AND state = 'waiting'`,
      [householdId],
    );
  }
}
