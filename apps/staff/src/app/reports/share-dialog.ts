import { Component, inject } from '@angular/core';
import { Failure, Skeleton } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { FiguresClient } from '../core/clients/figures.client';
import { action } from '../core/forms/action';
import { ModalDialog } from '../core/forms/dialogs';
import type { Wire } from '../core/http/api-types';
import { LoadFailure } from '../core/http/load-failure';
import { serverResource } from '../core/http/server-resource';
import { BkDate } from '../core/i18n/dates';
import { FigureTables } from './figure-tables';

/** Exactly what leaves with a month, and the decision that it does; answers how the month stands then. */
@Component({
  selector: 'bk-share-dialog',
  imports: [BkDate, Failure, FigureTables, LoadFailure, Skeleton, TranslocoDirective],
  template: `<div class="panel wide" *transloco="let t">
    <h2 id="dialog-title">{{ data.month + '-01' | bkDate: 'monthOfYear' }}</h2>
    @if (work.failure(); as text) {
      <bk-failure [text]="text" />
    }
    @if (preview.error()) {
      <bk-load-failure [of]="preview" />
    } @else if (preview.hasValue()) {
      @if (data.state === 'open') {
        <p>{{ t('shared.previewText') }}</p>
      } @else {
        <p class="strong">{{ t('shared.state.' + data.state, { date: data.sharedAt | bkDate }) }}</p>
      }
      <p class="quiet small">{{ t('shared.aloneText') }}</p>
      <bk-figure-tables [figures]="preview.value().counts" [beside]="preview.value().seen" />
    } @else {
      <bk-skeleton [lines]="6" />
    }
    <footer role="none">
      @if (preview.hasValue() && data.state === 'open') {
        <button type="button" class="btn primary" [disabled]="work.running()" (click)="share()">
          {{ t('shared.share') }}
        </button>
      }
      @if (data.state === 'shared') {
        <button type="button" class="btn danger" [disabled]="work.running()" (click)="withdraw()">
          {{ t('shared.withdraw') }}
        </button>
      }
      <button type="button" class="btn" (click)="dialog.close()">{{ t('action.close') }}</button>
    </footer>
  </div>`,
})
export class ShareDialog extends ModalDialog<Wire['FigureMonth'], Wire['FigureMonth']> {
  private readonly client = inject(FiguresClient);
  protected readonly work = action();
  protected readonly preview = serverResource({ loader: () => this.client.preview(this.data.month) });

  protected async share(): Promise<void> {
    const digest = this.preview.value()?.digest ?? '';
    const isDone = await this.work.run(async () => {
      this.dialog.close(await this.client.share(this.data.month, digest));
    });
    // what has changed since is shown before it is decided anew
    if (!isDone) this.preview.reload();
  }

  protected async withdraw(): Promise<void> {
    await this.work.run(async () => {
      this.dialog.close(await this.client.withdraw(this.data.month));
    });
  }
}
