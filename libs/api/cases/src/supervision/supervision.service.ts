import { Injectable } from '@nestjs/common';
import {
  ACTIVE_ROLES,
  Audit,
  Clock,
  Database,
  ensure,
  invalidField,
  type Principal,
  Ref,
  Refusal,
  Sealer,
  STAFF_NAMES,
} from '@baanek/kernel';
import { v7 as newId } from 'uuid';
import { DangerWalls } from '../dangers/danger-walls.service';
import { CaseAccess } from '../files/case-access.service';
import { CaseRecords } from '../files/case-records.service';
import { PrivateNote, privateNoteAt } from '../notes/private-note.entity';
import { CounsellingSession } from '../sessions/session.entity';
import { NoteShowing } from './note-showing.entity';
import {
  MOST_SHOWN,
  type NoteShowingView,
  type NoteSupervision,
  type ShowPrivateNote,
  SHOWINGS,
  type ShownNoteLine,
  type ShownNotes,
  type ShownNoteView,
  type Supervisor,
} from './supervision.dto';

/** Supervision: one colleague reads the private notes that their author shows her, and nothing else of the client. */
@Injectable()
export class Supervision {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly access: CaseAccess,
    private readonly records: CaseRecords,
    private readonly walls: DangerWalls,
    private readonly sealer: Sealer,
  ) {}

  /** To whom her note is and was shown, and to whom it may be. 404 for everybody but its author. */
  async of(by: Principal, sessionId: string): Promise<NoteSupervision> {
    const session = await this.own(by, sessionId);
    const showings = await this.database.sql<NoteShowingView>(
      `SELECT h.id, s.display_name AS "supervisorName", h.shown_at AS "shownAt", h.until_on::text AS "untilOn",
              h.ended_at AS "endedAt", h.ended_at IS NULL AND (h.until_on IS NULL OR h.until_on >= $2) AS live, h.version
       FROM note_showing h JOIN ${STAFF_NAMES} s ON s.id = h.supervisor_id
       WHERE h.session_id = $1 ORDER BY h.shown_at DESC, h.id DESC LIMIT ${SHOWINGS}`,
      [sessionId, this.clock.today()],
    );
    // who is left out of the list is dangerous to the client: whoever does not reach the case is told of nobody
    const reaches = await this.access.reaches(by, 'sessions.log', session.caseId);
    const supervisors = reaches ? await this.walls.safeOf(session.caseId, await this.supervisors(by)) : [];
    return { showings, supervisors };
  }

  /** Shows it to one colleague, instead of whom it was shown to before. 409 `record.voided`, and as `DangerWalls.refuseColleague`. */
  async show(by: Principal, sessionId: string, { supervisorId, untilOn }: ShowPrivateNote): Promise<Ref> {
    const session = await this.own(by, sessionId);
    await this.access.reach(by, 'sessions.log', session.caseId);
    if (session.voidedAt) throw new Refusal('record.voided');
    const written = await this.database.repository(PrivateNote).findOneBy({ sessionId });
    if (!written) throw new Refusal('request.not_found');
    if (!(await this.supervisors(by)).some(({ id }) => id === supervisorId))
      throw invalidField('supervisorId', 'exists');
    if (untilOn !== null && untilOn < this.clock.today()) throw invalidField('untilOn', 'notBeforeToday');
    await this.walls.refuseColleague(by, [session.caseId], supervisorId, [this.clock.now()]);
    await this.database.takeTurn(`note showing ${sessionId}`);
    const showings = this.database.repository(NoteShowing);
    const before = await this.database.sql<{ id: string; version: number }>(
      `SELECT id, version FROM note_showing WHERE session_id = $1 AND ended_at IS NULL`,
      [sessionId],
    );
    for (const { id } of before) {
      await showings.update({ id }, { endedAt: this.clock.now() });
      this.tell('sessions.private_note_withdrawn', sessionId);
    }
    const id = newId();
    await showings.insert({
      ...{ id, centreId: by.centreId, sessionId, authorId: by.staffId, supervisorId, untilOn, version: 1 },
      shownAt: this.clock.now(),
    });
    this.tell('sessions.private_note_shown', sessionId, `to ${supervisorId}`);
    return { id, version: 1 };
  }

  /** From now on she does not read it. Nothing is changed where that has ended already. */
  async withdraw(by: Principal, id: string, seen: number): Promise<Ref> {
    const found = await this.database.repository(NoteShowing).findOneBy({ id, authorId: by.staffId });
    if (!found) throw new Refusal('request.not_found');
    const row = await this.database.lockVersion(NoteShowing, { id }, seen);
    if (row.endedAt) return { id, version: seen };
    await this.database.repository(NoteShowing).update({ id }, { endedAt: this.clock.now() });
    this.tell('sessions.private_note_withdrawn', row.sessionId);
    return { id, version: seen + 1 };
  }

  /** What is shown to the asker today, the latest first. */
  async shown(by: Principal): Promise<ShownNotes> {
    return { notes: await this.lines(by, null) };
  }

  /** One of them. 404 for everybody but whom it is shown to today. Leaves a trace. */
  async read(by: Principal, id: string): Promise<ShownNoteView> {
    const [line] = await this.lines(by, id);
    const own = line !== undefined;
    ensure(by, 'notes.supervise', { centreId: by.centreId, side: 'survivor', own });
    const showing = await this.database.repository(NoteShowing).findOneByOrFail({ id });
    const { sessionId } = showing;
    const session = await this.database.repository(CounsellingSession).findOneBy({ id: sessionId });
    const found = await this.database.repository(PrivateNote).findOneBy({ sessionId });
    if (!line || !session || !found) throw new Refusal('request.not_found');
    this.audit.viewed({
      action: 'sessions.private_note_supervised',
      subjectKind: 'session',
      subjectId: sessionId,
    });
    const key = await this.records.keyOf(session);
    return { ...line, note: this.sealer.open<string>(key, privateNoteAt(sessionId), found.note) };
  }

  private lines({ staffId }: Principal, id: string | null): Promise<ShownNoteLine[]> {
    return this.database.sql<ShownNoteLine>(
      `SELECT h.id, s.display_name AS "authorName", n.held_at AS "heldAt", h.until_on::text AS "untilOn"
       FROM note_showing h JOIN counselling_session n ON n.id = h.session_id JOIN ${STAFF_NAMES} s ON s.id = h.author_id
       WHERE h.supervisor_id = $1 AND ($2::uuid IS NULL OR h.id = $2) AND h.ended_at IS NULL
         AND private_note_shown(h.session_id)
       ORDER BY h.shown_at DESC, h.id DESC LIMIT ${MOST_SHOWN}`,
      [staffId, id],
    );
  }

  private supervisors({ staffId }: Principal): Promise<Supervisor[]> {
    return this.database.sql<Supervisor>(
      `SELECT s.id, s.display_name AS name FROM ${STAFF_NAMES} s
       WHERE s.id <> $1 AND EXISTS (
         SELECT 1 FROM ${ACTIVE_ROLES} held WHERE held.staff_id = s.id AND held.role IN ('counsellor', 'director'))
       ORDER BY s.display_name, s.id LIMIT 1000`,
      [staffId],
    );
  }

  private async own(by: Principal, id: string): Promise<CounsellingSession> {
    const found = await this.database.repository(CounsellingSession).findOneBy({ id, authorId: by.staffId });
    if (!found) throw new Refusal('request.not_found');
    return found;
  }

  private tell(action: string, sessionId: string, reason?: string): void {
    this.audit.record({ action, subjectKind: 'session', subjectId: sessionId, ...(reason && { reason }) });
  }
}
