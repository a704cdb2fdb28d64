import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, Live, localDate, RecordVersions, Sealer } from '@baanek/kernel';
import { type PersonChange, PersonChanges } from '@baanek/registry';
import { Appeal } from './appeal.entity';

/** Lets a sex or a birth that is put right in a file reach the appeals that had it from there. */
@Injectable()
export class AppealFacts implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly sealer: Sealer,
    private readonly versions: RecordVersions,
    private readonly live: Live,
    private readonly changes: PersonChanges,
  ) {}

  onModuleInit(): void {
    this.changes.add(change => this.follow(change));
  }

  /**
   * What an appeal says otherwise than the file did was told by the caller herself, and stays. The age is that of the day
   * of the appeal; what it said before is kept.
   */
  private async follow({ by, personId, why, before, after }: PersonChange): Promise<void> {
    if (by.side !== 'survivor') return;
    const appeals = this.database.repository(Appeal);
    for (const { id, version, happenedAt, sex, ageBand } of await appeals.findBy({
      personId,
      kind: 'help',
    })) {
      const day = localDate(happenedAt);
      const [was, is] = [before(day), after(day)];
      const facts = {
        sex: sex === was.sex ? is.sex : sex,
        ageBand: ageBand === was.ageBand ? is.ageBand : ageBand,
      };
      if (facts.sex === sex && facts.ageBand === ageBand) continue;
      await this.versions.keep(await this.sealer.key(id), {
        ...{ kind: 'appeal', id, version, change: 'corrected', why: { reason: why.reason } },
        ...{ before: { sex, ageBand }, after: facts },
      });
      await appeals.update({ id }, facts);
      this.live.changed('appeals');
    }
  }
}
