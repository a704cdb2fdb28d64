import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Empty, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { StaysClient } from '../../core/clients/shelter/stays.client';
import { toastAction } from '../../core/forms/action';
import type { Wire } from '../../core/http/api-types';
import { LoadFailure } from '../../core/http/load-failure';
import { serverResource } from '../../core/http/server-resource';
import { BkDate } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';

/** Stays, the latest first, also those that are over or voided; each leads to its record. */
@Component({
  selector: 'bk-stays',
  imports: [BkDate, Empty, LoadFailure, RouterLink, Skeleton, Status, TranslocoDirective],
  template: `<main class="page" *transloco="let t">
    <nav class="crumbs" [attr.aria-label]="t('app.crumbs')">
      <a routerLink="/shelter">{{ t('shelter.title') }}</a> › <span>{{ t('stays.title') }}</span>
    </nav>
    <div class="page-head">
      <h1>{{ t('stays.title') }}</h1>
    </div>
    <section class="card">
      @if (first.error()) {
        <bk-load-failure [of]="first" />
      } @else if (first.hasValue()) {
        <ul class="list">
          @for (stay of stays(); track stay.id) {
            <li>
              <div class="main">
                <a class="strong" [routerLink]="['/shelter/stays', stay.id]">{{
                  stay.code || t('shelter.fromElsewhere')
                }}</a>
                <p class="small quiet">
                  {{ stay.admittedAt | bkDate: 'moment' }}
                  @if (stay.endedAt) {
                    – {{ stay.endedAt | bkDate: 'moment' }}
                  } @else if (!stay.voided) {
                    – {{ t('stays.still') }}
                  }
                  · {{ words.count('people', stay.people) }}
                </p>
              </div>
              @if (stay.voided) {
                <bk-status tone="brick" icon="circle-x">{{ t('history.voided') }}</bk-status>
              }
            </li>
          } @empty {
            <li><bk-empty icon="bed-double" [text]="t('stays.none')" /></li>
          }
        </ul>
        @if (next()) {
          <div class="body">
            <button type="button" class="btn" [disabled]="loading.running()" (click)="older()">
              {{ t('audit.older') }}
            </button>
          </div>
        }
      } @else {
        <bk-skeleton [lines]="8" />
      }
    </section>
  </main>`,
})
export class StaysPage {
  private readonly client = inject(StaysClient);
  protected readonly words = inject(Words);
  protected readonly loading = toastAction();
  private readonly more = signal<readonly Wire['StayLine'][]>([]);
  private readonly nextOne = signal<string | null | undefined>(undefined);
  protected readonly first = serverResource({ loader: () => this.client.list(null) });
  protected readonly stays = computed(() => [...(this.first.value()?.stays ?? []), ...this.more()]);
  protected readonly next = computed(() =>
    this.nextOne() === undefined ? (this.first.value()?.next ?? null) : (this.nextOne() ?? null),
  );

  protected async older(): Promise<void> {
    await this.loading.run(async () => {
      const page = await this.client.list(this.next());
      this.more.update(stays => [...stays, ...page.stays]);
      this.nextOne.set(page.next ?? null);
    });
  }
}
