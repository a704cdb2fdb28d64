import { Component, inject, input, signal } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { TodayClient } from '../core/clients/today.client';
import { toastAction } from '../core/forms/action';
import type { Wire } from '../core/http/api-types';
import { BkDate } from '../core/i18n/dates';
import { TodayStore } from '../core/today/today.store';
import { TodayLine } from './today-line';

/** What she has put off, and until when; each line can be put back. */
@Component({
  selector: 'bk-put-off-list',
  imports: [BkDate, TodayLine, TranslocoDirective],
  template: `<section class="card" *transloco="let t">
    <header>
      <button type="button" class="btn small" [attr.aria-expanded]="open()" (click)="open.set(!open())">
        {{ t('putOff.count', { n: lines().length }) }}
      </button>
    </header>
    @if (open()) {
      <ul class="list">
        @for (line of lines(); track line.kind + line.id + line.part + line.at) {
          <li>
            <bk-today-line [line]="line">
              <span class="small quiet"
                >{{ t('putOff.until') }} {{ line.putOffUntil | bkDate: 'short' }}</span
              >
              <button type="button" class="btn small" [disabled]="work.running()" (click)="back(line)">
                {{ t('putOff.back') }}
              </button>
            </bk-today-line>
          </li>
        }
      </ul>
    }
  </section>`,
  styles: `
    li {
      padding: 0;
    }
    li .btn {
      margin: 8px 16px;
    }
  `,
})
export class PutOffList {
  private readonly client = inject(TodayClient);
  private readonly store = inject(TodayStore);
  readonly lines = input.required<readonly Wire['TodayLine'][]>();
  protected readonly open = signal(false);
  protected readonly work = toastAction();

  protected async back({ kind, id, part, at }: Wire['TodayLine']): Promise<void> {
    if (id === null) return;
    await this.work.run(() => this.client.putBack({ kind, id, part, at }));
    this.store.view.reload();
  }
}
