import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/principal';
import { Database } from '../database/database';

/** What was done or seen. No field may hold personal data: ids, codes of closed sets, nothing else. */
export interface AuditEntry {
  /** `domain.verb`, such as `cases.opened`; stable, translated by the reader's screen. */
  action: string;
  subjectKind?: string;
  subjectId?: string;
  /** The people whose names were shown, where the subject is not one of them: a list, a search, a household. */
  subjectIds?: readonly string[];
  /** A code of a closed set, or several, sorted and joined by commas. */
  reason?: string;
}

/** Writes the audit trail inside the running transaction: what is not written down did not happen. */
@Injectable()
export class Audit {
  constructor(private readonly database: Database) {}

  /** Goes out with what follows; without it nothing is committed. */
  record(entry: AuditEntry): Promise<void> {
    const { centreId, staffId } = this.database.principal;
    this.database.send(
      `INSERT INTO audit_event (centre_id, staff_id, action, subject_kind, subject_id, subject_ids, reason)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        centreId,
        staffId,
        entry.action,
        entry.subjectKind ?? null,
        entry.subjectId ?? null,
        entry.subjectIds ?? null,
        entry.reason ?? null,
      ],
    );
    return Promise.resolve();
  }

  /** Several saw the same at once: an entry under the name of each, in one trip. */
  async recordForEach(readers: readonly Actor[], action: string): Promise<void> {
    await Promise.all(readers.flatMap(by => [this.database.speakFor(by), this.record({ action })]));
  }

  /** The same done to many at once: an entry for each of them. */
  recordAll(action: string, subjectKind: string, subjectIds: readonly string[]): Promise<void> {
    const { centreId, staffId } = this.database.principal;
    this.database.send(
      `INSERT INTO audit_event (centre_id, staff_id, action, subject_kind, subject_id)
       SELECT $1, $2, $3, $4, id FROM unnest($5::uuid[]) AS id`,
      [centreId, staffId, action, subjectKind, subjectIds],
    );
    return Promise.resolve();
  }
}
