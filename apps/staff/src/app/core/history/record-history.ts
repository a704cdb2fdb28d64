import { Component, computed, inject, input, model } from '@angular/core';
import { Icon, Skeleton } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Wire } from '../http/api-types';
import { LoadFailure } from '../http/load-failure';
import { serverResource } from '../http/server-resource';
import { BkDate } from '../i18n/dates';
import { Words } from '../i18n/words';
import { isMoment, labelOf, valueOf } from './field-words';

/** What a record said before each change. Reading it is recorded, so it is loaded when somebody asks for it. */
@Component({
  selector: 'bk-record-history',
  imports: [Icon, LoadFailure, Skeleton, TranslocoDirective],
  providers: [BkDate],
  template: `<section class="card" *transloco="let t">
    <header>
      <h2>{{ title() || t('history.title') }}</h2>
      <button
        type="button"
        class="btn small end"
        [attr.aria-expanded]="opened()"
        (click)="opened.set(!opened())"
      >
        <bk-icon name="clock" /> {{ t(opened() ? 'history.hide' : 'history.show') }}
      </button>
    </header>
    @if (opened()) {
      @if (history.error()) {
        <bk-load-failure [of]="history" />
      } @else if (history.value(); as it) {
        <ul class="list">
          @for (version of it.versions; track version.id) {
            <li>
              <div class="main">
                <p class="strong">
                  {{ t('set.recordChange.' + version.change) }} ·
                  {{ t('set.correctionReason.' + version.reason) }}
                </p>
                @if (version.remark) {
                  <p>{{ version.remark }}</p>
                }
                <dl>
                  @for (field of version.fields; track field.field) {
                    <dt>{{ labelOf(field.field) }}</dt>
                    <dd>
                      <del>{{ textOf(field.field, field.before) }}</del>
                      <ins>{{ textOf(field.field, field.after) }}</ins>
                    </dd>
                  }
                </dl>
                <p class="small quiet">
                  {{ date.transform(version.changedAt, 'moment') }}, {{ version.changedBy }}
                </p>
              </div>
            </li>
          } @empty {
            <li class="quiet">{{ t('history.none') }}</li>
          }
        </ul>
      } @else {
        <bk-skeleton [lines]="3" />
      }
    }
  </section>`,
  styles: `
    dl {
      display: grid;
      grid-template-columns: max-content 1fr;
      gap: 2px 12px;
      margin: 4px 0;
    }
    dt {
      color: var(--bk-ink-3);
    }
    dd {
      margin: 0;
      overflow-wrap: anywhere;
    }
    del,
    ins {
      display: block;
      white-space: pre-wrap;
    }
    del {
      color: var(--bk-ink-3);
    }
    ins {
      text-decoration: none;
    }
  `,
})
export class RecordHistory {
  /** What it is the history of, where a page shows several. */
  readonly title = input('');
  /** Reads the history; another function is another record, or the same one after a change. */
  readonly read = input.required<() => Promise<Wire['RecordHistory']>>();
  private readonly words = inject(Words);
  protected readonly date = inject(BkDate);
  readonly opened = model(false);
  private readonly asked = computed(() => (this.opened() ? this.read() : undefined));
  protected readonly history = serverResource({
    params: () => this.asked(),
    loader: ({ params }) => params(),
  });

  protected labelOf(field: string): string {
    return labelOf(this.words, field);
  }

  protected textOf(field: string, values: readonly string[]): string {
    if (values.length === 0) return this.words.of('history.empty');
    const text = (value: string): string => {
      if (isMoment(field)) return this.date.transform(value, 'moment');
      if (/^\d{4}-\d\d-\d\d$/.test(value)) return this.date.transform(value);
      return valueOf(this.words, field, value);
    };
    return values.map(text).join(', ');
  }
}
