import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, Live, localDate, RecordVersions, Refusal, Sealer, type Why } from '@baanek/kernel';
import { type PersonChange, PersonChanges } from '@baanek/registry';
import type { Appeal } from './appeal.entity';

type Facts = Pick<Appeal, 'sex' | 'ageBand'>;
type Row = Pick<Appeal, 'id' | 'version' | 'happenedAt'> & Facts;
type Changed = Omit<Row, 'happenedAt'> & { facts: Facts };

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
   * of the appeal; what it said before is kept. As many statements for thousands of appeals as for one.
   */
  private async follow({ by, personId, why, before, after }: PersonChange): Promise<void> {
    if (by.side !== 'survivor') return;
    const appeals = await this.database.sql<Row>(
      `SELECT a.id, a.version, a.sex, a.age_band AS "ageBand", a.happened_at AS "happenedAt"
       FROM appeal a WHERE a.person_id = $1 AND a.kind = 'help' ORDER BY a.id FOR NO KEY UPDATE`,
      [personId],
    );
    const changed = appeals.flatMap(({ happenedAt, ...appeal }) => {
      const day = localDate(happenedAt);
      const [was, is] = [before(day), after(day)];
      const facts = {
        sex: appeal.sex === was.sex ? is.sex : appeal.sex,
        ageBand: appeal.ageBand === was.ageBand ? is.ageBand : appeal.ageBand,
      };
      return facts.sex === appeal.sex && facts.ageBand === appeal.ageBand ? [] : [{ ...appeal, facts }];
    });
    if (changed.length === 0) return;
    await this.keep(changed, why.reason);
    await this.database.sql(
      `UPDATE appeal a SET sex = x.sex, age_band = x.age_band, version = a.version + 1
       FROM unnest($1::uuid[], $2::text[], $3::text[]) AS x (id, sex, age_band) WHERE a.id = x.id`,
      [
        changed.map(({ id }) => id),
        changed.map(({ facts }) => facts.sex),
        changed.map(({ facts }) => facts.ageBand),
      ],
    );
    this.live.changed('appeals');
  }

  private async keep(changed: readonly Changed[], reason: Why['reason']): Promise<void> {
    const keys = await this.sealer.keys(changed.map(({ id }) => id));
    await this.versions.keepAll(
      changed.map(({ id, version, sex, ageBand, facts }) => {
        const key = keys.get(id);
        if (!key) throw new Refusal('request.not_found');
        return {
          ...{ key, kind: 'appeal', id, version, change: 'corrected', why: { reason } },
          ...{ before: { sex, ageBand }, after: facts },
        };
      }),
    );
  }
}
