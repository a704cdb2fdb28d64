import { Component, inject } from '@angular/core';
import { Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { OutcomesClient } from '../../core/clients/plans/outcomes.client';
import { dialogOpener } from '../../core/forms/dialog-opener';
import { ModalDialog } from '../../core/forms/dialogs';
import { RecordTools } from '../../core/history/record-tools';
import type { Wire } from '../../core/http/api-types';
import { BkDate } from '../../core/i18n/dates';
import { Language } from '../../core/i18n/language';
import { type OutcomeData, OutcomeDialog } from './outcome-dialog';

export interface OutcomeRead {
  caseId: string;
  outcome: Wire['ClientOutcomeView'];
  /** As they were asked. */
  scales: Wire['OutcomeScalesView'];
  /** Whether this person may change it. */
  may: boolean;
}

/** What she said at one moment; it is corrected and voided here. */
@Component({
  selector: 'bk-outcome-record',
  imports: [BkDate, RecordTools, Status, TranslocoDirective],
  template: `<div class="panel" *transloco="let t">
    <h2 id="dialog-title" tabindex="-1" cdkFocusInitial>
      {{ t('outcome.one') }}: {{ t('set.outcomeMoment.' + outcome.moment) }}
    </h2>
    <p class="small quiet">{{ outcome.askedOn | bkDate }} · {{ outcome.authorName }}</p>
    @if (outcome.notReached) {
      <bk-status tone="brick" icon="triangle-alert">{{ t('outcome.notReached') }}</bk-status>
    }
    <dl>
      @for (scale of data.scales.scales; track scale.id) {
        @let answer = answerOf(scale.id);
        <div>
          <dt>{{ scale.question[language()] }}</dt>
          <dd>
            @if (answer?.none; as none) {
              {{ t('set.noAnswer.' + none) }}
            } @else {
              {{ answer?.value }}
            }
          </dd>
        </div>
      }
    </dl>
    @if (outcome.changed) {
      <h3>{{ t('outcome.changed') }}</h3>
      <p class="said">{{ outcome.changed }}</p>
    }
    <p class="small quiet">{{ data.scales.name[language()] }}. {{ data.scales.notice[language()] }}</p>
    <bk-record-tools
      [record]="outcome"
      [voided]="outcome.voided"
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
    dl {
      margin: 0;
    }
    dl > div {
      display: grid;
      grid-template-columns: 1fr auto;
      gap: 16px;
      padding: 6px 0;
      border-bottom: 1px solid var(--bk-line);
    }
    dd {
      margin: 0;
      font-weight: 650;
      text-align: end;
    }
    h3 {
      font-size: 15px;
    }
    .said {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
  `,
})
export class OutcomeRecord extends ModalDialog<OutcomeRead, boolean> {
  protected readonly client = inject(OutcomesClient);
  protected readonly language = inject(Language).current;
  private readonly openDialog = dialogOpener();

  protected get outcome(): Wire['ClientOutcomeView'] {
    return this.data.outcome;
  }

  protected answerOf(id: string): Wire['OutcomeAnswer'] | undefined {
    return this.outcome.answers.find(({ scale }) => scale === id);
  }

  protected async correct(): Promise<void> {
    const data = (): OutcomeData => ({ ...this.data, moment: null, followUpId: this.outcome.followUpId });
    if (await this.openDialog(OutcomeDialog, data(), { again: this.again(data) })) this.dialog.close(true);
  }
}
