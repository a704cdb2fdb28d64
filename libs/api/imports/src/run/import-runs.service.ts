import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import type { ImportHalt, ImportState } from '@baanek/contracts';
import { Database, describeFailure, Live, Log, type Principal, Refusal } from '@baanek/kernel';
import { v4 as newRun } from 'uuid';
import { ImportBatch } from './import-batch.entity';
import { SerialQueue } from './serial-queue';
import { LEASE, Run, RunHalted, type Working } from './run';

/** Work of so many rows waits for its turn. */
const LARGE = 2_000;
const LARGE_FILE = 512 * 1024;

/** Where a journal stands when work on it ended before its time. Without the file, reading cannot be taken up again. */
const BEFORE: Readonly<Record<Working, ImportState>> = {
  reading: 'failed',
  checking: 'uploaded',
  committing: 'checked',
};

/**
 * Long work on journals, outside of requests. The row of the batch says that it runs and how far it is, under a lease
 * that is renewed; work whose process died is ended by whoever looks next (`ImportViews.view`).
 */
@Injectable()
export class ImportRuns implements BeforeApplicationShutdown {
  private readonly running = new Map<string, { run: Run; done: Promise<void> }>();
  private readonly queue = new SerialQueue();

  constructor(
    private readonly database: Database,
    private readonly live: Live,
    private readonly log: Log,
  ) {}

  /** Reads a file; a large one waits for those before it. 503 `server.busy` when too many wait. */
  async inTurn<T>(bytes: number, read: () => Promise<T>): Promise<T> {
    this.queue.refuseWhenFull();
    return this.queue.run(bytes > LARGE_FILE, read);
  }

  /** Locks a journal for a change the caller has seen the version of; 409 while work runs on it. */
  async hold(id: string, seen: number, states: readonly ImportState[]): Promise<ImportBatch> {
    const batch = await this.database.lockVersion(ImportBatch, { id }, seen);
    if (batch.run) throw new Refusal('imports.running');
    if (!states.includes(batch.state)) throw new Refusal('imports.wrong_state');
    return batch;
  }

  /** Takes a journal for work, inside the running transaction. */
  async claim(id: string, seen: number, from: readonly ImportState[], state: Working): Promise<ImportBatch> {
    const batch = await this.hold(id, seen, from);
    const run = newRun();
    await this.database.sql(
      `UPDATE import_batch SET state = $2, run = $3, lease_until = now() + $4::interval, rows_done = 0, halt = NULL,
              cancel_asked = false, version = version + 1 WHERE id = $1`,
      [id, state, run, LEASE],
    );
    return { ...batch, run, state };
  }

  /** Starts the work on a journal that was claimed; how it ends stands in its row. */
  start(
    by: Principal,
    { id, run: key, rowsTotal, state }: ImportBatch,
    work: (run: Run) => Promise<void>,
  ): void {
    const run = new Run(by, id, key ?? '', state as Working, this.database, this.live);
    const done = this.queue
      .run(rowsTotal > LARGE, () => work(run))
      .catch((error: unknown) => this.halt(run, error))
      .catch((error: unknown) => {
        this.log.warn('imports.lost', describeFailure(error)); // no database: the lease runs out
      })
      .finally(() => {
        run.end();
        this.running.delete(id);
      });
    this.running.set(id, { run, done });
  }

  /** Waits for the work on a journal in this process, so many seconds at most. */
  async wait(id: string, seconds: number): Promise<void> {
    const work = this.running.get(id);
    if (!work || seconds <= 0) return;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise(done => (timer = setTimeout(done, seconds * 1_000)));
    await Promise.race([work.done, late]);
    clearTimeout(timer);
  }

  /** Asks whoever does the work to stop, here or in another process. */
  async cancel(id: string): Promise<void> {
    await this.database.sql(`UPDATE import_batch SET cancel_asked = true WHERE id = $1 AND run IS NOT NULL`, [
      id,
    ]);
    this.running.get(id)?.run.stop('cancelled');
  }

  async beforeApplicationShutdown(): Promise<void> {
    const all = [...this.running.values()];
    for (const { run } of all) run.stop('interrupted');
    await Promise.all(all.map(({ done }) => done));
  }

  private async halt(run: Run, error: unknown): Promise<void> {
    const halt: ImportHalt = error instanceof RunHalted ? error.halt : 'failed';
    if (halt === 'failed') this.log.warn('imports.failed', describeFailure(error));
    await this.database.transaction(run.by, async () => {
      await this.database.sql(
        `UPDATE import_batch SET state = $3, halt = $4, run = NULL, version = version + 1 WHERE id = $1 AND run = $2`,
        [run.id, run.key, BEFORE[run.state], halt],
      );
      this.live.changed('imports');
    });
  }
}
