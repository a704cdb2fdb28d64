import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Empty, Failure, Icon, Skeleton } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { LiveFeed } from '../core/live';
import { Session } from '../core/session';
import { Words } from '../core/words';
import { BoardStore } from './board.store';
import { RoomCard } from './room-card';
import { SeatingPanel } from './seating-panel';
import { StayPanel } from './stay-panel';
import { WaitingPanel } from './waiting-panel';

/** The house tonight: rooms as cards, places as seats; live on every screen. */
@Component({
  selector: 'bk-board',
  imports: [
    Empty,
    Failure,
    Icon,
    RoomCard,
    RouterLink,
    SeatingPanel,
    Skeleton,
    StayPanel,
    TranslocoDirective,
    WaitingPanel,
  ],
  providers: [BoardStore],
  templateUrl: './board.page.html',
  styleUrl: './board.page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BoardPage {
  protected readonly store = inject(BoardStore);
  protected readonly session = inject(Session);
  protected readonly words = inject(Words);
  protected readonly share = computed(() => {
    const board = this.store.board.value();
    return board && board.places > 0 ? Math.round((board.taken / board.places) * 100) : 0;
  });

  constructor() {
    inject(LiveFeed).follow(['shelter'], () => this.store.board.reload());
  }

  protected print(): void {
    print();
  }
}
