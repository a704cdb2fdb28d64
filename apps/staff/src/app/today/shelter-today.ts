import { ChangeDetectionStrategy, Component, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Failure, Skeleton, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api, type Wire } from '../core/api';
import { LiveFeed } from '../core/live';
import { Words } from '../core/words';

/** How full the house is, who would still fit, who waits. */
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
        @if (it.waiting.length > 0) {
          <bk-status tone="amber" icon="clock">{{ t('shelter.waiting') }}: {{ it.waiting.length }}</bk-status>
        }
      </div>
    } @else {
      <bk-skeleton [lines]="2" />
    }
  </section>`,
  styles: `
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
  protected readonly board = resource({ loader: () => this.api.get<Wire['BoardView']>('shelter/board') });

  constructor() {
    inject(LiveFeed).follow(['shelter'], () => this.board.reload());
  }
}
