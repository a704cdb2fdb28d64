import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, type Principal, Sealer } from '@baanek/kernel';
import { TransferCasework } from '@baanek/registry';
import { IsNull } from 'typeorm';
import { DangerWalls } from '../dangers/danger-walls.service';
import { CaseLifecycle } from '../files/case-lifecycle.service';
import { ClientCase } from '../files/client-case.entity';
import { Appeal, type Words, wordsOf } from './appeal.entity';
import { AppealLog, type ToStore } from './appeal-log.service';

/** What goes along of one appeal. */
type Carried = Omit<ToStore, 'personId' | 'register' | 'openCase'>;

/** What a hand-over of records does with appeals and cases; the registry, which hands over, knows neither. */
@Injectable()
export class TransferredAppeals implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly sealer: Sealer,
    private readonly log: AppealLog,
    private readonly lifecycle: CaseLifecycle,
    private readonly casework: TransferCasework,
    private readonly dangers: DangerWalls,
  ) {}

  onModuleInit(): void {
    this.casework.use({
      appealsOf: personId => this.appealsOf(personId),
      bring: (by, personId, appeals) => this.bring(by, personId, appeals as Carried[]),
      close: (by, personId) => this.close(by, personId),
      refuseDangers: async (by, personIds, toCentreId, read) => {
        await this.dangers.refuseCentre(by, personIds, toCentreId);
        await this.dangers.requireRead({ personIds }, read);
      },
      reopen: (by, caseId) => this.reopen(by, caseId),
    });
  }

  /** Her appeals as they are now, with their words, the oldest first. */
  private async appealsOf(personId: string): Promise<Carried[]> {
    const appeals = await this.database.repository(Appeal).find({
      where: { personId, kind: 'help', voidedAt: IsNull() },
      order: { happenedAt: 'ASC', id: 'ASC' },
    });
    const keys = await this.sealer.keys(appeals.map(({ id }) => id));
    return appeals.flatMap(appeal => {
      const key = keys.get(appeal.id);
      if (!key) return [];
      const { channel, sex, ageBand, violence, relation, oblast, language, children } = appeal;
      const { services, outcome } = appeal;
      return {
        happenedAt: appeal.happenedAt.toISOString(),
        ...{ channel, sex, ageBand, violence, relation, oblast, language, children, services, outcome },
        ...this.sealer.open<Words>(key, wordsOf(appeal.id), appeal.words),
      };
    });
  }

  private async bring(by: Principal, personId: string, appeals: readonly Carried[]): Promise<void> {
    for (const appeal of appeals)
      await this.log.insert(by, { ...appeal, kind: 'help', fromElsewhere: true }, personId, null);
  }

  private async close(by: Principal, personId: string): Promise<string | null> {
    const open = await this.database
      .repository(ClientCase)
      .findOneBy({ personId, state: 'open', joinedInto: IsNull() });
    if (!open) return null;
    await this.lifecycle.close(by, open.id, open.version, { reason: 'transferred', clientView: '' });
    return open.id;
  }

  private async reopen(by: Principal, caseId: string): Promise<void> {
    const { state, version } = await this.database.repository(ClientCase).findOneByOrFail({ id: caseId });
    if (state === 'closed') await this.lifecycle.reopen(by, caseId, version);
  }
}
