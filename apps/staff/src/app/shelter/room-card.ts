import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Icon, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Wire } from '../core/api';
import { BkDate } from '../core/dates';
import { today } from '../core/dates';
import { BoardStore } from './board.store';

/** One room and its places as seats: free, taken, chosen, out of service. */
@Component({
  selector: 'bk-room-card',
  imports: [BkDate, Icon, Status, TranslocoDirective],
  templateUrl: './room-card.html',
  styleUrl: './room-card.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RoomCard {
  protected readonly store = inject(BoardStore);
  readonly room = input.required<Wire['RoomView']>();
  protected readonly taken = computed(() => this.room().places.filter(place => place.guest).length);
  protected readonly today = today();

  /** A free place is a button only while somebody is being seated. */
  protected choosable(place: Wire['PlaceView']): boolean {
    return this.store.seating() !== null && !place.guest && !this.room().closed;
  }

  protected label(guest: Wire['GuestView']): string {
    return guest.part === 'head' ? guest.code : `+ ${this.store.label(guest)}`;
  }
}
