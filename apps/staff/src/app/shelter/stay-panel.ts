import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { type Destination, DESTINATIONS, GOODS, type Goods } from '@baanek/contracts';
import { Choice, Icon } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { BkDate } from '../core/dates';
import { Session } from '../core/session';
import { Words } from '../core/words';
import { BoardStore } from './board.store';

/** One household in the house: who, where, until when; move or check out. */
@Component({
  selector: 'bk-stay-panel',
  imports: [BkDate, Choice, Icon, TranslocoDirective],
  template: `<section class="card" *transloco="let t">
    @let guests = store.stay();
    <header>
      <h2>{{ guests?.[0]?.guest?.code }}</h2>
      <button
        type="button"
        class="btn bare icon end"
        [attr.aria-label]="t('action.close')"
        (click)="store.shownStay.set(null)"
      >
        <bk-icon name="x" />
      </button>
    </header>
    <ul class="list">
      @for (seat of guests; track seat.place.id) {
        <li>
          <div class="main">{{ store.label(seat.guest) }}</div>
          <span class="small quiet">{{
            t('shelter.placeName', { room: seat.room.number, place: seat.place.number })
          }}</span>
        </li>
      }
    </ul>
    <div class="body">
      <p>{{ t('shelter.plannedEnd') }}: {{ guests?.[0]?.guest?.plannedEnd | bkDate }}</p>
      @if (session.may('shelter.allocate')) {
        @if (leaving()) {
          <bk-choice [legend]="t('shelter.destination')" [options]="destinations()" [(value)]="destination" />
          <bk-choice [legend]="t('shelter.goods')" [options]="goods()" [(value)]="given" />
          <div class="line">
            <button
              type="button"
              class="btn primary"
              [disabled]="!destination() || !given() || store.busy()"
              (click)="checkOut()"
            >
              {{ t('shelter.checkOut') }}
            </button>
            <button type="button" class="btn" (click)="leaving.set(false)">{{ t('action.cancel') }}</button>
          </div>
        } @else {
          <div class="line">
            <button type="button" class="btn" (click)="store.startMove()">
              <bk-icon name="arrow-right-left" /> {{ t('shelter.move') }}
            </button>
            <button type="button" class="btn" (click)="leaving.set(true)">
              <bk-icon name="door-open" /> {{ t('shelter.checkOut') }}
            </button>
          </div>
        }
      }
    </div>
  </section>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StayPanel {
  protected readonly store = inject(BoardStore);
  protected readonly session = inject(Session);
  private readonly words = inject(Words);
  protected readonly leaving = signal(false);
  protected readonly destination = signal('');
  protected readonly given = signal('');
  protected readonly goods = computed(() => this.words.options('goods', GOODS));
  protected readonly destinations = computed(() => this.words.options('destination', DESTINATIONS));

  protected async checkOut(): Promise<void> {
    await this.store.checkOut(this.destination() as Destination, this.given() as Goods);
    this.leaving.set(false);
  }
}
