import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Status, type Tone } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { ImportsClient } from '../../core/clients/cases/imports.client';
import type { Wire } from '../../core/http/api-types';
import { BkDate } from '../../core/i18n/dates';
import { LiveFeed } from '../../core/live/live-feed';
import { serverResource } from '../../core/http/server-resource';
import { Words } from '../../core/i18n/words';

const TONES: Partial<Record<Wire['ImportView']['state'], Tone>> = {
  committed: 'green',
  checked: 'teal',
  failed: 'brick',
};

/** Recent journals of the centre and their state. */
@Component({
  selector: 'bk-import-list',
  imports: [BkDate, RouterLink, Status, TranslocoDirective],
  template: `<ng-container *transloco="let t">
    @if (list.hasValue() && list.value().imports.length > 0) {
      <section class="card">
        <header>
          <h2>{{ t('import.recent') }}</h2>
        </header>
        <ul class="body">
          @for (one of list.value().imports; track one.id) {
            <li>
              <a [routerLink]="['/appeals', 'import', one.id]">{{ one.uploadedAt | bkDate: 'moment' }}</a>
              <span class="tabular">{{ words.count('import.rowCount', one.rowsTotal) }}</span>
              <bk-status [tone]="toneOf(one)">{{ t('import.state.' + one.state) }}</bk-status>
              @if (one.halt; as halt) {
                <span class="why small">{{ t('import.halt.' + halt) }}</span>
              }
            </li>
          }
        </ul>
      </section>
    }
  </ng-container>`,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    ul {
      display: grid;
      gap: 12px;
      list-style: none;
      padding: 16px;
    }
    li {
      display: grid;
      grid-template-columns: max-content minmax(0, 1fr) max-content;
      gap: 4px 16px;
      align-items: center;
      justify-items: start;
    }
    .why {
      grid-column: 1 / -1;
    }
    @media (max-width: 719px) {
      bk-status {
        grid-column: 1 / -1;
      }
    }
  `,
})
export class ImportList {
  private readonly client = inject(ImportsClient);
  protected readonly words = inject(Words);
  protected readonly list = serverResource({ loader: () => this.client.list() });

  constructor() {
    inject(LiveFeed).follow(['imports'], () => {
      this.list.reload();
    });
  }

  protected toneOf({ state }: Wire['ImportView']): Tone {
    return TONES[state] ?? 'plain';
  }
}
