import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon, Status, type Tone } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { TodayUrgency } from '@baanek/contracts';
import type { Wire } from '../core/http/api-types';
import { BkDate } from '../core/i18n/dates';
import { Words } from '../core/i18n/words';
import { Session } from '../core/session/session';
import { looksOf } from '../core/today/today-kinds';

const TONES: Record<TodayUrgency, Tone> = { late: 'brick', now: 'amber', next: 'plain', new: 'teal' };

/** Their text is a month. */
const MONTHS: readonly string[] = ['figures_to_share', 'figures_released'];

/** One line of “today”: a link to where it is done; what can be done at once stands beside it. */
@Component({
  selector: 'bk-today-line',
  imports: [BkDate, Icon, RouterLink, Status, TranslocoDirective],
  template: `<ng-container *transloco="let t">
    <a [routerLink]="place().path" [queryParams]="place().query">
      <span class="what">
        <bk-status [tone]="tone()" [icon]="looks().icon">{{ t('today.kind.' + line().kind) }}</bk-status>
        @if (about(); as who) {
          <span class="strong">{{ who }}</span>
        }
        @if (said(); as words) {
          <span class="small">{{ words }}</span>
        }
        @if (line().at; as at) {
          <span class="small quiet nowrap">{{ at | bkDate: (at.length > 10 ? 'until' : 'short') }}</span>
        }
      </span>
      <bk-icon name="chevron-right" />
    </a>
    <ng-content />
  </ng-container>`,
  styleUrl: './today-line.scss',
})
export class TodayLine {
  private readonly words = inject(Words);
  private readonly dates = new BkDate();
  private readonly session = inject(Session);
  readonly line = input.required<Wire['TodayLine']>();
  protected readonly looks = computed(() => looksOf(this.line().kind));
  protected readonly place = computed(() =>
    this.looks().place(this.line(), permission => this.session.may(permission)),
  );
  protected readonly tone = computed(() => TONES[this.line().urgency]);
  protected readonly about = computed(() => {
    const { kind, about, fact } = this.line();
    if (kind === 'appeal_logged')
      return about ?? this.words.of(fact ? 'appeal.anonymous' : 'callerEnquiry.label');
    return kind === 'hold_ends' ? (about ?? this.words.of('shelter.fromElsewhere')) : about;
  });
  /** What kind it is, how many, where. */
  protected readonly said = computed(() => {
    const { kind, fact, text, n, insteadOf } = this.line();
    const { counted } = this.looks();
    const parts = [
      fact && this.words.of(`set.${fact}`),
      kind === 'room_closes' && text ? this.words.of('rollCall.room', { room: text }) : null,
      this.textOf(kind, text),
      insteadOf && this.words.of('today.insteadOf', { who: insteadOf }),
      n !== null && counted ? this.words.count(counted, n) : null,
    ];
    return parts.filter(Boolean).join(' · ');
  });

  private textOf(kind: string, text: string | null): string | null {
    if (['room_closes', 'extension_asked'].includes(kind)) return null;
    return text && MONTHS.includes(kind) ? this.dates.transform(`${text}-01`, 'monthOfYear') : text;
  }
}
