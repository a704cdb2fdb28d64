import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon, Skeleton, Status, type Tone } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { QuestionnaireState } from '@baanek/contracts';
import { QuestionnairesClient } from '../../core/clients/risk/questionnaires.client';
import { LoadFailure } from '../../core/http/load-failure';
import { serverResource } from '../../core/http/server-resource';
import { BkDate } from '../../core/i18n/dates';
import { Language } from '../../core/i18n/language';

const LOOKS: Record<QuestionnaireState, { tone: Tone; icon: string }> = {
  in_use: { tone: 'green', icon: 'check' },
  draft: { tone: 'amber', icon: 'clock' },
  replaced: { tone: 'plain', icon: 'history' },
};

/** The questionnaires of risk of a centre: which one is asked, which were, and which wait. A handful, so no search. */
@Component({
  selector: 'bk-questionnaires',
  imports: [BkDate, Icon, LoadFailure, RouterLink, Skeleton, Status, TranslocoDirective],
  template: `<main class="page" *transloco="let t">
    <div class="page-head">
      <h1>{{ t('questionnaire.title') }}</h1>
      <div class="actions">
        <a class="btn primary" routerLink="load"><bk-icon name="upload" /> {{ t('questionnaire.load') }}</a>
      </div>
      <p class="where">{{ t('questionnaire.text') }}</p>
    </div>
    <section class="card">
      @if (loaded.error()) {
        <bk-load-failure [of]="loaded" />
      } @else if (loaded.value(); as all) {
        <ul class="list">
          @for (one of all.questionnaires; track one.code + one.version) {
            <li>
              <div class="main">
                <p class="line">
                  <span class="strong">{{ one.name[language.current()] }}</span>
                  <bk-status [tone]="looks[one.state].tone" [icon]="looks[one.state].icon">{{
                    t('set.questionnaireState.' + one.state)
                  }}</bk-status>
                </p>
                <p class="small">
                  {{ one.code }}, {{ t('questionnaire.version', { n: one.version }) }} ·
                  @if (one.loadedAt) {
                    {{ t('questionnaire.loaded', { day: one.loadedAt | bkDate, name: one.loadedByName }) }}
                  } @else {
                    {{ t('questionnaire.shipped') }}
                  }
                </p>
                @if (one.since) {
                  <p class="small">
                    {{
                      t(one.state === 'in_use' ? 'questionnaire.since' : 'questionnaire.lastUsed', {
                        day: one.since | bkDate,
                        name: one.putByName,
                      })
                    }}
                  </p>
                }
              </div>
              <a
                class="btn small"
                routerLink="version"
                [queryParams]="{ code: one.code, version: one.version }"
                >{{ t('questionnaire.open') }}</a
              >
            </li>
          }
        </ul>
      } @else {
        <bk-skeleton [lines]="3" />
      }
    </section>
  </main>`,
})
export class QuestionnairesPage {
  private readonly client = inject(QuestionnairesClient);
  protected readonly language = inject(Language);
  protected readonly loaded = serverResource({ loader: () => this.client.list() });
  protected readonly looks = LOOKS;
}
