import { type BeforeApplicationShutdown, Injectable, type OnModuleInit } from '@nestjs/common';
import {
  type Actor,
  Audit,
  Database,
  describeFailure,
  Jobs,
  type JobSql,
  Live,
  Log,
  type Principal,
  systemIn,
} from '@baanek/kernel';
import { v4 as newRun } from 'uuid';
import { DuplicateFinder } from './duplicate-finder.service';
import type { DuplicateSearchView } from './duplicates.dto';
import { REQUEST, CLAIM, FINISH, RELEASE, RENEW, STATE } from './duplicate-search.sql';

/** The job of this service. */
export const DUPLICATES_JOB = 'duplicates';

/** The search was taken over by another node, or the server stops. */
class SearchOver extends Error {}

/**
 * Looks through the records of each centre: every night, or as soon as there is a server again, and when somebody asks.
 * Nobody waits for it. The row of the centre says who is at it, under a lease: two never are, and what a dead process
 * left is begun again.
 */
@Injectable()
export class DuplicateSearches implements OnModuleInit, BeforeApplicationShutdown {
  private stops = false;

  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly jobs: Jobs,
    private readonly live: Live,
    private readonly log: Log,
    private readonly finder: DuplicateFinder,
  ) {}

  onModuleInit(): void {
    this.jobs.register({ name: DUPLICATES_JOB, cron: '*/2 * * * *', work: sql => this.searchDue(sql) });
  }

  beforeApplicationShutdown(): void {
    this.stops = true;
  }

  /** Asks for a search and says where it stands; while one is under way, no other is begun. */
  async ask(by: Principal): Promise<DuplicateSearchView> {
    const state = await this.database.transaction(by, async () => {
      await this.database.sql(REQUEST, [by.centreId, by.staffId]);
      this.audit.record({ action: 'registry.duplicates_sought' });
      this.live.changed('duplicates');
      return this.state();
    });
    await this.jobs.start(DUPLICATES_JOB);
    return state;
  }

  /** Where the search of the principal's centre stands. */
  async state(): Promise<DuplicateSearchView> {
    const [row] = await this.database.sql<DuplicateSearchView>(STATE);
    return row ?? { state: 'never', finishedAt: null, records: null, fresh: null };
  }

  /** Searches every centre whose turn it is and where nobody is at it. */
  async searchDue(sql: JobSql): Promise<void> {
    for (const { id } of await sql<{ id: string }>(`SELECT public.job_centres() AS id`))
      if (!this.stops) await this.search(systemIn(id, 'survivor', 'find_duplicates'));
  }

  private async search(by: Actor): Promise<void> {
    const run = newRun();
    if (!(await this.claim(by, run))) return;
    try {
      const { records, pairs } = await this.finder.find(by, () =>
        this.step(() => this.database.sql(RENEW, [by.centreId, run])),
      );
      await this.database.transaction(by, async () => {
        const fresh = await this.finder.keep(pairs);
        await this.step(() => this.database.sql(FINISH, [by.centreId, run, records, fresh]));
        this.audit.record({ action: 'registry.duplicates_searched' });
        this.live.changed('duplicates');
      });
    } catch (error) {
      if (!(error instanceof SearchOver)) this.log.warn('duplicates.failed', describeFailure(error));
      // no database: the lease runs out
      await this.release(by, run).catch(() => undefined);
    }
  }

  private claim(by: Actor, run: string): Promise<boolean> {
    return this.database.transaction(by, async () => {
      const claimed = await this.database.sql(CLAIM, [by.centreId, run]);
      if (claimed.length > 0) this.live.changed('duplicates');
      return claimed.length > 0;
    });
  }

  /** A statement that finds the row of this search, unless it was stopped or belongs to another process by now. */
  private async step(statement: () => Promise<unknown[]>): Promise<void> {
    if (this.stops || (await statement()).length === 0) throw new SearchOver();
  }

  /** A search that was stopped begins anew at once; one that failed, after a while. */
  private release(by: Actor, run: string): Promise<unknown> {
    const pause = this.stops ? '0' : '10 minutes';
    return this.database.transaction(by, () => this.database.sql(RELEASE, [by.centreId, run, pause]));
  }
}
