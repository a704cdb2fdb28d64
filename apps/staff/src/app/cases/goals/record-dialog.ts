import { Component } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { ModalDialog } from '../../core/forms/dialogs';
import { type RecordClient, RecordTools } from '../../core/history/record-tools';
import type { Versioned } from '../../core/http/api-types';

export interface RecordData {
  title: string;
  /** Who recorded it, and when. */
  by: string;
  text: string;
  record: Versioned & { voided: boolean };
  client: RecordClient;
  /** Whether this person may change it. */
  may: boolean;
}

/** One record of a plan that is never changed; it is voided here where it was made by mistake. */
@Component({
  selector: 'bk-plan-record-dialog',
  imports: [RecordTools, TranslocoDirective],
  // it may lie on another dialog: inside a section its footer is no landmark of the page
  template: `<section class="panel" *transloco="let t">
    <h2 id="dialog-title" tabindex="-1" cdkFocusInitial>{{ data.title }}</h2>
    <p class="small quiet">{{ data.by }}</p>
    @if (data.text) {
      <p class="said">{{ data.text }}</p>
    }
    <bk-record-tools
      [record]="data.record"
      [voided]="data.record.voided"
      [client]="data.client"
      [may]="data.may"
      [correctable]="false"
      (changed)="dialog.close(true)"
    />
    <footer>
      <button type="button" class="btn" (click)="dialog.close()">{{ t('action.close') }}</button>
    </footer>
  </section>`,
  styles: `
    .said {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
  `,
})
export class RecordDialog extends ModalDialog<RecordData, boolean> {}
