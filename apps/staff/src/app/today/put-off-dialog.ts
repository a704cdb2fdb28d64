import { Component, inject } from '@angular/core';
import { PUT_OFF_CHOICES, type PutOffChoice } from '@baanek/contracts';
import { Icon } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { TodayClient } from '../core/clients/today.client';
import { action } from '../core/forms/action';
import { ModalDialog } from '../core/forms/dialogs';
import type { Wire } from '../core/http/api-types';

/** Asks until when a line of “today” is put off; what a rule forbids says which. */
@Component({
  selector: 'bk-put-off-dialog',
  imports: [Icon, TranslocoDirective],
  template: `<div class="panel" *transloco="let t">
    <h2 id="dialog-title" tabindex="-1" cdkFocusInitial>{{ t('putOff.title') }}</h2>
    <p class="small quiet">{{ t('putOff.text') }}</p>
    @if (data.putOffRule; as rule) {
      <p class="line small" role="note"><bk-icon name="lock" [size]="16" /> {{ t('putOff.rule.' + rule) }}</p>
    }
    @if (work.failure(); as text) {
      <p class="small" role="alert">{{ text }}</p>
    }
    @if (data.putOff.length > 0) {
      <div class="line">
        @for (choice of choices(); track choice) {
          <button type="button" class="btn" [disabled]="work.running()" (click)="put(choice)">
            {{ t('set.putOffChoice.' + choice) }}
          </button>
        }
      </div>
    }
    <footer>
      <button type="button" class="btn" (click)="dialog.close()">{{ t('action.close') }}</button>
    </footer>
  </div>`,
})
export class PutOffDialog extends ModalDialog<Wire['TodayLine'], PutOffChoice> {
  private readonly client = inject(TodayClient);
  protected readonly work = action();

  protected choices(): PutOffChoice[] {
    return PUT_OFF_CHOICES.filter(choice => this.data.putOff.includes(choice));
  }

  protected async put(choice: PutOffChoice): Promise<void> {
    const { kind, id, part, at } = this.data;
    if (id === null) return;
    if (await this.work.run(() => this.client.putOff({ kind, id, part, at, choice })))
      this.dialog.close(choice);
  }
}
