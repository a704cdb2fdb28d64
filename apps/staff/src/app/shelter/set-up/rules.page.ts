import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Empty, Skeleton } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { HousesClient } from '../../core/clients/shelter/houses.client';
import { SetUpClient } from '../../core/clients/access/set-up.client';
import { Toaster } from '../../core/feedback/toaster';
import { toastAction } from '../../core/forms/action';
import { LoadFailure } from '../../core/http/load-failure';
import { serverResource } from '../../core/http/server-resource';
import { Words } from '../../core/i18n/words';
import { SetUpNext } from '../../core/set-up/set-up-next';
import { setUpPath } from '../../core/set-up/set-up-path';
import { RulesForm } from './rules-form';

/** The rules of each house on a page of their own; while a centre is set up they are also confirmed as they stand. */
@Component({
  selector: 'bk-rules',
  imports: [Empty, LoadFailure, RouterLink, RulesForm, SetUpNext, Skeleton, TranslocoDirective],
  template: `<main class="page" *transloco="let t">
    <nav class="crumbs" [attr.aria-label]="t('app.crumbs')">
      <a routerLink="/shelter/set-up">{{ t('shelter.setUp') }}</a> › <span>{{ t('rules.title') }}</span>
    </nav>
    <div class="page-head">
      <h1>{{ t('rules.title') }}</h1>
    </div>
    <bk-set-up-next step="rules" [follows]="path.view.value()" />
    @if (houses.hasValue()) {
      @if (isUnseen() && houses.value().length > 0) {
        <p>{{ t('path.rulesText') }}</p>
      }
      @for (it of houses.value(); track it.id) {
        @if (houses.value().length > 1) {
          <h2>{{ it.name }}</h2>
        }
        <bk-rules-form [house]="it" [kept]="isUnseen()" (changed)="changed()">
          @if (isUnseen()) {
            <button type="button" class="btn primary" [disabled]="action.running()" (click)="keep()">
              {{ t('path.answer.rules') }}
            </button>
          }
        </bk-rules-form>
      } @empty {
        <section class="card">
          <bk-empty icon="bed-double" [text]="t('path.lacks') + ' ' + t('set.setUpLack.house')">
            <a class="btn primary" routerLink="/shelter/set-up">{{ t('path.do.house') }}</a>
          </bk-empty>
        </section>
      }
    } @else if (houses.error()) {
      <bk-load-failure [of]="houses" />
    } @else {
      <bk-skeleton [lines]="8" />
    }
  </main>`,
})
export class RulesPage {
  private readonly client = inject(HousesClient);
  private readonly answers = inject(SetUpClient);
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);
  protected readonly action = toastAction();
  protected readonly path = setUpPath();
  protected readonly houses = serverResource({ loader: () => this.client.list() });
  protected readonly isUnseen = computed(() =>
    (this.path.view.value()?.steps ?? []).some(({ step, state }) => step === 'rules' && state === 'open'),
  );

  protected async keep(): Promise<void> {
    await this.action.run(async () => {
      this.path.show(await this.answers.answer('rules', true));
      this.toaster.show(this.words.of('path.rulesKept'));
    });
  }

  protected changed(): void {
    this.houses.reload();
    this.path.reload();
  }
}
