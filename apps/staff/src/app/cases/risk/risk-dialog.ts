import { Component, computed, inject } from '@angular/core';
import { assessRisk } from '@baanek/contracts';
import { TranslocoDirective } from '@jsverse/transloco';
import { RiskClient } from '../../core/clients/cases/risk.client';
import { ModalDialog } from '../../core/forms/dialogs';
import { RecordTools } from '../../core/history/record-tools';
import type { Wire } from '../../core/http/api-types';
import { BkDate } from '../../core/i18n/dates';
import { Language } from '../../core/i18n/language';
import { Words } from '../../core/i18n/words';
import { RiskLevelChip } from './risk-level';
import { RiskResultView } from './risk-result';

export interface RiskData {
  view: Wire['RiskView'];
  may: boolean;
}

/** One assessment as it was asked and answered; it is voided here where it was made by mistake. */
@Component({
  selector: 'bk-risk-dialog',
  imports: [BkDate, RecordTools, RiskLevelChip, RiskResultView, TranslocoDirective],
  template: `<div class="panel" *transloco="let t">
    <h2 id="dialog-title">{{ t('risk.one') }} · {{ view.assessedAt | bkDate }}</h2>
    <p class="small quiet">{{ name() }} · {{ view.authorName }}</p>
    <p class="line"><bk-risk-level [level]="view.level" /></p>
    @if (view.why) {
      <p>{{ view.why }}</p>
    }
    <bk-risk-result [result]="result()" [questions]="view.asked.questions.length" />
    <dl>
      @for (line of lines(); track line.id) {
        <div>
          <dt>{{ line.question }}</dt>
          <dd>{{ line.answer }}</dd>
        </div>
      }
    </dl>
    <bk-record-tools
      [record]="view"
      [voided]="view.voided"
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
    dl {
      display: grid;
      gap: 0;
      margin: 0;
    }
    dl > div {
      display: grid;
      grid-template-columns: 1fr max-content;
      gap: 16px;
      padding: 6px 0;
      border-bottom: 1px solid var(--bk-line);
    }
    dd {
      margin: 0;
      font-weight: 650;
    }
  `,
})
export class RiskDialog extends ModalDialog<RiskData, boolean> {
  protected readonly client = inject(RiskClient);
  private readonly words = inject(Words);
  private readonly language = inject(Language);
  private readonly answers = computed(() =>
    Object.fromEntries(this.view.answers.map(({ question, answer }) => [question, answer])),
  );
  /** With the rules of the version that was asked; the level that was found then is on record beside it. */
  protected readonly result = computed(() => ({
    ...assessRisk(this.view.asked, this.answers()),
    ...{ score: this.view.score, level: this.view.found },
  }));
  protected readonly name = computed(() => this.view.asked.name[this.language.current()]);
  protected readonly lines = computed(() => {
    const [spoken, answers] = [this.language.current(), this.answers()];
    return this.view.asked.questions.map(({ id, text, options }) => {
      const answer = answers[id];
      const option = options?.find(({ code }) => code === answer);
      const said =
        option?.text[spoken] ??
        (answer ? this.words.code('riskAnswer', answer) : this.words.of('risk.notAsked'));
      return { id, question: text[spoken], answer: said };
    });
  });

  protected get view(): Wire['RiskView'] {
    return this.data.view;
  }
}
