import { Component, computed, inject, signal } from '@angular/core';
import { Field, Icon, readDay } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Wire } from '../../core/http/api-types';
import { addDays, today } from '../../core/i18n/dates';
import { GuestsField } from './guests-field';
import { ProposalList } from './proposal-list';
import { SeatingStore } from './seating.store';

/** Searches for places for people described only by sex and age, during a call and before anybody is recorded. */
@Component({
  selector: 'bk-room-search-panel',
  imports: [DateField, Field, GuestsField, Icon, ProposalList, TranslocoDirective],
  template: `<section class="card" *transloco="let t">
    <header>
      <h2>{{ t('roomSearch.title') }}</h2>
      <button
        type="button"
        class="btn bare icon end"
        [attr.aria-label]="t('action.close')"
        (click)="store.end()"
      >
        <bk-icon name="x" />
      </button>
    </header>
    <form class="body stack" (submit)="$event.preventDefault(); search()">
      <bk-guests-field [(value)]="guests" />
      <div class="two">
        <bk-field [label]="t('placeEnquiry.fromDay')">
          <bk-date-field [pickWord]="t('action.pickDate')" [(value)]="from" />
        </bk-field>
        <bk-field [label]="t('placeEnquiry.nights')" [help]="t('roomSearch.nightsHelp')">
          <input
            #nightsBox
            class="input"
            inputmode="numeric"
            [attr.aria-label]="t('placeEnquiry.nights')"
            [value]="nights()"
            (input)="nights.set(nightsBox.value)"
          />
        </bk-field>
      </div>
      <label class="check"
        ><input type="checkbox" [checked]="quiet()" (change)="quiet.set(!quiet())" />
        {{ t('shelter.wantsQuiet') }}</label
      >
      <label class="check"
        ><input type="checkbox" [checked]="isolation()" (change)="isolation.set(!isolation())" />
        {{ t('shelter.needsIsolation') }}</label
      >
      <div class="line">
        <button class="btn primary" [disabled]="!ready()">
          <bk-icon name="search" /> {{ t('roomSearch.find') }}
        </button>
      </div>
      <p class="small quiet">{{ t('roomSearch.help') }}</p>
    </form>
    <div class="body answer" aria-live="polite">
      @if (answered()) {
        <bk-proposal-list [seats]="false" />
      }
    </div>
  </section>`,
  styles: `
    .two {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 120px;
      gap: 8px 12px;
    }
    .answer:empty {
      display: none;
    }
  `,
})
export class RoomSearchPanel {
  protected readonly store = inject(SeatingStore);
  protected readonly guests = signal<readonly Wire['GuestShape'][]>([
    { sex: 'female', age: null, stepFree: false },
  ]);
  protected readonly from = signal(today());
  /** As typed; empty means the usual stay of each house. */
  protected readonly nights = signal('');
  protected readonly quiet = signal(false);
  protected readonly isolation = signal(false);

  protected readonly ready = computed(
    () => readDay(this.from()) !== null && /^([1-9]\d{0,2})?$/.test(this.nights()),
  );
  private readonly query = computed<Wire['ProposalsQuery']>(() => ({
    ...{ guests: [...this.guests()], from: this.from(), quiet: this.quiet(), isolation: this.isolation() },
    ...(this.nights() ? { to: addDays(this.from(), Number(this.nights())) } : {}),
  }));
  private readonly searched = computed(() => {
    const seating = this.store.seating();
    return seating?.kind === 'search' ? seating.query : null;
  });
  /** The answer shown belongs to the present content of the form. */
  protected readonly answered = computed(
    () => this.ready() && JSON.stringify(this.searched()) === JSON.stringify(this.query()),
  );

  protected search(): void {
    if (this.ready()) this.store.search(this.query());
  }
}
