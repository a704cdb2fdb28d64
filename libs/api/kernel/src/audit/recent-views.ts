import { createHash } from 'node:crypto';
import type { Actor, Principal } from '../access/principal';
import type { AuditEntry } from './audit-entry';

/** How long a view stands for the same view by the same session: pages that stay open read again and again. */
const MINUTES = 15;

/** More sessions and records than a day of several centres has; past it the oldest are written down again. */
const MOST = 20_000;

/**
 * Views that this process has committed to the trail, by session and by all that the entry says. Whoever signs in anew, or
 * sees another name in the same list, is written down; nothing that a browser sends has a say in it.
 */
export class RecentViews {
  private readonly committed = new Map<string, number>();

  /** What stands for this view; null for what is always written down: the system has no session. */
  keyOf(by: Actor, { action, subjectKind, subjectId, subjectIds, reason }: AuditEntry): string | null {
    const { sessionId } = by as Partial<Principal>;
    if (!sessionId) return null;
    const seen = [...(subjectIds ?? [])].sort();
    const said = [sessionId, by.centreId, by.staffId, action, subjectKind, subjectId, reason, ...seen];
    return createHash('sha256').update(JSON.stringify(said)).digest('base64');
  }

  has(key: string, now: Date): boolean {
    const at = this.committed.get(key);
    return at !== undefined && Math.abs(now.getTime() - at) < MINUTES * 60_000;
  }

  /** Only once it is committed: what was rolled back stands for nothing. */
  add(key: string, now: Date): void {
    this.committed.delete(key); // the latest stand last
    this.committed.set(key, now.getTime());
    const [oldest] = this.committed.size > MOST ? this.committed.keys() : [];
    if (oldest !== undefined) this.committed.delete(oldest);
  }
}
