import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  type Destination,
  DESTINATIONS,
  EXTENSION_REASONS,
  type ExtensionReason,
  GOODS,
  type Goods,
} from '@baanek/contracts';
import { Choice, Field, Icon } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { newKey } from '../core/api';
import { addDays, BkDate, today } from '../core/dates';
import { Session } from '../core/session';
import { Words } from '../core/words';
import { BoardStore } from './board.store';
import { SeatingStore } from './seating.store';

/** One household in the house or on its way: who, where, until when, and all that can be done for it. */
@Component({
  selector: 'bk-stay-panel',
  imports: [BkDate, Choice, DateField, Field, Icon, RouterLink, TranslocoDirective],
  templateUrl: './stay-panel.html',
  styles: `
    .notice {
      flex-wrap: wrap;
      align-items: center;
      margin: 8px 0;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StayPanel {
  protected readonly store = inject(BoardStore);
  protected readonly seating = inject(SeatingStore);
  private readonly session = inject(Session);
  private readonly words = inject(Words);
  protected readonly today = today;
  protected readonly doing = signal<'leave' | 'extend' | 'away' | 'apart' | null>(null);

  protected readonly destination = signal('');
  protected readonly given = signal('');
  protected readonly until = signal('');
  protected readonly reason = signal('');
  protected readonly from = signal(today());
  protected readonly to = signal(addDays(today(), 1));
  protected readonly other = signal('');
  private key = newKey();

  protected readonly may = computed(() => this.session.may('shelter.allocate'));
  protected readonly destinations = computed(() => this.words.options('destination', DESTINATIONS));
  protected readonly goods = computed(() => this.words.options('goods', GOODS));
  protected readonly reasons = computed(() => this.words.options('extension', EXTENSION_REASONS));
  protected readonly waiting = computed(() => this.store.board.value()?.waiting ?? []);
  /** The other households of the house, by their codes. */
  protected readonly others = computed(() => {
    const own = this.store.stay()?.[0]?.guest.householdId;
    const codes = new Map(
      this.store.seats().flatMap(({ place: { guest } }) => {
        const id = guest?.householdId;
        return guest && id && id !== own ? [[id, guest.code] as const] : [];
      }),
    );
    return [...codes].map(([value, label]) => ({ value, label }));
  });

  protected checkOut(): Promise<void> {
    const fields = { destination: this.destination() as Destination, goods: this.given() as Goods };
    return this.after(this.store.checkOut(fields));
  }

  protected extend(): Promise<void> {
    const fields = { until: this.until(), reason: this.reason() as ExtensionReason };
    return this.after(this.store.askExtension(fields, this.key));
  }

  protected away(): Promise<void> {
    return this.after(this.store.away({ from: this.from(), to: this.to() }, this.key));
  }

  protected keepApart(): Promise<void> {
    const own = this.store.stay()?.[0]?.guest.householdId ?? '';
    return this.after(this.store.keepApart(own, this.other()));
  }

  /** What was typed stays when it could not be done. */
  private async after(work: Promise<boolean>): Promise<void> {
    if (!(await work)) return;
    this.key = newKey();
    this.doing.set(null);
  }
}
