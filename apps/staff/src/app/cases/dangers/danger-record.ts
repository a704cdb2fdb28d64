import { Component, inject } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { DangersClient } from '../../core/clients/risk/dangers.client';
import { DangerLine } from '../../core/dangers/danger-line';
import { dialogOpener } from '../../core/forms/dialog-opener';
import { ModalDialog } from '../../core/forms/dialogs';
import { RecordTools } from '../../core/history/record-tools';
import type { Wire } from '../../core/http/api-types';
import { BkDate } from '../../core/i18n/dates';
import { type DangerData, DangerDialog } from './danger-dialog';

export interface DangerRecordData {
  danger: Wire['DangerView'];
  /** Whether this person may change it. */
  may: boolean;
}

/** One dangerous place or person; it is corrected and voided here. */
@Component({
  selector: 'bk-danger-record',
  imports: [BkDate, DangerLine, RecordTools, TranslocoDirective],
  template: `<div class="panel" *transloco="let t">
    <h2 id="dialog-title" tabindex="-1" cdkFocusInitial>{{ t('danger.one') }}</h2>
    <bk-danger-line [danger]="data.danger" />
    <p class="small quiet">{{ data.danger.authorName }} · {{ data.danger.recordedAt | bkDate: 'moment' }}</p>
    <bk-record-tools
      [record]="data.danger"
      [voided]="data.danger.voided"
      [client]="client"
      [may]="data.may"
      (correct)="correct()"
      (changed)="dialog.close(true)"
    />
    <footer>
      <button type="button" class="btn" (click)="dialog.close()">{{ t('action.close') }}</button>
    </footer>
  </div>`,
})
export class DangerRecord extends ModalDialog<DangerRecordData, boolean> {
  protected readonly client = inject(DangersClient);
  private readonly openDialog = dialogOpener();

  protected async correct(): Promise<void> {
    const data = (): DangerData => {
      const { danger } = this.data;
      return { caseId: danger.caseId, danger, colleagues: [], centres: [] };
    };
    if (await this.openDialog(DangerDialog, data(), { again: this.again(data) })) this.dialog.close(true);
  }
}
