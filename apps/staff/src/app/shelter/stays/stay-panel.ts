import { afterNextRender, Component, computed, ElementRef, inject, Injector } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ActionMenu, Icon, MenuItem } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { householdKey } from '../../core/house/marked-households';
import { needRooms } from '../../core/house/closed-nights';
import { BkDate, today } from '../../core/i18n/dates';
import { Session } from '../../core/session/session';
import { BoardStore } from '../house/board.store';
import { KeptFields } from '../house/kept-fields';
import { SidePanel } from '../panel/side-panel';
import { SeatingStore } from '../seating/seating.store';
import { AbsenceForm } from './absence-form';
import { CheckOutForm } from './check-out-form';
import { ExtensionForm } from './extension-form';
import { SeparationForm } from '../separations/separation-form';
import { StayStore } from '../house/stay.store';

type StayForm = 'check-out' | 'extension' | 'absence' | 'separation';

/** One stay or hold: people, places, planned end, and its actions. */
@Component({
  selector: 'bk-stay-panel',
  imports: [
    AbsenceForm,
    ActionMenu,
    BkDate,
    CheckOutForm,
    ExtensionForm,
    Icon,
    MenuItem,
    RouterLink,
    SeparationForm,
    SidePanel,
    TranslocoDirective,
  ],
  templateUrl: './stay-panel.html',
  styles: `
    :host {
      display: contents;
    }
    .people > li {
      min-height: 0;
      padding-block: 6px;
    }
    .people {
      border-bottom: 1px solid var(--bk-line);
    }
    .body {
      display: grid;
      gap: 12px;
      padding: 12px 16px;
    }
    .notice {
      flex-wrap: wrap;
      align-items: center;
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
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);
  /** The form that is open, also when the panel of this stay is opened again. */
  protected readonly form = inject(KeptFields).of<StayForm | null>(
    'open',
    this.board.shownStay(),
    () => null,
  );
  protected readonly mark = computed(() => {
    const guest = this.board.stay()?.[0]?.guest;
    return guest ? (this.board.marks().get(householdKey(guest)) ?? '') : '';
  });
  protected readonly needs = computed(() => {
    const rooms = this.board.board.value()?.houses.flatMap(house => house.rooms) ?? [];
    return needRooms(rooms, today()).filter(({ guest }) => guest.stayId === this.board.shownStay());
  });
  protected readonly may = computed(() => this.session.may('shelter.allocate'));
  /** Whether this person may open the page on which extensions are decided. */
  protected readonly mayDecide = computed(() => this.session.may('shelter.house_incidents'));
  protected readonly waiting = computed(() => this.board.board.value()?.waiting ?? []);

  /** Opens a form and goes to its first field; closed, the focus is at the heading again. */
  protected show(form: StayForm | null): void {
    this.form.set(form);
    const look = (): void => {
      this.host.querySelector<HTMLElement>(form ? 'form input, form select' : 'h2')?.focus();
    };
    afterNextRender(look, { injector: this.injector });
  }
}
