import { Component, inject, signal } from '@angular/core';
import { Empty, Icon, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { CoversClient } from '../../core/clients/work/covers.client';
import { Toaster } from '../../core/feedback/toaster';
import { toastAction } from '../../core/forms/action';
import { confirmation } from '../../core/forms/confirm';
import { dialogOpener } from '../../core/forms/dialog-opener';
import type { Wire } from '../../core/http/api-types';
import { LoadFailure } from '../../core/http/load-failure';
import { serverResource } from '../../core/http/server-resource';
import { BkDate } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';
import { LiveFeed } from '../../core/live/live-feed';
import { Session } from '../../core/session/session';
import { CoverDialog } from './cover-dialog';

/** Who is away today and in the days to come, and which colleague sees her people meanwhile. */
@Component({
  selector: 'bk-covers',
  imports: [BkDate, Empty, Icon, LoadFailure, Skeleton, Status, TranslocoDirective],
  template: `<main class="page" *transloco="let t">
    <div class="page-head">
      <h1>{{ t('cover.title') }}</h1>
      <div class="actions">
        <button type="button" class="btn primary" [disabled]="!list.hasValue()" (click)="add()">
          <bk-icon name="plus" /> {{ t('cover.add') }}
        </button>
      </div>
      <p class="where">{{ t('cover.text') }}</p>
    </div>
    @if (notSeen().length > 0) {
      <section class="card body" role="status">
        <p class="line">
          <bk-status tone="brick" icon="triangle-alert">{{ t('cover.notSeen') }}</bk-status>
          @for (code of notSeen(); track code) {
            <span class="strong">{{ code }}</span>
          }
        </p>
      </section>
    }
    <section class="card">
      @if (list.error()) {
        <bk-load-failure [of]="list" />
      } @else if (list.hasValue()) {
        <ul class="list">
          @for (cover of list.value().covers; track cover.id) {
            <li>
              <div class="main">
                <p class="line">
                  <span class="strong">{{ cover.staffName }}</span>
                  @if (cover.now) {
                    <bk-status tone="amber" icon="clock">{{ t('cover.now') }}</bk-status>
                  }
                  @if (!cover.able) {
                    <bk-status tone="brick" icon="triangle-alert">{{ t('cover.unable') }}</bk-status>
                  }
                  <span class="nowrap">{{ cover.fromOn | bkDate }} – {{ cover.untilOn | bkDate }}</span>
                </p>
                <p class="small">{{ t('cover.seenBy', { who: cover.coverName }) }}</p>
              </div>
              @if (cover.mayEnd) {
                <button type="button" class="btn small" [disabled]="action.running()" (click)="end(cover)">
                  {{ t('cover.end') }}
                </button>
              }
            </li>
          } @empty {
            <li><bk-empty icon="users" [text]="t('cover.none')" /></li>
          }
        </ul>
      } @else {
        <bk-skeleton [lines]="4" />
      }
    </section>
  </main>`,
  styles: `
    p {
      margin: 0;
    }
  `,
})
export class CoversPage {
  private readonly client = inject(CoversClient);
  private readonly session = inject(Session);
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);
  private readonly confirm = confirmation();
  private readonly openDialog = dialogOpener();
  protected readonly action = toastAction();
  protected readonly list = serverResource({ loader: () => this.client.list() });
  /** Clients whom the colleague does not see, as it was said when the last one was set. */
  protected readonly notSeen = signal<readonly string[]>([]);

  constructor() {
    inject(LiveFeed).follow(['cases'], this.list.reload);
  }

  protected async add(): Promise<void> {
    const me = this.session.me();
    const set = await this.openDialog(CoverDialog, {
      ...{ colleagues: this.list.value()?.colleagues ?? [], covers: this.list.value()?.covers ?? [] },
      me: me?.id ?? '',
      forAnybody: me?.roles.includes('director') ?? false,
    });
    if (set) {
      this.notSeen.set(set.notSeen);
      this.toaster.show(this.words.of('cover.setNow'));
    }
    this.list.reload();
  }

  protected async end(cover: Wire['CoverView']): Promise<void> {
    const { staffName: who, coverName } = cover;
    const text = this.words.of('cover.endText', { who, cover: coverName });
    if (!(await this.confirm('cover.end', text))) return;
    await this.action.run(() => this.client.end(cover));
    this.list.reload();
  }
}
