import { Injectable } from '@nestjs/common';
import { CURRENT_MEMBERS } from '@baanek/registry';
import { Clock, Database, Refusal } from '@baanek/kernel';

/** Whether there is any sense in asking: counting is cheap, deciding takes the lock of the house. */
@Injectable()
export class Capacity {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** 409 `shelter.full` when fewer places of any kind are free than the household has people and it has none yet. */
  async refuseFull(householdId: string): Promise<void> {
    const [counted] = await this.database.prepared<{ full: boolean }>(
      `SELECT NOT EXISTS (SELECT 1 FROM stay s WHERE s.household_id = h.id AND s.voided_at IS NULL AND s.state IN ('held', 'active'))
              AND (SELECT count(*) FROM place WHERE retired_on IS NULL)
                - (SELECT count(*) FROM bed_stay b WHERE b.voided_at IS NULL AND b.during @> $2::timestamptz)
                < (SELECT count(*) FROM ${CURRENT_MEMBERS} m WHERE m.household_id = h.id) AS full
       FROM (SELECT household_head($1) AS id) h`,
      [householdId, this.clock.now()],
    );
    if (counted?.full) throw new Refusal('shelter.full');
  }
}
