import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Avatar, Empty, Skeleton } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { CasesClient } from '../core/clients/cases/cases.client';
import { BkDate } from '../core/i18n/dates';
import { LoadFailure } from '../core/http/load-failure';
import { serverResource } from '../core/http/server-resource';
import { Words } from '../core/i18n/words';

const SHOWN = 8;

/** Open cases one is named in. */
@Component({
  selector: 'bk-my-cases',
  imports: [Avatar, BkDate, Empty, LoadFailure, RouterLink, Skeleton, TranslocoDirective],
  template: `<section class="card" *transloco="let t">
    <header>
      <h2>{{ t('cases.mine') }}</h2>
      <a class="end small" routerLink="/cases" [queryParams]="{ mine: 'true' }">{{
        page.value()?.more ? '50+' : words.count('cases.count', page.value()?.cases?.length ?? 0)
      }}</a>
    </header>
    @if (page.error()) {
      <bk-load-failure [of]="page" />
    } @else if (page.hasValue()) {
      <ul class="list">
        @for (line of page.value().cases.slice(0, shown); track line.id) {
          <li>
            <bk-avatar [initials]="line.initials" />
            <div class="main">
              <p>
                <a class="strong" [routerLink]="['/cases', line.id]">{{ line.code }}</a> {{ line.shortName }}
              </p>
              <p class="small">
                {{ t('cases.lastSession') }}: {{ (line.lastSessionAt | bkDate) || t('cases.noSession') }}
              </p>
            </div>
          </li>
        } @empty {
          <li><bk-empty icon="folder" [text]="t('cases.empty')" /></li>
        }
      </ul>
    } @else {
      <bk-skeleton />
    }
  </section>`,
})
export class MyCases {
  private readonly client = inject(CasesClient);
  protected readonly words = inject(Words);
  protected readonly shown = SHOWN;
  protected readonly page = serverResource({
    loader: () => this.client.list({ state: 'open', mine: 'true' }),
  });
}
