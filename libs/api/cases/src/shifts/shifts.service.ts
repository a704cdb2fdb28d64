import { Injectable } from '@nestjs/common';
import {
  Audit,
  Clock,
  cursorOf,
  Database,
  Live,
  PAGE_ROWS,
  pageOf,
  type PageQuery,
  type Principal,
  Ref,
  Refusal,
  Sealer,
  type Sorted,
  STAFF_NAMES,
  unsorted,
} from '@baanek/kernel';
import { Persons } from '@baanek/registry';
import { ShiftBook } from '@baanek/tasks';
import { v7 as newId } from 'uuid';
import {
  type ReachAttemptView,
  type ShiftBookView,
  type ShiftEntryView,
  type ShiftEventList,
  type ShiftSignOffView,
  SIGN_OFFS,
} from './shift.dto';
import { shiftWordsAt } from './shift-entry.entity';
import { shiftSince } from './shift.rules';
import { ATTEMPT_ROWS, SHIFT_APART, SHIFT_ROWS } from './shift.sql';
import { ShiftSignOff } from './shift-sign-off.entity';

type Row = Sorted<
  Omit<ShiftEntryView, 'words' | 'attempts' | 'safeHours'> & {
    personId: string | null;
    sealed: Buffer;
    sealedFor: string;
  }
>;
type Shown = Omit<Row, 'sortKey'>;

/** The shift book of a centre as its workers read it, and the handing over of a shift. */
@Injectable()
export class Shifts {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly persons: Persons,
    private readonly book: ShiftBook,
    private readonly sealer: Sealer,
    private readonly live: Live,
  ) {}

  /** What somebody must see to, a page of the rest, and the last shifts handed over. Leaves a trace. */
  async read({ after }: PageQuery = {}): Promise<ShiftBookView> {
    const begins = cursorOf(after, 'moment');
    const urgent = begins
      ? []
      : await this.database.sql<Row>(
          `${SHIFT_ROWS} WHERE e.id IN (${SHIFT_APART}) ORDER BY e.recorded_at, e.id`,
        );
    const past = await this.database.sql<Row>(
      `${SHIFT_ROWS} WHERE e.id NOT IN (${SHIFT_APART}) AND ($1::timestamptz IS NULL OR (e.recorded_at, e.id) < ($1, $2::uuid))
       ORDER BY e.recorded_at DESC, e.id DESC LIMIT ${PAGE_ROWS + 1}`,
      [begins?.at ?? null, begins?.id ?? null],
    );
    const { rows, next } = pageOf(past, PAGE_ROWS);
    this.audit.viewed({ action: 'shifts.read' });
    return {
      urgent: await this.opened(urgent.map(unsorted)),
      entries: await this.opened(rows),
      next,
      signOffs: begins ? [] : await this.signOffs(),
    };
  }

  /** One entry with its words. Leaves a trace. */
  async readOne(id: string): Promise<ShiftEntryView> {
    const found = await this.database.sql<Row>(`${SHIFT_ROWS} WHERE e.id = $1`, [id]);
    const [view] = await this.opened(found.map(unsorted));
    if (!view) throw new Refusal('request.not_found');
    this.audit.viewed({ action: 'shifts.entry_read', subjectKind: 'shift_entry', subjectId: id });
    return view;
  }

  /** What the system knows of since the asker handed over or took over a shift, as far as she may see each. */
  async events(by: Principal): Promise<ShiftEventList> {
    const [last] = await this.database.sql<{ at: Date }>(
      `SELECT o.signed_at AS at FROM shift_sign_off o
       WHERE o.signed_by = $1 OR EXISTS (SELECT 1 FROM shift_sign_off_read r WHERE r.sign_off_id = o.id AND r.staff_id = $1)
       ORDER BY o.signed_at DESC LIMIT 1`,
      [by.staffId],
    );
    const now = this.clock.now();
    const since = shiftSince(now, last?.at ?? null);
    const { events, more } = await this.book.read({ by, since, now });
    this.audit.viewed({ action: 'shifts.events_read' });
    return { since, events, more };
  }

  /** Hands the shift over, in one's own name. While nobody has taken over the last one, and it is hers, it is that one. */
  async sign(by: Principal): Promise<Ref> {
    await this.database.takeTurn(`shift ${by.centreId}`);
    const [last] = await this.database.sql<{ id: string; waits: boolean }>(
      `SELECT o.id, o.signed_by = $1 AND NOT EXISTS (SELECT 1 FROM shift_sign_off_read r WHERE r.sign_off_id = o.id) AS waits
       FROM shift_sign_off o ORDER BY o.signed_at DESC, o.id DESC LIMIT 1`,
      [by.staffId],
    );
    if (last?.waits) return { id: last.id, version: 1 };
    const id = newId();
    await this.database
      .repository(ShiftSignOff)
      .insert({ id, centreId: by.centreId, signedBy: by.staffId, signedAt: this.clock.now() });
    this.audit.record({ action: 'shifts.signed', subjectKind: 'shift_sign_off', subjectId: id });
    this.live.changed('shifts');
    return { id, version: 1 };
  }

  /** Has read a shift that a colleague handed over; said twice, it was said once. */
  async readSignOff(by: Principal, id: string): Promise<void> {
    const [found] = await this.database.sql<{ own: boolean }>(
      `SELECT signed_by = $2 AS own FROM shift_sign_off WHERE id = $1`,
      [id, by.staffId],
    );
    if (!found) throw new Refusal('request.not_found');
    if (found.own) return;
    const added = await this.database.sql(
      `INSERT INTO shift_sign_off_read (sign_off_id, staff_id, centre_id, read_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT DO NOTHING RETURNING sign_off_id`,
      [id, by.staffId, by.centreId, this.clock.now()],
    );
    if (added.length === 0) return;
    this.audit.record({ action: 'shifts.sign_off_read', subjectKind: 'shift_sign_off', subjectId: id });
    this.live.changed('shifts');
  }

  private signOffs(): Promise<ShiftSignOffView[]> {
    return this.database.sql<ShiftSignOffView>(
      `SELECT o.id, o.signed_by AS "signedBy", s.display_name AS "signedByName", o.signed_at AS "signedAt", coalesce((
         SELECT json_agg(json_build_object('staffId', r.staff_id, 'name', n.display_name, 'readAt', r.read_at)
                         ORDER BY r.read_at, r.staff_id)
         FROM shift_sign_off_read r JOIN ${STAFF_NAMES} n ON n.id = r.staff_id WHERE r.sign_off_id = o.id), '[]') AS readers
       FROM shift_sign_off o JOIN ${STAFF_NAMES} s ON s.id = o.signed_by
       ORDER BY o.signed_at DESC, o.id DESC LIMIT ${SIGN_OFFS}`,
    );
  }

  private async opened(rows: readonly Shown[]): Promise<ShiftEntryView[]> {
    const attempts = await this.attempts(rows.filter(({ kind }) => kind === 'to_reach').map(({ id }) => id));
    const toReach = rows.filter(({ kind, endedAt, voided }) => kind === 'to_reach' && !endedAt && !voided);
    const hours = await this.persons.safeHours(toReach.flatMap(({ personId }) => personId ?? []));
    const told = await this.sealer.openRows<{ words: string }, Shown>(rows, shiftWordsAt);
    const personOf = new Map(toReach.map(({ id, personId }) => [id, personId]));
    return told.map(({ personId: _, ...view }) => ({
      ...view,
      safeHours: hours.get(personOf.get(view.id) ?? '') ?? '',
      attempts: attempts.get(view.id) ?? [],
    }));
  }

  private async attempts(ids: readonly string[]): Promise<Map<string, ReachAttemptView[]>> {
    const found = new Map<string, ReachAttemptView[]>(ids.map(id => [id, []]));
    if (ids.length === 0) return found;
    const rows = await this.database.sql<ReachAttemptView & { entryId: string }>(ATTEMPT_ROWS, [ids]);
    for (const { entryId, ...attempt } of rows) found.get(entryId)?.push(attempt);
    return found;
  }
}
