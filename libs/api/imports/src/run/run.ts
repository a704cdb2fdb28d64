import type { ImportHalt, ImportState } from '@baanek/contracts';
import type { Database, Live, Principal } from '@baanek/kernel';

/** The work is to stop: it was cancelled, or another process holds it by now. */
export class RunHalted extends Error {
  constructor(readonly halt: ImportHalt) {
    super(halt);
  }
}

/** States in which rows are being worked through. */
export type Working = Extract<ImportState, 'reading' | 'checking' | 'committing'>;

/** A process that has not renewed its lease for so long is taken for dead. */
export const LEASE = '20 seconds';
const REPORT_EVERY_MS = 500;
const RENEW_EVERY_MS = 5_000;

/** One piece of work on one journal: reports how far it is, renews its lease, and learns that it is to stop. */
export class Run {
  private halted: ImportHalt | null = null;
  private rows = 0;
  private reportedAt = 0;
  private reporting = false;
  private readonly renewal: NodeJS.Timeout;

  constructor(
    readonly by: Principal,
    readonly id: string,
    readonly key: string,
    public state: Working,
    private readonly database: Database,
    private readonly live: Live,
  ) {
    this.renewal = setInterval(() => {
      this.reportBeside();
    }, RENEW_EVERY_MS);
    this.renewal.unref();
  }

  /** Reports that `rows` rows are done, without waiting for it; throws when the work is to stop. */
  progress(rows: number): void {
    this.rows = rows;
    if (performance.now() - this.reportedAt > REPORT_EVERY_MS) this.reportBeside();
    this.check();
  }

  /** Goes on to the next state, from the first row again. */
  async enter(state: Working): Promise<void> {
    this.check();
    this.state = state;
    this.rows = 0;
    await this.report();
  }

  stop(halt: ImportHalt): void {
    this.halted ??= halt;
  }

  end(): void {
    clearInterval(this.renewal);
  }

  private check(): void {
    if (this.halted) throw new RunHalted(this.halted);
  }

  /** The work may hold a connection while it enters rows: waiting for a second one would hold up all. */
  private reportBeside(): void {
    if (this.reporting) return;
    this.reporting = true;
    this.database
      .beside(() => this.report())
      .catch(() => undefined) // tried again soon, or the lease runs out
      .finally(() => {
        this.reporting = false;
      });
  }

  private async report(): Promise<void> {
    this.reportedAt = performance.now();
    await this.database.transaction(this.by, async () => {
      const [batch] = await this.database.sql<{ cancelled: boolean }>(
        `WITH reported AS (
           UPDATE import_batch SET rows_done = $3, state = $4, lease_until = now() + $5::interval
           WHERE id = $1 AND run = $2 RETURNING cancel_asked)
         SELECT cancel_asked AS cancelled FROM reported`,
        [this.id, this.key, this.rows, this.state, LEASE],
      );
      if (!batch) this.stop('interrupted');
      else if (batch.cancelled) this.stop('cancelled');
      this.live.changed('imports');
    });
  }
}
