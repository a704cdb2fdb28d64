import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Empty, Icon, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { RiskClient } from '../../core/clients/risk/risk.client';
import { LoadFailure } from '../../core/http/load-failure';
import type { Wire } from '../../core/http/api-types';
import { BkDate, today } from '../../core/i18n/dates';
import { growingList } from '../../core/list/growing-list';
import { MoreButton } from '../../core/list/more-button';
import { LiveFeed } from '../../core/live/live-feed';
import { CaseDangers } from '../dangers/case-dangers';
import { CaseStore } from '../file/case.store';
import { CaseOpinions } from '../opinions/case-opinions';
import { PoliceRiskDialog } from './police-risk-dialog';
import { type PoliceRiskData, PoliceRiskRecord } from './police-risk-record';
import { RiskChart } from './risk-chart';
import { type RiskData, RiskDialog } from './risk-dialog';
import { RiskLevelChip } from './risk-level';

/** The risk in a case: assessments over time, when the next is due, and what the police found. */
@Component({
  selector: 'bk-case-risk',
  imports: [
    ...[
      BkDate,
      CaseDangers,
      CaseOpinions,
      Empty,
      Icon,
      LoadFailure,
      MoreButton,
      RiskChart,
      RiskLevelChip,
      RouterLink,
      Skeleton,
      Status,
    ],
    TranslocoDirective,
  ],
  templateUrl: './case-risk.html',
  styles: `
    .tools,
    bk-risk-chart {
      display: block;
      padding: 12px 16px 4px;
    }
    .line.tools {
      display: flex;
    }
    h2,
    h3 {
      margin: 0;
      font-size: 15px;
    }
  `,
})
export class CaseRisk {
  private readonly client = inject(RiskClient);
  protected readonly store = inject(CaseStore);
  protected readonly today = today;
  protected readonly assessments = growingList(
    () => this.store.id(),
    async (id, after) => {
      const { assessments, next } = await this.client.file(id ?? '', { after });
      return { rows: assessments, next };
    },
  );
  protected readonly police = growingList(
    () => this.store.id(),
    async (id, policeAfter) => {
      const { police, policeNext } = await this.client.file(id ?? '', { policeAfter });
      return { rows: police, next: policeNext };
    },
  );
  protected readonly counted = computed(() => this.assessments.rows().filter(({ voided }) => !voided));
  protected readonly mayAdd = computed(
    () => this.store.may('risk.assess') && this.store.file.value()?.state === 'open',
  );

  constructor() {
    inject(LiveFeed).follow(['cases'], () => {
      this.reload();
    });
  }

  private reload(): void {
    this.assessments.reload();
    this.police.reload();
  }

  protected async read({ id }: Wire['RiskLine']): Promise<void> {
    const read = async (): Promise<RiskData> => ({ view: await this.client.read(id), may: this.mayAdd() });
    const data = await read();
    await this.store.open(RiskDialog, () => data, read);
    this.reload();
  }

  protected async recordPolice(): Promise<void> {
    await this.store.open(PoliceRiskDialog, ({ id, person }) => ({ caseId: id, code: person.code }));
    this.reload();
  }

  protected async readPolice(result: Wire['PoliceRiskLine']): Promise<void> {
    const caseId = this.store.id() ?? '';
    const again = async (): Promise<PoliceRiskData> => {
      const { police } = await this.client.file(caseId);
      return { result: police.find(({ id }) => id === result.id) ?? result, may: this.mayAdd() };
    };
    await this.store.open(PoliceRiskRecord, () => ({ result, may: this.mayAdd() }), again);
    this.reload();
  }
}
