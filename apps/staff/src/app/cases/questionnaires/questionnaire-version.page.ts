import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Failure, Icon, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { QuestionnairesClient } from '../../core/clients/risk/questionnaires.client';
import { LoadFailure } from '../../core/http/load-failure';
import { serverResource } from '../../core/http/server-resource';
import { UsedQuestionnaires } from './put-in-use';
import { QuestionnairePreview } from './questionnaire-preview';

/** One version of a questionnaire: as it is asked, with its cases; it is put in use from here, or taken away as a file. */
@Component({
  selector: 'bk-questionnaire-version',
  imports: [
    ...[Failure, Icon, LoadFailure, QuestionnairePreview, RouterLink, Skeleton, Status],
    TranslocoDirective,
  ],
  template: `<main class="page" *transloco="let t">
    <nav class="crumbs" [attr.aria-label]="t('app.crumbs')">
      <a routerLink="/questionnaires">{{ t('questionnaire.title') }}</a> › <span>{{ title() }}</span>
    </nav>
    <div class="page-head">
      <h1>{{ title() }}</h1>
      @if (isInUse()) {
        <bk-status tone="green" icon="check">{{ t('set.questionnaireState.in_use') }}</bk-status>
      }
      <div class="actions">
        @if (file.value(); as it) {
          <button type="button" class="btn" (click)="used.download(it)">
            <bk-icon name="download" /> {{ t('questionnaire.download') }}
          </button>
          @if (used.loaded.hasValue() && !isInUse()) {
            <button
              type="button"
              class="btn primary"
              [disabled]="used.action.running()"
              (click)="used.use(it)"
            >
              <bk-icon name="check" /> {{ t('questionnaire.use') }}
            </button>
          }
        }
      </div>
    </div>
    @if (used.action.failure(); as text) {
      <bk-failure [text]="text" />
    }
    @if (!isInUse() && used.current(); as now) {
      <p>{{ t('questionnaire.now', { name: used.spoken(now), n: now.version }) }}</p>
    }
    @if (file.error()) {
      <bk-load-failure [of]="file" />
    } @else if (file.value(); as it) {
      <bk-questionnaire-preview [file]="it" />
    } @else {
      <bk-skeleton [lines]="10" />
    }
  </main>`,
})
export class QuestionnaireVersionPage {
  private readonly client = inject(QuestionnairesClient);
  protected readonly used = new UsedQuestionnaires();
  readonly code = input('');
  readonly version = input('');
  protected readonly file = serverResource({
    params: () => ({ code: this.code(), version: Number(this.version()) }),
    loader: ({ params }) => this.client.read(params),
  });
  protected readonly title = computed(() => {
    const file = this.file.value();
    return file ? this.used.nameOf(file) : '';
  });
  protected readonly isInUse = computed(() => {
    const now = this.used.current();
    return now?.code === this.code() && now.version === Number(this.version());
  });
}
