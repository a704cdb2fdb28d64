import { Component, inject } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { ShiftsClient } from '../../core/clients/work/shifts.client';
import { dialogOpener } from '../../core/forms/dialog-opener';
import { ModalDialog } from '../../core/forms/dialogs';
import { RecordTools } from '../../core/history/record-tools';
import type { Wire } from '../../core/http/api-types';
import { BkDate } from '../../core/i18n/dates';
import { type EntryData, ShiftEntryDialog } from './entry-dialog';

export interface EntryRecordData {
  entry: Wire['ShiftEntryView'];
  /** Whether this person may change it. */
  may: boolean;
}

/** One entry of the shift book; it is corrected and voided here. */
@Component({
  selector: 'bk-shift-entry-record',
  imports: [BkDate, RecordTools, TranslocoDirective],
  template: `<div class="panel" *transloco="let t">
    <h2 id="dialog-title" tabindex="-1" cdkFocusInitial>
      {{ data.entry.about ?? t('set.shiftEntryKind.' + data.entry.kind) }}
    </h2>
    <p class="said">{{ data.entry.words }}</p>
    <p class="small quiet">{{ data.entry.authorName }} · {{ data.entry.recordedAt | bkDate: 'moment' }}</p>
    <bk-record-tools
      [record]="data.entry"
      [voided]="data.entry.voided"
      [client]="client"
      [may]="data.may"
      (correct)="correct()"
      (changed)="dialog.close(true)"
    />
    <footer>
      <button type="button" class="btn" (click)="dialog.close()">{{ t('action.close') }}</button>
    </footer>
  </div>`,
  styles: `
    .said {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
  `,
})
export class ShiftEntryRecord extends ModalDialog<EntryRecordData, boolean> {
  protected readonly client = inject(ShiftsClient);
  private readonly openDialog = dialogOpener();

  protected async correct(): Promise<void> {
    const data = (): EntryData => ({ entry: this.data.entry, about: { case: null, appealId: null } });
    if (await this.openDialog(ShiftEntryDialog, data(), { again: this.again(data) })) this.dialog.close(true);
  }
}
