import { Component, inject, input, signal, Injector } from '@angular/core';
import { afterReload } from '../../core/http/settled';
import { Empty, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { confirmation } from '../../core/forms/confirm';
import { dialogOpener } from '../../core/forms/dialog-opener';
import { ExtensionsClient } from '../../core/clients/shelter/extensions.client';
import { toastAction } from '../../core/forms/action';
import type { Wire } from '../../core/http/api-types';
import { BkDate, daysBetween } from '../../core/i18n/dates';
import { growingList } from '../../core/list/growing-list';
import { MoreButton } from '../../core/list/more-button';
import { LiveFeed } from '../../core/live/live-feed';
import { LoadFailure } from '../../core/http/load-failure';
import { Session } from '../../core/session/session';
import { Toaster } from '../../core/feedback/toaster';
import { Words } from '../../core/i18n/words';
import { ExtensionDialog } from './extension-dialog';

/** Extensions that await the director's decision, or those that are decided; each leads to its record. */
@Component({
  selector: 'bk-extensions-card',
  imports: [BkDate, Empty, LoadFailure, MoreButton, Skeleton, Status, TranslocoDirective],
  providers: [BkDate],
  template: `<section class="card" *transloco="let t">
    <header>
      <h2>{{ t(over() ? 'extension.over' : 'extension.title') }}</h2>
    </header>
    <div class="body">
      <label class="check">
        <input type="checkbox" [checked]="over()" (change)="over.set(!over())" />
        {{ t('extension.showOver') }}
      </label>
    </div>
    @if (list.loaded.hasValue()) {
      <ul class="list">
        @for (one of list.rows(); track one.id) {
          <li [class.shown]="one.stayId === stay()">
            <div class="main">
              <p class="strong">
                {{ one.code }}
                @if (one.rooms) {
                  <span class="quiet">· {{ t('rollCall.room', { room: one.rooms }) }}</span>
                }
                @if (one.voided) {
                  <bk-status tone="brick" icon="circle-x">{{ t('history.voided') }}</bk-status>
                } @else if (one.state !== 'asked') {
                  <bk-status [tone]="one.state === 'approved' ? 'green' : 'plain'">{{
                    t('set.extensionState.' + one.state)
                  }}</bk-status>
                }
              </p>
              <p class="small">
                @if (one.state === 'asked') {
                  {{ one.plannedEnd | bkDate }} –
                }
                {{ one.until | bkDate }} · {{ t('set.extension.' + one.reason) }}
              </p>
              <p class="small quiet">
                {{ one.askedBy }}, {{ one.askedAt | bkDate: 'moment'
                }}{{ one.decidedBy ? ' › ' + one.decidedBy : '' }}
              </p>
            </div>
            @if (one.state === 'asked' && !one.voided && session.may('shelter.approve')) {
              <button
                type="button"
                class="btn small primary"
                [disabled]="decision.running()"
                (click)="decide(one, true)"
              >
                {{ t('extension.approve') }}
              </button>
              <button
                type="button"
                class="btn small"
                [disabled]="decision.running()"
                (click)="decide(one, false)"
              >
                {{ t('extension.decline') }}
              </button>
            }
            <button type="button" class="btn small" (click)="open(one)">{{ t('history.open') }}</button>
          </li>
        } @empty {
          <li><bk-empty icon="check" [text]="t(over() ? 'extension.noneOver' : 'extension.none')" /></li>
        }
      </ul>
      <bk-more-button [list]="list" />
    } @else if (list.loaded.error()) {
      <bk-load-failure [of]="list.loaded" />
    } @else {
      <bk-skeleton [lines]="3" />
    }
  </section>`,
  styles: `
    li {
      flex-wrap: wrap;
    }
    .shown {
      box-shadow: inset 3px 0 var(--bk-teal);
      background: var(--bk-teal-softer);
    }
  `,
})
export class ExtensionsCard {
  /** The stay whose extension somebody came to decide. */
  readonly stay = input<string>();
  private readonly client = inject(ExtensionsClient);
  private readonly date = inject(BkDate);
  private readonly confirm = confirmation();
  private readonly injector = inject(Injector);
  private readonly openDialog = dialogOpener();
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);
  protected readonly session = inject(Session);
  protected readonly decision = toastAction();
  /** Those that are decided or voided are shown instead. */
  protected readonly over = signal(false);
  protected readonly list = growingList(
    () => this.over(),
    async (over, after) => {
      const { extensions, next } = await this.client.list({ over: over ? 'true' : 'false', after });
      return { rows: extensions, next };
    },
  );

  constructor() {
    inject(LiveFeed).follow(['shelter'], () => {
      this.list.reload();
    });
  }

  protected async decide(extension: Wire['ExtensionView'], approve: boolean): Promise<void> {
    const { code, rooms, until, plannedEnd } = extension;
    const room = rooms && this.words.of('rollCall.room', { room: rooms });
    const who = [code, room].filter(Boolean).join(' · ');
    const longer = daysBetween(plannedEnd, until);
    const dates = { until: this.date.transform(until), end: this.date.transform(plannedEnd) };
    const about = this.words.of('extension.whom', {
      ...{ who, ...dates, nights: `+ ${this.words.count('nights', longer)}` },
    });
    const press = approve ? 'extension.approve' : 'extension.decline';
    if (!(await this.confirm(press, 'confirm.text', about))) return;
    await this.decision.run(async () => {
      await this.client.decide(extension, approve);
      const done = this.words.of(approve ? 'extension.approved' : 'extension.declined');
      this.toaster.show(done, { about: who });
    });
    this.list.reload();
  }

  protected async open(extension: Wire['ExtensionView']): Promise<void> {
    const again = (): Promise<Wire['ExtensionView'] | undefined> =>
      afterReload(this.list.loaded, this.injector, () =>
        this.list.rows().find(({ id }) => id === extension.id),
      );
    if (!(await this.openDialog(ExtensionDialog, extension, { again }))) return;
    this.toaster.show(this.words.of('history.done'));
    this.list.reload();
  }
}
