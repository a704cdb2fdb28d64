import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Empty } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';

/** Shown for pages that do not exist and for those that the role may not open, without telling which. */
@Component({
  selector: 'bk-not-found',
  imports: [Empty, RouterLink, TranslocoDirective],
  template: `<main class="page" *transloco="let t">
    <h1>{{ t('notFound.title') }}</h1>
    <div class="card">
      <bk-empty icon="search" [text]="t('notFound.text')">
        <a class="btn" routerLink="/today">{{ t('nav.today') }}</a>
      </bk-empty>
    </div>
  </main>`,
})
export class NotFoundPage {}
