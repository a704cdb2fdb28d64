import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Empty, Icon, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { RiskClient } from '../../core/clients/cases/risk.client';
import { LoadFailure } from '../../core/http/load-failure';
import { serverResource } from '../../core/http/server-resource';
import type { Wire } from '../../core/http/api-types';
import { BkDate, today } from '../../core/i18n/dates';
import { LiveFeed } from '../../core/live/live-feed';
import { CaseStore } from '../file/case.store';
import { PoliceRiskDialog } from './police-risk-dialog';
import { type PoliceRiskData, PoliceRiskRecord } from './police-risk-record';
import { RiskChart } from './risk-chart';
import { type RiskData, RiskDialog } from './risk-dialog';
import { RiskLevelChip } from './risk-level';

/** The risk in a case: assessments over time, when the next is due, and what the police found. */
@Component({
  selector: 'bk-case-risk',
  imports: [
    ...[BkDate, Empty, Icon, LoadFailure, RiskChart, RiskLevelChip, RouterLink, Skeleton, Status],
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
  protected readonly risk = serverResource({
    params: () => this.store.id(),
    loader: ({ params }) => this.client.file(params),
  });
  protected readonly counted = computed(
    () => this.risk.value()?.assessments.filter(({ voided }) => !voided) ?? [],
  );
  protected readonly mayAdd = computed(
    () => this.store.may('risk.assess') && this.store.file.value()?.state === 'open',
  );

  constructor() {
    inject(LiveFeed).follow(['cases'], () => {
      this.risk.reload();
    });
  }

  protected async read({ id }: Wire['RiskLine']): Promise<void> {
    const read = async (): Promise<RiskData> => ({ view: await this.client.read(id), may: this.mayAdd() });
    const data = await read();
    await this.store.open(RiskDialog, () => data, read);
    this.risk.reload();
  }

  protected async recordPolice(): Promise<void> {
    await this.store.open(PoliceRiskDialog, ({ id, person }) => ({ caseId: id, code: person.code }));
    this.risk.reload();
  }

  protected async readPolice(result: Wire['PoliceRiskLine']): Promise<void> {
    const caseId = this.store.id() ?? '';
    const again = async (): Promise<PoliceRiskData> => {
      const { police } = await this.client.file(caseId);
      return { result: police.find(({ id }) => id === result.id) ?? result, may: this.mayAdd() };
    };
    await this.store.open(PoliceRiskRecord, () => ({ result, may: this.mayAdd() }), again);
    this.risk.reload();
  }
}
