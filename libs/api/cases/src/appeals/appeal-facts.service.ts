import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  Database,
  Live,
  localDate,
  RecordVersions,
  Refusal,
  Sealer,
  type SubjectKey,
  type Why,
} from '@baanek/kernel';
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
    const appeals = await this.database.repository(Appeal).findBy({ personId, kind: 'help' });
    const changed = appeals.flatMap(appeal => {
      const day = localDate(appeal.happenedAt);
      const [was, is] = [before(day), after(day)];
      const facts = {
        sex: appeal.sex === was.sex ? is.sex : appeal.sex,
        ageBand: appeal.ageBand === was.ageBand ? is.ageBand : appeal.ageBand,
      };
      return facts.sex === appeal.sex && facts.ageBand === appeal.ageBand ? [] : [{ appeal, facts }];
    });
    if (changed.length === 0) return;
    const keys = await this.sealer.keys(changed.map(({ appeal }) => appeal.id));
    for (const { appeal, facts } of changed) await this.put(keys, appeal, facts, why.reason);
    this.live.changed('appeals');
  }

  private async put(
    keys: ReadonlyMap<string, SubjectKey>,
    { id, version, sex, ageBand }: Appeal,
    facts: Pick<Appeal, 'sex' | 'ageBand'>,
    reason: Why['reason'],
  ): Promise<void> {
    const key = keys.get(id);
    if (!key) throw new Refusal('request.not_found');
    await this.versions.keep(key, {
      ...{ kind: 'appeal', id, version, change: 'corrected', why: { reason } },
      ...{ before: { sex, ageBand }, after: facts },
    });
    await this.database.repository(Appeal).update({ id }, facts);
  }
}
