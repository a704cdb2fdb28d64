import { Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Wire } from '../../core/http/api-types';
import { BkDate } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';

/** What somebody who is invited may hear, and by what. */
@Component({
  selector: 'bk-hearing-line',
  imports: [TranslocoDirective],
  providers: [BkDate],
  template: `<ng-container *transloco="let t">
    @if (of().team) {
      <p class="small">{{ t('conference.hearsAll') }}</p>
    } @else {
      <ul class="small">
        @for (line of lines(); track line) {
          <li>{{ line }}</li>
        } @empty {
          <li>{{ t('conference.hearsNothing') }}</li>
        }
      </ul>
    }
  </ng-container>`,
  styles: `
    ul {
      padding: 0;
      list-style: none;
    }
  `,
})
export class HearingLine {
  private readonly words = inject(Words);
  private readonly date = inject(BkDate);
  readonly of = input.required<Wire['InvitedView']>();
  /** Areas that are heard by the same are told together. */
  protected readonly lines = computed(() => {
    const areas = new Map<string, string[]>();
    for (const hearing of this.of().hears) {
      const by = this.groundOf(hearing);
      areas.set(by, [...(areas.get(by) ?? []), this.words.code('hearingArea', hearing.area)]);
    }
    return [...areas].map(([by, heard]) => `${heard.join(', ')} — ${by}`);
  });

  private groundOf({ ground, consentedOn, consentForm, source }: Wire['MayHear']): string {
    return [
      this.words.code('hearingGround', ground),
      this.words.code('consentForm', consentForm),
      consentedOn ? this.date.transform(consentedOn) : '',
      source,
    ]
      .filter(Boolean)
      .join(', ');
  }
}
