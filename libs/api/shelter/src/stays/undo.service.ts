import { Injectable } from '@nestjs/common';
import { Audit, Clock, Database, Live, RecordVersions, Ref, Refusal, Sealer, type Why } from '@baanek/kernel';
import type { Placed } from '../placement/placement.types';
import { HouseReader } from '../planning/house-reader.service';
import { Planner } from '../planning/planner.service';
import { RollCallMarks } from '../roll-call/roll-call-marks.service';
import { WaitingList } from '../requests/waiting-list.service';
import { Allocation } from './allocation.service';
import { Stay } from './stay.entity';

/** How long a check-out can be taken back. */
const UNDO_MS = 10 * 60_000;

/** Takes a check-out back, or the arrival of those for whom places are held. */
@Injectable()
export class UndoCheckOut {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly house: HouseReader,
    private readonly planner: Planner,
    private readonly allocation: Allocation,
    private readonly waiting: WaitingList,
    private readonly sealer: Sealer,
    private readonly versions: RecordVersions,
    private readonly rollCall: RollCallMarks,
  ) {}

  /**
   * Puts the household back where it was; after some minutes only with a reason, which its history keeps. 409
   * `shelter.undo_late`; `shelter.place_taken`, `shelter.place_closed`,
   * `shelter.rule_broken` when somebody else is there by now, the bed is gone, or those who came since must not share
   * with them.
   */
  async undo(id: string, seen: number, why?: Why): Promise<Ref> {
    await this.house.lock();
    const stays = this.database.repository(Stay);
    const stay = await this.database.lockVersion(Stay, { id }, seen);
    const { state, endedAt, endRecordedAt, householdId, plannedEnd } = stay;
    if (stay.voidedAt) throw new Refusal('record.voided');
    if (state !== 'ended' || endedAt === null || endRecordedAt === null || householdId === null)
      throw new Refusal('shelter.wrong_state');
    const late = this.clock.now().getTime() - endRecordedAt.getTime() > UNDO_MS;
    if (late && !why) throw new Refusal('shelter.undo_late');
    const beds = await this.lastBeds(id, endedAt, endRecordedAt);
    await this.refuseWhatChanged(householdId, plannedEnd, beds);
    await this.reopen(id, endRecordedAt, beds);
    const open = { endedAt: null, endRecordedAt: null, destination: null, goods: null };
    if (why) {
      const { destination, goods } = stay;
      await this.versions.keep(await this.sealer.keyOf(id), {
        ...{ kind: 'stay', id, version: seen, change: 'corrected', why },
        ...{
          before: { endedAt, destination, goods },
          after: { endedAt: null, destination: null, goods: null },
        },
      });
    }
    await stays.update({ id }, { ...open, state: 'active' });
    const subject = { subjectKind: 'stay', subjectId: id };
    this.audit.record({
      action: 'shelter.check_out_undone',
      ...subject,
      ...(why ? { reason: why.reason } : {}),
    });
    this.live.changed('shelter', 'cases');
    return { id, version: seen + 1 };
  }

  /**
   * They have not come: the places are held again, until when they were and for as long as they were, nobody is marked
   * this night, and the household waits again. Only what was recorded just now as one press. 409 `shelter.undo_late`, `shelter.hold_lapsed`, `shelter.wrong_state`.
   */
  async undoArrival(id: string, seen: number): Promise<Ref> {
    await this.house.lock();
    const stay = await this.database.lockVersion(Stay, { id }, seen);
    const { state, heldAt, holdUntil, admittedAt, householdId, enquiryId } = stay;
    if (stay.voidedAt) throw new Refusal('record.voided');
    // places that were held by shape have names by now
    if (state !== 'active' || !heldAt || !holdUntil || !admittedAt || !householdId || enquiryId)
      throw new Refusal('shelter.wrong_state');
    const now = this.clock.now();
    if (now.getTime() - admittedAt.getTime() > UNDO_MS) throw new Refusal('shelter.undo_late');
    if (holdUntil <= now) throw new Refusal('shelter.hold_lapsed');
    await this.database.sql(
      `UPDATE bed_stay SET during = tstzrange(lower(during), $2) WHERE stay_id = $1 AND voided_at IS NULL AND upper_inf(during)`,
      [id, holdUntil],
    );
    await this.rollCall.forget(id, admittedAt);
    const plannedEnd = await this.plannedBefore(stay);
    const held = {
      state: 'held',
      admittedAt: null,
      admissionRecordedAt: null,
      admittedBy: null,
      agreementOn: null,
      plannedEnd,
    } as const;
    await this.database.repository(Stay).update({ id }, held);
    await this.waiting.waitsAgain(householdId, id);
    this.audit.record({ action: 'shelter.arrival_undone', subjectKind: 'stay', subjectId: id });
    this.live.changed('shelter', 'cases');
    return { id, version: seen + 1 };
  }

  /** Until when it was planned on the hold; that it is so again is kept, too. Nothing else changes the plan of a hold. */
  private async plannedBefore({ id, version, plannedEnd: said }: Stay): Promise<string> {
    const { versions } = await this.versions.of('stay', id);
    const changes = versions.flatMap(({ fields }) => fields.filter(({ field }) => field === 'plannedEnd'));
    const plannedEnd = changes.at(-1)?.before[0] ?? said;
    if (plannedEnd !== said)
      await this.versions.keep(await this.sealer.keyOf(id), {
        ...{ kind: 'stay', id, version, change: 'corrected', why: { reason: 'made_by_mistake' } },
        ...{ before: { plannedEnd: said }, after: { plannedEnd } },
      });
    return plannedEnd;
  }

  /** Everybody lies where they lay until they moved on, and last where they were when the check-out was recorded. */
  private async reopen(id: string, recordedAt: Date, beds: readonly Placed[]): Promise<void> {
    await this.database.sql(
      `WITH path AS (
         SELECT id, lead(lower(during)) OVER (PARTITION BY person_id ORDER BY lower(during)) AS next
         FROM bed_stay WHERE stay_id = $1 AND person_id = ANY($3) AND (voided_at IS NULL OR voided_at = $2))
       UPDATE bed_stay b SET voided_at = NULL, during = tstzrange(lower(b.during), path.next)
       FROM path WHERE path.id = b.id`,
      [id, recordedAt, beds.map(({ guestId }) => guestId)],
    );
  }

  /** Where each of them lay when they left; on a check-out that was dated back, when it was recorded. */
  private lastBeds(id: string, endedAt: Date, recordedAt: Date): Promise<(Placed & { gone: boolean })[]> {
    return this.database.sql(
      `SELECT DISTINCT ON (b.person_id) b.person_id AS "guestId", b.place_id AS "placeId",
              p.retired_on IS NOT NULL AS gone
       FROM bed_stay b JOIN place p ON p.id = b.place_id
       WHERE b.stay_id = $1 AND (b.voided_at = $3 OR (b.voided_at IS NULL AND upper(b.during) >= $2))
       ORDER BY b.person_id, lower(b.during) DESC`,
      [id, endedAt, recordedAt],
    );
  }

  /** Refuses what the rules forbid by now. A room closed since is no reason: who lived there when it was closed stays. */
  async refuseWhatChanged(
    householdId: string,
    to: string,
    beds: readonly (Placed & { gone: boolean })[],
  ): Promise<void> {
    const placed = beds.map(({ guestId, placeId }) => ({ guestId, placeId }));
    const asking = await this.planner.household(householdId);
    const question = await this.planner.question(asking, { to });
    this.allocation.refusePlaced(question);
    if (beds.some(({ gone }) => gone)) throw new Refusal('shelter.place_closed');
    const rooms = question.rooms.map(room => ({ ...room, closed: [] }));
    const isolation = rooms.some(
      ({ kind, places }) =>
        kind === 'isolation' && places.some(place => beds.some(({ placeId }) => placeId === place.id)),
    );
    const household = { ...question.household, isolation };
    this.allocation.check({ ...question, rooms, household }, placed);
  }
}
