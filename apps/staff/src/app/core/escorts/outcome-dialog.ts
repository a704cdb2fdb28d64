import { Component } from '@angular/core';
import { Failure } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { action } from '../forms/action';
import { ModalDialog } from '../forms/dialogs';
import type { Wire } from '../http/api-types';
import { OutcomeForm } from './outcome-form';

interface Data {
  /** Of the escort. */
  id: string;
  /** Whose escort it is, by code. */
  about: string;
  work: (outcome: Wire['RecordOutcome']) => Promise<unknown>;
}

/** Records how an escort went, from where it stands in a list. */
@Component({
  selector: 'bk-outcome-dialog',
  imports: [Failure, OutcomeForm, TranslocoDirective],
  template: `<div class="panel" *transloco="let t">
    <h2 id="dialog-title">{{ t('escort.recordOutcome') }}</h2>
    <p class="strong">{{ data.about }}</p>
    @if (recording.failure(); as text) {
      <bk-failure [text]="text" />
    }
    <bk-outcome-form
      [escortId]="data.id"
      [busy]="recording.running()"
      (recorded)="record($event)"
      (cancelled)="dialog.close()"
    />
  </div>`,
})
export class OutcomeDialog extends ModalDialog<Data, boolean> {
  protected readonly recording = action();

  protected async record(outcome: Wire['RecordOutcome']): Promise<void> {
    if (await this.recording.run(() => this.data.work(outcome))) this.dialog.close(true);
  }
}
