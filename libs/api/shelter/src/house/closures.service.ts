import { Injectable } from '@nestjs/common';
import { Audit, Clock, Database, Live, type Principal, Ref, Refusal, invalidField } from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import { refuseTooFar } from '../stay-records/days-ahead.rules';
import type { CloseRoom } from './house.dto';
import { LOCK_HOUSE_OF_ROOM } from './room-rows';
import { RoomClosure } from './room.entity';

/** Nights on which nobody sleeps in a room. Who lives there stays until somebody moves them. */
@Injectable()
export class Closures {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly live: Live,
  ) {}

  /**
   * 409 `shelter.closed_already` when some of these nights are closed, `shelter.room_occupied` when guests plan to
   * sleep there on some of them and the command does not say that this is known.
   */
  async close(by: Principal, roomId: string, command: CloseRoom): Promise<Ref> {
    const { from, to, reason, despiteGuests = false } = command;
    if (from < this.clock.today()) throw invalidField('from', 'inTheFuture');
    if (to !== null && to <= from) throw invalidField('to', 'opensLater');
    refuseTooFar('from', from, this.clock.today());
    refuseTooFar('to', to, this.clock.today());
    await this.lockHouse(roomId);
    await this.refuseGuests(roomId, { from, to }, { known: despiteGuests });
    const id = newId();
    await this.database.repository(RoomClosure).insert({
      ...{ id, roomId, reason, centreId: by.centreId, lifted: false, version: 1 },
      nights: `[${from},${to ?? ''})`,
      setAt: this.clock.now(),
      setBy: by.staffId,
    });
    return this.done('shelter.room_closed', roomId, { id, version: 1 });
  }

  /** Open again from tonight; nights that have passed stay closed in the past. */
  async lift(id: string, seen: number): Promise<Ref> {
    const closure = await this.database.lockVersion(RoomClosure, { id }, seen);
    const [row] = await this.database.sql<{ past: boolean; over: boolean }>(
      `SELECT lower(nights) < $2::date AS past, coalesce(upper(nights) <= $2::date, false) OR lifted AS over
       FROM room_closure WHERE id = $1`,
      [id, this.clock.today()],
    );
    if (!row || row.over) throw new Refusal('shelter.wrong_state');
    await this.database.sql(
      row.past
        ? `UPDATE room_closure SET nights = daterange(lower(nights), $2::date), version = version + 1 WHERE id = $1`
        : `UPDATE room_closure SET lifted = true, version = version + 1 WHERE id = $1 AND $2::date IS NOT NULL`,
      [id, this.clock.today()],
    );
    return this.done('shelter.room_opened', closure.roomId, { id, version: seen + 1 });
  }

  /**
   * 409 `shelter.taken_then` when somebody slept there on one of the nights that are past, `shelter.room_occupied` when
   * somebody plans to on one that comes, unless this is `known`. Nights that are closed already are left out.
   */
  async refuseGuests(
    roomId: string,
    { from, to }: Pick<CloseRoom, 'from' | 'to'>,
    { known = false, except = 'empty' }: { known?: boolean | undefined; except?: string } = {},
  ): Promise<void> {
    const [row] = await this.database.sql<{ slept: boolean; planned: boolean }>(
      `WITH closed AS (
         SELECT datemultirange(daterange($4::date, $5::date)) - datemultirange($6::daterange) AS nights),
       guest AS (
         SELECT s.state, s.hold_until, s.planned_end, s.admitted_at, b.during,
                (greatest(lower(b.during), s.admitted_at) AT TIME ZONE 'Asia/Bishkek')::date AS since,
                (coalesce(upper(b.during), $2) AT TIME ZONE 'Asia/Bishkek')::date AS until
         FROM bed_stay b JOIN place p ON p.id = b.place_id JOIN stay s ON s.id = b.stay_id
         WHERE p.room_id = $1 AND b.voided_at IS NULL)
       SELECT EXISTS (
                SELECT 1 FROM guest g, closed c WHERE g.state IN ('active', 'ended') AND g.admitted_at IS NOT NULL
                  AND daterange(g.since, greatest(g.since, least(g.until, $3::date))) && c.nights) AS slept,
              EXISTS (
                SELECT 1 FROM guest g, closed c WHERE g.during && tstzrange($2, NULL)
                  AND (g.state = 'active' AND upper_inf(g.during) OR g.state = 'held' AND g.hold_until > $2)
                  AND daterange($3::date, greatest(g.planned_end, $3::date + 1)) && c.nights) AS planned`,
      [roomId, this.clock.now(), this.clock.today(), from, to, except],
    );
    if (row?.slept) throw new Refusal('shelter.taken_then', [{ field: 'from', rule: 'sleptThere' }]);
    // whoever stays longer than planned sleeps there tonight
    if (row?.planned && !known) throw new Refusal('shelter.room_occupied');
  }

  private async lockHouse(roomId: string): Promise<void> {
    const rows = await this.database.sql(LOCK_HOUSE_OF_ROOM, [roomId]);
    if (rows.length === 0) throw new Refusal('request.not_found');
  }

  private done(action: string, roomId: string, ref: Ref): Ref {
    this.audit.record({ action, subjectKind: 'room', subjectId: roomId });
    this.live.changed('shelter');
    return ref;
  }
}
