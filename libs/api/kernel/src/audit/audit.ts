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

  /** Not waited for: it leaves with the next statement, and the transaction fails if it fails. */
  record(entry: AuditEntry): void {
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
  }

  /** An entry under the name of each of several readers, in one round trip. */
  async recordForEach(readers: readonly Actor[], action: string): Promise<void> {
    const switched = readers.map(by => {
      const done = this.database.continueAs(by);
      this.record({ action });
      return done;
    });
    await Promise.all(switched);
  }

  /** One action done to many subjects: an entry for each, under the principal. Not waited for. */
  recordAll(action: string, subjectKind: string, subjectIds: readonly string[]): void {
    const { centreId, staffId } = this.database.principal;
    this.database.send(
      `INSERT INTO audit_event (centre_id, staff_id, action, subject_kind, subject_id)
       SELECT $1, $2, $3, $4, id FROM unnest($5::uuid[]) AS id`,
      [centreId, staffId, action, subjectKind, subjectIds],
    );
  }
}
