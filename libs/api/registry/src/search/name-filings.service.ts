import { setImmediate as breath } from 'node:timers/promises';
import { type BeforeApplicationShutdown, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Side } from '@baanek/contracts';
import {
  type Actor,
  Clock,
  Database,
  describeFailure,
  Jobs,
  type JobSql,
  Log,
  systemIn,
} from '@baanek/kernel';
import { PersonVault, type WrappedRow } from '../persons/person-vault.service';
import { TokenIndex } from './token-index.service';

const SIDES: readonly Side[] = ['survivor', 'programme'];
/** The job of this service. */
export const FILING_JOB = 'file_names';
/** People filed in one transaction: a worker who changes one of them waits no longer than for these. */
const STEP = 200;

interface Turn {
  after: string | null;
}

/**
 * Files everybody anew after an upgrade that looks for names in more ways: only the server has the keys. Each step is a
 * transaction that keeps how far it came, so it goes on after a restart, and whose locked row keeps other nodes away.
 * Tokens are only added: a search finds meanwhile whom it found before.
 */
@Injectable()
export class NameFilings implements OnModuleInit, BeforeApplicationShutdown {
  private stops = false;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly log: Log,
    private readonly vault: PersonVault,
    private readonly index: TokenIndex,
  ) {}

  onModuleInit(): void {
    this.jobs.register({ name: FILING_JOB, cron: '*/2 * * * *', work: sql => this.fileDue(sql) });
  }

  beforeApplicationShutdown(): void {
    this.stops = true;
  }

  /** Files whoever is not filed yet, in every centre and on both sides. */
  async fileDue(sql: JobSql): Promise<void> {
    for (const { id } of await sql<{ id: string }>(`SELECT public.job_centres() AS id`))
      for (const side of SIDES) await this.file(systemIn(id, side, 'file_names'));
  }

  private async file(by: Actor): Promise<void> {
    try {
      while (!this.stops && (await this.database.transaction(by, () => this.step(by)))) await breath();
    } catch (error) {
      this.log.warn('names.not_filed', describeFailure(error)); // goes on at the next hour of the job
    }
  }

  /** Files the next people; false where nobody is left, or another node is at it. */
  private async step({ centreId, side }: Actor): Promise<boolean> {
    const [turn] = await this.database.sql<Turn>(
      `SELECT after FROM name_filing WHERE centre_id = $1 AND side = $2 AND finished_at IS NULL
       FOR UPDATE SKIP LOCKED`,
      [centreId, side],
    );
    if (!turn) return false;
    // locked, lest a change that is under way leaves her filed under what she was called before
    const rows = await this.database.sql<WrappedRow>(
      `SELECT p.id, p.identity, p.contact, k.wrapped FROM person p JOIN sealing_key k ON k.subject_id = p.id
       WHERE p.centre_id = $1 AND p.side = $2 AND ($3::uuid IS NULL OR p.id > $3)
       ORDER BY p.id LIMIT ${STEP} FOR NO KEY UPDATE OF p`,
      [centreId, side, turn.after],
    );
    const opened = await this.vault.openWrapped(rows);
    await this.index.fileAll(
      [...opened].map(([personId, { identity, contact }]) => ({
        personId,
        person: { ...identity, phones: contact?.phones ?? [] },
      })),
    );
    const last = rows.at(-1);
    await this.database.sql(
      `UPDATE name_filing SET after = coalesce($3, after), finished_at = $4 WHERE centre_id = $1 AND side = $2`,
      [centreId, side, last?.id ?? null, last ? null : this.clock.now()],
    );
    return Boolean(last);
  }
}
