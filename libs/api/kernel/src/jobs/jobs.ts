import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { PgBoss } from 'pg-boss';
import { GuardedClient } from '../database/guarded-client';
import { describeFailure } from '../http/log';
import { Log } from '../http/log.service';
import { KERNEL_OPTIONS, type KernelOptions } from '../options';
import { SCHEMA, SWEEP } from './prepare';
import { sweep } from './sweep';

/** A statement under the role of the jobs, which may do little besides keeping the jobs. */
export type JobSql = <Row>(text: string) => Promise<Row[]>;

/** Work with a name. It is told nothing: what there is to do stands in the tables of its domain. */
export interface Job {
  /** One of those that `prepareJobs` was told. */
  name: string;
  /** When it begins by itself, in UTC. */
  cron: string;
  work(sql: JobSql): Promise<void>;
}

/** Seconds until a node takes what another began; its own it takes at once. */
const POLL = 5;

/** Background work that survives restarts and is shared by any number of nodes. */
@Injectable()
export class Jobs implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly jobs: Job[] = [{ name: SWEEP, cron: '17 * * * *', work: sweep }];
  private readonly workers = new Map<string, string>();
  private boss: PgBoss | undefined;

  constructor(
    @Inject(KERNEL_OPTIONS) private readonly options: KernelOptions,
    private readonly log: Log,
  ) {}

  /** Takes a job into the round; call it while modules start. */
  register(job: Job): void {
    this.jobs.push(job);
  }

  /** Begins a job now, here or on another node; call it after the commit of what it is to find. */
  async start(name: string): Promise<void> {
    try {
      await this.boss?.send(name);
      const worker = this.workers.get(name);
      if (worker) this.boss?.notifyWorker(worker);
    } catch (error) {
      this.log.warn('jobs.not_started', describeFailure(error)); // begins by itself at its next hour
    }
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!this.options.runsJobs) return;
    const boss = new PgBoss({
      connectionString: this.options.databaseUrl,
      options: '-c role=baanek_jobs',
      schema: SCHEMA,
      ...{ Client: GuardedClient }, // handed on to its pool
      max: 2,
      migrate: false,
      createSchema: false,
    });
    boss.on('error', error => {
      this.log.warn('jobs.failed', describeFailure(error));
    });
    this.boss = await boss.start();
    const sql: JobSql = async <Row>(text: string) => (await boss.getDb().executeSql(text)).rows as Row[];
    for (const job of this.jobs) {
      await boss.schedule(job.name, job.cron);
      this.workers.set(
        job.name,
        await boss.work(job.name, { pollingIntervalSeconds: POLL }, () => job.work(sql)),
      );
    }
  }

  async onModuleDestroy(): Promise<void> {
    await this.boss?.stop({ graceful: true, timeout: 5_000 });
  }
}
