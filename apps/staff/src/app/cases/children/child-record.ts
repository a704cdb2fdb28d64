import { Component, inject } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { ChildrenClient } from '../../core/clients/plans/children.client';
import { dialogOpener } from '../../core/forms/dialog-opener';
import { ModalDialog } from '../../core/forms/dialogs';
import { RecordTools } from '../../core/history/record-tools';
import type { Wire } from '../../core/http/api-types';
import { BkDate } from '../../core/i18n/dates';
import { type ChildData, ChildDialog } from './child-dialog';
import { ChildLines } from './child-lines';

export interface ChildRead extends ChildData {
  record: Wire['ChildRecordView'];
  /** Whether this person may change it. */
  may: boolean;
}

/** One thing that is known of a child; it is corrected and voided here. */
@Component({
  selector: 'bk-child-record',
  imports: [BkDate, ChildLines, RecordTools, TranslocoDirective],
  template: `<div class="panel" *transloco="let t">
    <h2 id="dialog-title" tabindex="-1" cdkFocusInitial>{{ t('child.' + data.kind) }}</h2>
    <p class="small quiet">{{ data.record.authorName }} · {{ data.record.recordedAt | bkDate: 'moment' }}</p>
    <bk-child-lines [record]="data.record" />
    <bk-record-tools
      [record]="data.record"
      [voided]="data.record.voided"
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
export class ChildRecord extends ModalDialog<ChildRead, boolean> {
  protected readonly client = inject(ChildrenClient);
  private readonly openDialog = dialogOpener();

  protected async correct(): Promise<void> {
    const data = (): ChildData => this.data;
    if (await this.openDialog(ChildDialog, data(), { again: this.again(data) })) this.dialog.close(true);
  }
}
