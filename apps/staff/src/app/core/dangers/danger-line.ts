import { Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Wire } from '../http/api-types';
import { BkDate } from '../i18n/dates';
import { Words } from '../i18n/words';

/** One dangerous place or person: what it is, where, why, and for how long. */
@Component({
  selector: 'bk-danger-line',
  imports: [BkDate, TranslocoDirective],
  template: `<ng-container *transloco="let t">
    <p class="said">
      <span class="strong">{{ title() }}</span> {{ danger().what }}
    </p>
    @if (danger().reason) {
      <p class="said">{{ danger().reason }}</p>
    }
    @if (danger().untilOn) {
      <p class="small quiet">{{ t('danger.until') }} {{ danger().untilOn | bkDate }}</p>
    }
  </ng-container>`,
  styles: `
    p {
      margin: 0;
    }
    .said {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class DangerLine {
  private readonly words = inject(Words);
  readonly danger = input.required<Wire['DangerView']>();
  protected readonly title = computed(() => {
    const { kind, named, oblast, what } = this.danger();
    const said = [
      this.words.code('dangerKind', kind),
      ...(named ? [named] : []),
      ...(oblast ? [this.words.code('oblast', oblast)] : []),
    ].join(', ');
    return what ? `${said}:` : said;
  });
}
