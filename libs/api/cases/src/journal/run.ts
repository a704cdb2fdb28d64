import type { ImportHalt, ImportState } from '@baanek/contracts';
import type { Database, Live, Principal } from '@baanek/kernel';

/** Work was told to end, or somebody else holds it by now. */
export class RunOver extends Error {
  constructor(readonly halt: ImportHalt) {
    super(halt);
  }
}

/** States in which rows are being worked through. */
export type Working = Extract<ImportState, 'reading' | 'checking' | 'committing'>;

/** Work that is not heard of for so long is dead. */
export const LEASE = '20 seconds';
const TELL_EVERY_MS = 500;
const BEAT_MS = 5_000;

/** One piece of work on one journal: it tells how far it is, renews its lease, and learns that it is to stop. */
export class Run {
  private halted: ImportHalt | null = null;
  private rows = 0;
  private toldAt = 0;
  private readonly beat: NodeJS.Timeout;

  constructor(
    readonly by: Principal,
    readonly id: string,
    readonly key: string,
    public state: Working,
    private readonly database: Database,
    private readonly live: Live,
  ) {
    this.beat = setInterval(() => {
      this.tell().catch(() => undefined); // told again by the next beat, or the lease runs out
    }, BEAT_MS);
    this.beat.unref();
  }

  /** So many rows are done; throws when the work is to stop. */
  async at(rows: number): Promise<void> {
    this.rows = rows;
    if (performance.now() - this.toldAt > TELL_EVERY_MS) await this.tell();
    this.check();
  }

  /** Goes on with other work on the same rows. */
  async next(state: Working): Promise<void> {
    this.check();
    this.state = state;
    this.rows = 0;
    await this.tell();
  }

  stop(halt: ImportHalt): void {
    this.halted ??= halt;
  }

  end(): void {
    clearInterval(this.beat);
  }

  private check(): void {
    if (this.halted) throw new RunOver(this.halted);
  }

  private async tell(): Promise<void> {
    this.toldAt = performance.now();
    await this.database.transaction(this.by, async () => {
      const [batch] = await this.database.sql<{ cancelled: boolean }>(
        `WITH told AS (
           UPDATE import_batch SET rows_done = $3, state = $4, lease_until = now() + $5::interval
           WHERE id = $1 AND run = $2 RETURNING cancel_asked)
         SELECT cancel_asked AS cancelled FROM told`,
        [this.id, this.key, this.rows, this.state, LEASE],
      );
      if (!batch) this.stop('interrupted');
      else if (batch.cancelled) this.stop('cancelled');
      this.live.changed('imports');
    });
  }
}
