import { Injectable } from '@nestjs/common';
import {
  Audit,
  Database,
  type Principal,
  Ref,
  Refusal,
  sameVersion,
  Sealer,
  type SubjectKey,
} from '@baanek/kernel';
import { CaseAccess } from '../files/case-access.service';
import { CaseRecords } from '../files/case-records.service';
import { CounsellingSession } from '../sessions/session.entity';
import type { PrivateNoteView } from './note.dto';
import { PrivateNote, privateNoteAt } from './private-note.entity';

/**
 * Notes that their author alone reads: also where the case has gone to a colleague, and where she left it. They are sealed
 * under the client’s key, and stand in no list, search, timeline or export. What they said before is not kept: it could be
 * asked for.
 */
@Injectable()
export class PrivateNotes {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly access: CaseAccess,
    private readonly records: CaseRecords,
    private readonly sealer: Sealer,
  ) {}

  /** Empty before it is written. 404 for everybody but the author of the session. Leaves a trace. */
  async read(by: Principal, sessionId: string): Promise<PrivateNoteView> {
    const key = await this.keyOf(await this.own(by, sessionId));
    const found = await this.database.repository(PrivateNote).findOneBy({ sessionId });
    this.audit.viewed({
      ...{ action: 'sessions.private_note_read', subjectKind: 'session', subjectId: sessionId },
    });
    return {
      ...{ id: sessionId, version: found?.version ?? 0 },
      note: found ? this.sealer.open<string>(key, privateNoteAt(sessionId), found.note) : '',
    };
  }

  /** Of a session of an open case that she may still write in. 409 `cases.closed`. */
  async write(by: Principal, sessionId: string, seen: number, note: string): Promise<Ref> {
    const session = await this.own(by, sessionId);
    await this.access.reachOpen(by, 'sessions.log', session.caseId);
    // two windows of hers that write the first one at once
    await this.database.takeTurn(`private note ${sessionId}`);
    const notes = this.database.repository(PrivateNote);
    const found = await notes.findOneBy({ sessionId });
    sameVersion({ version: found?.version ?? 0 }, seen);
    const sealed = this.sealer.seal(await this.keyOf(session), privateNoteAt(sessionId), note);
    if (found) await notes.update({ sessionId }, { note: sealed });
    else
      await notes.insert({
        ...{ sessionId, centreId: by.centreId, authorId: by.staffId, note: sealed, version: 1 },
      });
    this.audit.record({
      ...{ action: 'sessions.private_note_written', subjectKind: 'session', subjectId: sessionId },
    });
    return { id: sessionId, version: seen + 1 };
  }

  private async own(by: Principal, id: string): Promise<CounsellingSession> {
    const found = await this.database.repository(CounsellingSession).findOneBy({ id, authorId: by.staffId });
    if (!found) throw new Refusal('request.not_found');
    return found;
  }

  private keyOf(session: CounsellingSession): Promise<SubjectKey> {
    return this.records.keyOf(session);
  }
}
