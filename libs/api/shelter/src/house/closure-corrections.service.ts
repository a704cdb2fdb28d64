import { Injectable } from '@nestjs/common';
import {
  addDays,
  Audit,
  Clock,
  cursorOf,
  Database,
  type Facts,
  invalidField,
  Live,
  pageOf,
  RecordHistory,
  RecordVersions,
  Ref,
  Refusal,
  Sealer,
  type Sorted,
  STAFF_NAMES,
  type Why,
} from '@baanek/kernel';
import { refuseTooFar } from '../stay-records/days-ahead.rules';
import { HouseReader } from '../planning/house-reader.service';
import type {
  ClosurePage,
  ClosureRecord,
  ClosuresQuery,
  CorrectClosure,
  RestoreClosure,
} from './closure.dto';
import { Closures } from './closures.service';
import { Room, RoomClosure } from './room.entity';

const PAGE = 50;

/** Puts right on which nights a room was closed and why, or that it never was; what it said before is kept. */
@Injectable()
export class ClosureCorrections {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly sealer: Sealer,
    private readonly versions: RecordVersions,
    private readonly house: HouseReader,
    private readonly closures: Closures,
  ) {}

  /**
   * 409 `record.voided`, `shelter.closed_already`; `shelter.taken_then` when somebody slept there on a night that would be
   * closed, `shelter.room_occupied` when somebody plans to and the command does not say that this is known.
   */
  async correct(id: string, seen: number, { why, despiteGuests, ...said }: CorrectClosure): Promise<Ref> {
    const closure = await this.locked(id, seen);
    if (closure.lifted) throw new Refusal('record.voided');
    const before = { ...nightsOf(closure), reason: closure.reason };
    if (said.to !== null && said.to <= said.from) throw invalidField('to', 'opensLater');
    refuseTooFar('from', said.from, this.clock.today(), before.from);
    refuseTooFar('to', said.to, this.clock.today(), before.to);
    if (said.from < before.from) await this.refuseTooEarly(closure.roomId, said.from);
    await this.closures.refuseGuests(closure.roomId, said, { known: despiteGuests, except: closure.nights });
    const facts = ({ from, to, reason }: typeof before): Facts => ({
      ...{ closedFrom: from, closedTo: to, closureReason: reason },
    });
    await this.versions.keep(await this.sealer.keyOf(id), {
      ...{ kind: 'closure', id, version: seen, change: 'corrected', why },
      ...{ before: facts(before), after: facts(said) },
    });
    const nights = `[${said.from},${said.to ?? ''})`;
    await this.database.repository(RoomClosure).update({ id }, { nights, reason: said.reason });
    return this.done('shelter.closure_corrected', closure, seen, why);
  }

  /** The room was open all along. 409 `record.voided`. */
  void(id: string, seen: number, why: Why): Promise<Ref> {
    return this.mark(id, seen, why, 'voided');
  }

  /** 409 `record.not_voided`, `shelter.closed_already`, `shelter.taken_then`, `shelter.room_occupied`. */
  restore(id: string, seen: number, { why, despiteGuests }: RestoreClosure): Promise<Ref> {
    return this.mark(id, seen, why, 'restored', despiteGuests);
  }

  async history(id: string): Promise<RecordHistory> {
    if (!(await this.database.repository(RoomClosure).existsBy({ id })))
      throw new Refusal('request.not_found');
    this.audit.viewed({ action: 'shelter.closure_history_read', subjectKind: 'closure', subjectId: id });
    return this.versions.of('closure', id);
  }

  /** Of one room, also those that are past or lifted. */
  async list(roomId: string, { after }: ClosuresQuery): Promise<ClosurePage> {
    if (!(await this.database.repository(Room).existsBy({ id: roomId })))
      throw new Refusal('request.not_found');
    const begins = cursorOf(after, 'moment');
    const read = await this.database.sql<Sorted<ClosureRecord>>(
      `SELECT c.id, to_char(lower(c.nights), 'YYYY-MM-DD') AS "from", to_char(upper(c.nights), 'YYYY-MM-DD') AS "to",
              c.reason, c.lifted, c.set_at AS "setAt", w.display_name AS "setBy", c.version, c.set_at::text AS "sortKey"
       FROM room_closure c JOIN ${STAFF_NAMES} w ON w.id = c.set_by
       WHERE c.room_id = $1 AND ($2::uuid IS NULL OR (c.set_at, c.id) < ($3::timestamptz, $2))
       ORDER BY c.set_at DESC, c.id DESC LIMIT ${PAGE + 1}`,
      [roomId, begins?.id ?? null, begins?.at ?? null],
    );
    const { rows: closures, next } = pageOf(read, PAGE);
    return { closures, next };
  }

  private async mark(
    id: string,
    seen: number,
    why: Why,
    change: 'voided' | 'restored',
    known?: boolean,
  ): Promise<Ref> {
    const closure = await this.locked(id, seen);
    const { lifted, setAt, roomId } = closure;
    const record = { kind: 'closure', id, version: seen, voidedAt: lifted ? setAt : null } as const;
    const voidedAt = await this.versions.mark(record, change, why, () => this.sealer.keyOf(id));
    if (change === 'restored') await this.closures.refuseGuests(roomId, nightsOf(closure), { known });
    await this.database.repository(RoomClosure).update({ id }, { lifted: voidedAt !== null });
    return this.done(`shelter.closure_${change}`, closure, seen, why);
  }

  /** House before closure, as everything that gives places does. */
  private async locked(id: string, seen: number): Promise<RoomClosure> {
    await this.house.lock();
    return this.database.lockVersion(RoomClosure, { id }, seen);
  }

  private async refuseTooEarly(roomId: string, from: string): Promise<void> {
    const today = this.clock.today();
    const room = await this.database.repository(Room).findOneBy({ id: roomId });
    const { backDays = 0 } = (await this.house.rules(today))[room?.houseId ?? ''] ?? {};
    if (from < addDays(today, -backDays)) throw invalidField('from', 'daysBackAtMost', backDays);
  }

  private done(action: string, { id, roomId }: RoomClosure, seen: number, { reason }: Why): Ref {
    this.audit.record({ action, subjectKind: 'room', subjectId: roomId, reason });
    this.live.changed('shelter');
    return { id, version: seen + 1 };
  }
}

function nightsOf({ nights }: RoomClosure): { from: string; to: string | null } {
  const [from = '', to = ''] = nights.slice(1, -1).split(',');
  return { from, to: to || null };
}
