import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Icon, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { BoardStore } from './board.store';

/** Who is to be seated, who has a place by now, and the way to finish. */
@Component({
  selector: 'bk-seating-panel',
  imports: [Icon, Status, TranslocoDirective],
  template: `<section class="card" *transloco="let t" aria-live="polite">
    @let seating = store.seating();
    <header>
      <h2>{{ t(seating?.kind === 'move' ? 'shelter.moveTitle' : 'shelter.admitTitle') }}</h2>
    </header>
    <ul class="list">
      @for (person of seating?.people; track person.id) {
        <li>
          <div class="main">{{ person.label }}</div>
          @if (where(person.id); as place) {
            <bk-status tone="green" icon="check">{{ place }}</bk-status>
          } @else if (store.turn()?.id === person.id) {
            <bk-status tone="teal">{{ t('shelter.choosePlace') }}</bk-status>
          }
        </li>
      }
    </ul>
    <div class="body">
      <div class="line">
        <button
          type="button"
          class="btn primary"
          [disabled]="!ready() || store.busy()"
          (click)="store.confirm()"
        >
          {{ t(seating?.kind === 'move' ? 'shelter.move' : 'shelter.admit') }}
        </button>
        @if (seating?.kind === 'admit') {
          <button type="button" class="btn" [disabled]="store.busy()" (click)="store.confirm(true)">
            <bk-icon name="check" /> {{ t('shelter.anywhere') }}
          </button>
        }
        <button type="button" class="btn" (click)="store.seating.set(null)">{{ t('action.cancel') }}</button>
      </div>
      <p class="small quiet">{{ t(seating?.kind === 'move' ? 'shelter.moveHelp' : 'shelter.admitHelp') }}</p>
    </div>
  </section>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SeatingPanel {
  protected readonly store = inject(BoardStore);
  /** A household is admitted whole; of a stay, some may move. */
  protected readonly ready = computed(() => {
    const seating = this.store.seating();
    if (!seating) return false;
    const chosen = Object.keys(seating.chosen).length;
    return seating.kind === 'move' ? chosen > 0 : chosen === seating.people.length;
  });

  protected where(personId: string): string {
    const placeId = this.store.seating()?.chosen[personId];
    const seat = this.store.seats().find(({ place }) => place.id === placeId);
    return seat ? `${seat.room.number} · ${seat.place.number}` : '';
  }
}
