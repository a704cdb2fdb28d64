import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Empty, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { SupervisionClient } from '../../core/clients/cases/supervision.client';
import { toastAction } from '../../core/forms/action';
import { dialogOpener } from '../../core/forms/dialog-opener';
import type { Wire } from '../../core/http/api-types';
import { LoadFailure } from '../../core/http/load-failure';
import { serverResource } from '../../core/http/server-resource';
import { BkDate } from '../../core/i18n/dates';
import { ShownNoteDialog } from './shown-note-dialog';

/** Private notes that colleagues show to the user for supervision. */
@Component({
  selector: 'bk-supervision',
  imports: [BkDate, Empty, LoadFailure, RouterLink, Skeleton, Status, TranslocoDirective],
  template: `<main class="page" *transloco="let t">
    <nav class="crumbs" [attr.aria-label]="t('app.crumbs')">
      <a routerLink="/cases">{{ t('cases.title') }}</a> › <span>{{ t('supervision.title') }}</span>
    </nav>
    <div class="page-head">
      <h1>{{ t('supervision.title') }}</h1>
      <p class="where">{{ t('supervision.text') }}</p>
    </div>
    <section class="card">
      @if (list.error()) {
        <bk-load-failure [of]="list" />
      } @else if (list.hasValue()) {
        @if (list.value().notes.length === 0) {
          <bk-empty icon="lock" [text]="t('supervision.none')" />
        } @else {
          <ul class="list">
            @for (note of list.value().notes; track note.id) {
              <li>
                <div class="main">
                  <p class="strong">{{ note.authorName }}</p>
                  <p class="small quiet">{{ t('supervision.session') }} {{ note.heldAt | bkDate }}</p>
                  @if (note.untilOn) {
                    <bk-status icon="clock"
                      >{{ t('supervision.until') }} {{ note.untilOn | bkDate }}</bk-status
                    >
                  }
                </div>
                <button
                  type="button"
                  class="btn small"
                  [attr.aria-label]="t('supervision.read') + ': ' + note.authorName"
                  [disabled]="action.running()"
                  (click)="read(note)"
                >
                  {{ t('supervision.read') }}
                </button>
              </li>
            }
          </ul>
        }
      } @else {
        <bk-skeleton [lines]="4" />
      }
    </section>
  </main>`,
})
export class SupervisionPage {
  private readonly client = inject(SupervisionClient);
  private readonly openDialog = dialogOpener();
  protected readonly action = toastAction();
  protected readonly list = serverResource({ loader: () => this.client.shown() });

  protected async read({ id }: Wire['ShownNoteLine']): Promise<void> {
    await this.action.run(async () => {
      const note = await this.client.read(id);
      await this.openDialog(ShownNoteDialog, note);
    });
    this.list.reload();
  }
}
