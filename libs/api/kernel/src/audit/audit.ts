import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/principal';
import { Clock } from '../clock';
import { Database } from '../database/database';
import type { AuditEntry } from './audit-entry';
import { RecentViews } from './recent-views';

/** Writes the audit trail inside the running transaction: what is not written down did not happen. */
@Injectable()
export class Audit {
  private readonly views = new RecentViews();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

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

  /**
   * What somebody has only looked at. The same view in the same session is written once in a quarter of an hour: a page
   * that stays open reads again at every change, and would bury everything else.
   */
  viewed(entry: AuditEntry): void {
    if (this.isNew(this.database.principal, entry)) this.record(entry);
  }

  /** A view under the name of each of several readers, in one round trip. */
  async viewedByEach(readers: readonly Actor[], action: string): Promise<void> {
    const each = new Map(readers.map(by => [this.views.keyOf(by, { action }) ?? by, by])); // once for two windows
    const switched = [...each.values()].flatMap(by => {
      if (!this.isNew(by, { action })) return [];
      const done = this.database.continueAs(by);
      this.record({ action });
      return [done];
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

  /** Whether a view is to be written down; from the moment this transaction commits, it stands for those like it. */
  private isNew(by: Actor, entry: AuditEntry): boolean {
    const [key, now] = [this.views.keyOf(by, entry), this.clock.now()];
    if (key === null) return true;
    if (this.views.has(key, now)) return false;
    this.database.onCommit(() => {
      this.views.add(key, now);
    });
    return true;
  }
}
