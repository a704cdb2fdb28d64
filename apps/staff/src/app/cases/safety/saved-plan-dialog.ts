import { Component, inject } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { SafetyPlansClient } from '../../core/clients/plans/safety-plans.client';
import { ModalDialog } from '../../core/forms/dialogs';
import { RecordTools } from '../../core/history/record-tools';
import type { Wire } from '../../core/http/api-types';
import { BkDate } from '../../core/i18n/dates';
import { SafetyText } from './safety-text';

export interface SavedPlanData {
  plan: Wire['SafetyPlanView'];
  form: Wire['SafetyFormView'];
  /** Whether this person may change it. */
  may: boolean;
}

/** A safety plan as it was saved once; it is voided here where that was by mistake. */
@Component({
  selector: 'bk-saved-plan-dialog',
  imports: [BkDate, RecordTools, SafetyText, TranslocoDirective],
  template: `<div class="panel" *transloco="let t">
    <h2 id="dialog-title" tabindex="-1" cdkFocusInitial>
      {{ t('safety.one') }} {{ data.plan.recordedAt | bkDate: 'moment' }}
    </h2>
    <p class="small quiet">{{ data.plan.authorName }}</p>
    <bk-safety-text [plan]="data.plan" [form]="data.form" />
    <bk-record-tools
      [record]="data.plan"
      [voided]="data.plan.voided"
      [client]="client"
      [may]="data.may"
      [correctable]="false"
      (changed)="dialog.close(true)"
    />
    <footer>
      <button type="button" class="btn" (click)="dialog.close()">{{ t('action.close') }}</button>
    </footer>
  </div>`,
  styles: `
    .panel {
      width: min(720px, calc(100vw - 24px));
    }
  `,
})
export class SavedPlanDialog extends ModalDialog<SavedPlanData, boolean> {
  protected readonly client = inject(SafetyPlansClient);
}
