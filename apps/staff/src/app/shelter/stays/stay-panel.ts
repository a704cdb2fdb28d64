import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { needRooms } from '../../core/house/closed-nights';
import { BkDate, today } from '../../core/i18n/dates';
import { Session } from '../../core/session/session';
import { BoardStore } from '../house/board.store';
import { SeatingStore } from '../seating/seating.store';
import { AbsenceForm } from './absence-form';
import { CheckOutForm } from './check-out-form';
import { ExtensionForm } from './extension-form';
import { SeparationForm } from '../separations/separation-form';
import { StayStore } from '../house/stay.store';

/** One stay or hold: people, places, planned end, and its actions. */
@Component({
  selector: 'bk-stay-panel',
  imports: [
    AbsenceForm,
    BkDate,
    CheckOutForm,
    ExtensionForm,
    Icon,
    RouterLink,
    SeparationForm,
    TranslocoDirective,
  ],
  templateUrl: './stay-panel.html',
  styles: `
    .notice {
      flex-wrap: wrap;
      align-items: center;
      margin: 8px 0;
    }
    .notice.amber {
      flex-wrap: nowrap;
    }
  `,
})
export class StayPanel {
  protected readonly board = inject(BoardStore);
  protected readonly store = inject(StayStore);
  protected readonly seating = inject(SeatingStore);
  private readonly session = inject(Session);
  protected readonly today = today;
  /** The form that is open. */
  protected readonly form = signal<'check-out' | 'extension' | 'absence' | 'separation' | null>(null);
  protected readonly needs = computed(() => {
    const rooms = this.board.board.value()?.houses.flatMap(house => house.rooms) ?? [];
    return needRooms(rooms, today()).filter(({ guest }) => guest.stayId === this.board.shownStay());
  });
  protected readonly may = computed(() => this.session.may('shelter.allocate'));
  /** Whether this person may open the page on which extensions are decided. */
  protected readonly mayDecide = computed(() => this.session.may('shelter.house_incidents'));
  protected readonly waiting = computed(() => this.board.board.value()?.waiting ?? []);
}
