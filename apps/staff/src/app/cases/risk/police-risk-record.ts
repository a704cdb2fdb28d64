import { Component, inject } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { RiskClient } from '../../core/clients/risk/risk.client';
import { ModalDialog } from '../../core/forms/dialogs';
import { type RecordClient, RecordTools } from '../../core/history/record-tools';
import type { Wire } from '../../core/http/api-types';
import { BkDate } from '../../core/i18n/dates';
import { RiskLevelChip } from './risk-level';

export interface PoliceRiskData {
  result: Wire['PoliceRiskLine'];
  may: boolean;
}

/** One result of the police; it is voided here where it was recorded by mistake. */
@Component({
  selector: 'bk-police-risk-record',
  imports: [BkDate, RecordTools, RiskLevelChip, TranslocoDirective],
  template: `<div class="panel" *transloco="let t">
    <h2 id="dialog-title" tabindex="-1" cdkFocusInitial>
      {{ t('risk.police') }} · {{ data.result.assessedOn | bkDate }}
    </h2>
    <p class="line"><bk-risk-level [level]="data.result.level" /> {{ data.result.authorName }}</p>
    <bk-record-tools
      [record]="data.result"
      [voided]="data.result.voided"
      [client]="records"
      [may]="data.may"
      [correctable]="false"
      (changed)="dialog.close(true)"
    />
    <footer>
      <button type="button" class="btn" (click)="dialog.close()">{{ t('action.close') }}</button>
    </footer>
  </div>`,
})
export class PoliceRiskRecord extends ModalDialog<PoliceRiskData, boolean> {
  private readonly client = inject(RiskClient);
  protected readonly records: RecordClient = {
    void: (record, why) => this.client.voidPolice(record, why),
    restore: (record, why) => this.client.restorePolice(record, why),
    history: id => this.client.policeHistory(id),
  };
}
