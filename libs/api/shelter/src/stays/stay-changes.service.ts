import { Injectable } from '@nestjs/common';
import { mayMove, STAY_MOVES, type StayState } from '@baanek/contracts';
import { Audit, Clock, Database, Live, type Principal, Ref, Refusal, sameVersion } from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import { Places } from './places.service';
import type { CheckOut, MoveGuests } from './stay.dto';
import { Stay } from './stay.entity';

/** How long a check-out can be taken back. */
const UNDO_MS = 10 * 60_000;

/** Moves, check-outs, and taking a check-out back. */
@Injectable()
export class StayChanges {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly places: Places,
  ) {}

  /** Moves some or all of a household now; two who swap places move in one step. */
  async move(by: Principal, id: string, seen: number, { placements }: MoveGuests): Promise<Ref> {
    await this.locked(id, seen, 'active');
    const people = placements.map(({ personId }) => personId);
    const targets = placements.map(({ placeId }) => placeId);
    if (new Set(targets).size !== targets.length) throw new Refusal('shelter.place_taken');
    await this.places.lockChosen(targets);
    const left = await this.leave(id, people);
    if (left !== new Set(people).size) throw new Refusal('request.not_found');
    await this.database.sql(
      `INSERT INTO bed_stay (id, centre_id, stay_id, person_id, place_id, during)
       SELECT b.id, $2, $1, b.person_id, b.place_id,
              tstzrange((SELECT max(upper(o.during)) FROM bed_stay o WHERE o.stay_id = $1 AND o.person_id = b.person_id), NULL)
       FROM unnest($3::uuid[], $4::uuid[], $5::uuid[]) AS b (id, person_id, place_id)`,
      [id, by.centreId, people.map(() => newId()), people, targets],
    );
    return this.done('shelter.moved', id, seen);
  }

  async checkOut(id: string, seen: number, { destination }: CheckOut): Promise<Ref> {
    const stay = await this.locked(id, seen, 'active');
    if (!mayMove<StayState>(STAY_MOVES, stay.state, 'ended')) throw new Refusal('shelter.wrong_state');
    await this.leave(id, null);
    const endedAt = this.clock.now();
    await this.database.repository(Stay).update({ id }, { state: 'ended', endedAt, destination });
    return this.done('shelter.checked_out', id, seen, destination);
  }

  /** Puts the household back where it was; 409 `shelter.place_taken` when somebody else is there by now. */
  async undoCheckOut(id: string, seen: number): Promise<Ref> {
    const stay = await this.locked(id, seen, 'ended');
    const since = this.clock.now().getTime() - (stay.endedAt?.getTime() ?? 0);
    if (since > UNDO_MS) throw new Refusal('shelter.undo_late');
    await this.database.sql(
      `UPDATE bed_stay SET during = tstzrange(lower(during), NULL) WHERE stay_id = $1 AND upper(during) >= $2`,
      [id, stay.endedAt],
    );
    await this.database
      .repository(Stay)
      .update({ id }, { state: 'active', endedAt: null, destination: null });
    return this.done('shelter.check_out_undone', id, seen);
  }

  private async locked(id: string, seen: number, state: StayState): Promise<Stay> {
    const stays = this.database.repository(Stay);
    const stay = await stays.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!stay) throw new Refusal('request.not_found');
    sameVersion(stay, seen);
    if (stay.state !== state) throw new Refusal('shelter.wrong_state');
    return stay;
  }

  /** Ends the present places of these members, or of all; a range is at least a microsecond long. */
  private async leave(stayId: string, people: readonly string[] | null): Promise<number> {
    const rows = await this.database.sql(
      `WITH ended AS (
         UPDATE bed_stay SET during = tstzrange(lower(during), greatest($2::timestamptz, lower(during) + interval '1 microsecond'))
         WHERE stay_id = $1 AND upper_inf(during) AND ($3::uuid[] IS NULL OR person_id = ANY($3)) RETURNING id)
       SELECT id FROM ended`,
      [stayId, this.clock.now(), people],
    );
    return rows.length;
  }

  private async done(action: string, id: string, seen: number, reason?: string): Promise<Ref> {
    if (action === 'shelter.moved') await this.database.repository(Stay).increment({ id }, 'version', 1);
    await this.audit.record({ action, subjectKind: 'stay', subjectId: id, ...(reason ? { reason } : {}) });
    await this.live.changed('shelter', 'cases');
    return { id, version: seen + 1 };
  }
}
