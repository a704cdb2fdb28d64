import { Component, computed, inject } from '@angular/core';
import { Router } from '@angular/router';
import { assessRisk } from '@baanek/contracts';
import { Icon } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { RiskClient } from '../../core/clients/risk/risk.client';
import { ModalDialog } from '../../core/forms/dialogs';
import { RecordTools } from '../../core/history/record-tools';
import type { Wire } from '../../core/http/api-types';
import { BkDate } from '../../core/i18n/dates';
import { Language } from '../../core/i18n/language';
import { Words } from '../../core/i18n/words';
import { answerText } from './risk-answers';
import { RiskLevelChip } from './risk-level';
import { RiskResultView } from './risk-result';

export interface RiskData {
  view: Wire['RiskView'];
  may: boolean;
}

/** One assessment as it was asked and answered; it is voided here where it was made by mistake. */
@Component({
  selector: 'bk-risk-dialog',
  imports: [BkDate, Icon, RecordTools, RiskLevelChip, RiskResultView, TranslocoDirective],
  template: `<div class="panel" *transloco="let t">
    <h2 id="dialog-title" tabindex="-1" cdkFocusInitial>
      {{ t('risk.one') }} · {{ view.assessedAt | bkDate }}
    </h2>
    <p class="small quiet">{{ name() }} · {{ view.authorName }}</p>
    <p class="line"><bk-risk-level [level]="view.level" /></p>
    @if (view.why) {
      <p>{{ view.why }}</p>
    }
    <bk-risk-result [result]="result()" [asked]="view.asked" [answers]="answers()" />
    <dl>
      @for (line of lines(); track line.id) {
        <div>
          <dt>{{ line.question }}</dt>
          <dd>{{ line.answer }}</dd>
        </div>
      }
    </dl>
    @if (data.may && !view.voided) {
      <button type="button" class="btn no-print" (click)="assessAgain()">
        <bk-icon name="list-checks" /> {{ t('risk.withThese') }}
      </button>
    }
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
  private readonly router = inject(Router);
  private readonly words = inject(Words);
  private readonly language = inject(Language);
  protected readonly answers = computed(() =>
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
    return this.view.asked.questions.map(question => ({
      ...{ id: question.id, question: question.text[spoken] },
      answer: answerText(this.words, spoken, question, answers),
    }));
  });

  /** The same answers in a new assessment, to put one right or to go on from them. */
  protected async assessAgain(): Promise<void> {
    this.dialog.close(false);
    await this.router.navigate(['/cases', this.view.caseId, 'risk', 'new'], {
      queryParams: { from: this.view.id },
    });
  }

  protected get view(): Wire['RiskView'] {
    return this.data.view;
  }
}
