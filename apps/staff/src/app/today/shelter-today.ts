import { ChangeDetectionStrategy, Component, computed, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Failure, Skeleton, Status, type Tone } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api, type Wire } from '../core/api';
import { addDays, today } from '../core/dates';
import { LiveFeed } from '../core/live';
import { Session } from '../core/session';
import { Words } from '../core/words';

/** How full the house is, who would still fit, who waits, and which stays need a person. */
@Component({
  selector: 'bk-shelter-today',
  imports: [Failure, RouterLink, Skeleton, Status, TranslocoDirective],
  template: `<section class="card" *transloco="let t">
    <header>
      <h2>{{ t('shelter.title') }}</h2>
      <a class="end small" routerLink="/shelter">{{ t('today.board') }}</a>
    </header>
    @if (board.error()) {
      <bk-failure [text]="t('error.load')" [retry]="t('action.retry')" (again)="board.reload()" />
    } @else if (board.hasValue()) {
      @let it = board.value();
      <div class="body">
        <p>
          <span class="big tabular">{{ it.taken }} / {{ it.places }}</span>
          {{ words.count('families', it.families) }} · {{ t('today.fits', { n: it.largestFamily }) }}
        </p>
        <div class="stack">
          @if (it.waiting.length > 0) {
            <bk-status tone="amber" icon="clock"
              >{{ t('shelter.waiting') }}: {{ it.waiting.length }}</bk-status
            >
          }
          @for (due of dues(); track due.word) {
            <p class="due">
              <bk-status [tone]="due.tone" [icon]="due.icon">{{ t(due.word) }}</bk-status>
              <span class="small">{{ due.codes }}</span>
            </p>
          }
          @if (decisions()) {
            <a class="small" routerLink="/shelter/events">{{ t('today.decisions') }}: {{ decisions() }}</a>
          }
        </div>
      </div>
    } @else {
      <bk-skeleton [lines]="2" />
    }
  </section>`,
  styles: `
    .stack {
      gap: 8px;
      justify-items: start;
    }
    .due {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 8px;
    }
    .big {
      margin-right: 12px;
      font-size: 24px;
      font-weight: 650;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ShelterToday {
  private readonly api = inject(Api);
  protected readonly words = inject(Words);
  private readonly session = inject(Session);
  protected readonly board = resource({ loader: () => this.api.get<Wire['BoardView']>('shelter/board') });

  /** One line per kind of thing that needs a person, with the codes of the households. */
  protected readonly dues = computed(() => {
    const day = today();
    const soon = addDays(day, 3);
    const active = this.guests().filter(({ state }) => state === 'active');
    const kinds: { word: string; tone: Tone; icon: string; of: Wire['GuestView'][] }[] = [
      { word: 'today.overdue', tone: 'brick', icon: 'clock', of: active.filter(one => one.plannedEnd < day) },
      {
        ...{ word: 'today.endsSoon', tone: 'amber', icon: 'clock' },
        of: active.filter(one => one.plannedEnd >= day && one.plannedEnd <= soon),
      },
      {
        word: 'today.onTheWay',
        tone: 'teal',
        icon: 'clock',
        of: this.guests().filter(one => one.state === 'held'),
      },
      {
        word: 'today.unsigned',
        tone: 'plain',
        icon: 'file-text',
        of: active.filter(one => !one.agreementOn),
      },
    ];
    return kinds.flatMap(({ of, ...kind }) =>
      of.length > 0 ? [{ ...kind, codes: of.map(({ code }) => code || '…').join(', ') }] : [],
    );
  });
  /** Longer stays that wait for the director. */
  protected readonly decisions = computed(() =>
    this.session.may('shelter.approve')
      ? this.guests().filter(({ extensionUntil }) => extensionUntil !== null).length
      : 0,
  );
  /** One guest of each household. */
  private readonly guests = computed(() => {
    const seats = this.board.value()?.houses.flatMap(house => house.rooms.flatMap(room => room.places)) ?? [];
    return [
      ...new Map(seats.flatMap(({ guest }) => (guest ? [[guest.stayId, guest] as const] : []))).values(),
    ];
  });

  constructor() {
    inject(LiveFeed).follow(['shelter'], () => this.board.reload());
  }
}
