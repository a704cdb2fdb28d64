import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, validate } from '@angular/forms/signals';
import { Control, Field, Icon, readDay } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { FormFaults } from '../../core/forms/form-faults';
import { submission } from '../../core/forms/submission';
import type { Wire } from '../../core/http/api-types';
import { addDays, today } from '../../core/i18n/dates';
import { SidePanel } from '../panel/side-panel';
import { GuestsField } from './guests-field';
import { ProposalList } from './proposal-list';
import { SeatingStore } from './seating.store';
import { whole } from '../../core/forms/rules/whole';

/** No number, or one of up to three digits. */
const NIGHTS = /^([1-9]\d{0,2})?$/;

/** Searches for places for people described only by sex and age, during a call and before anybody is recorded. */
@Component({
  selector: 'bk-room-search-panel',
  imports: [
    Control,
    DateField,
    Field,
    FormFaults,
    FormField,
    GuestsField,
    Icon,
    ProposalList,
    SidePanel,
    TranslocoDirective,
  ],
  template: `<bk-side-panel *transloco="let t" (closed)="store.end()">
    <ng-container ngProjectAs="[heading]">{{ t('roomSearch.title') }}</ng-container>
    <form class="body stack" [id]="formId" novalidate (submit)="$event.preventDefault(); search()">
      <bk-form-faults [of]="submission" />
      <bk-guests-field [(value)]="guests" />
      <div class="two">
        <bk-field [label]="t('placeEnquiry.fromDay')" [of]="form.from">
          <bk-date-field [pickWord]="t('action.pickDate')" [formField]="form.from" />
        </bk-field>
        <bk-field [label]="t('placeEnquiry.nights')" [help]="t('roomSearch.nightsHelp')" [of]="form.nights">
          <input bkControl inputmode="numeric" autocomplete="off" [formField]="form.nights" />
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
      <p class="small quiet">{{ t('roomSearch.help') }}</p>
    </form>
    <div class="body answer" aria-live="polite">
      @if (answered()) {
        <bk-proposal-list [seats]="false" />
      }
    </div>
    <ng-container ngProjectAs="[buttons]">
      <button class="btn primary" type="submit" [attr.form]="formId">
        <bk-icon name="search" /> {{ t('roomSearch.find') }}
      </button>
    </ng-container>
  </bk-side-panel>`,
  styles: `
    :host {
      display: contents;
    }
    .body {
      padding: 12px 16px;
    }
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
  protected readonly submission = submission();
  protected readonly formId = 'bk-room-search';
  /** As typed; no number of nights means the usual stay of each house. */
  private readonly typed = signal({ from: today(), nights: '' });
  protected readonly form = form(this.typed, path => {
    validate(path.from, ({ value }) => (readDay(value()) ? null : { kind: 'isDay' }));
    validate(path.nights, ({ value }) => (value() === '' ? null : whole(value(), 1, 999)));
  });
  protected readonly quiet = signal(false);
  protected readonly isolation = signal(false);

  private readonly query = computed<Wire['ProposalsQuery']>(() => {
    const { from, nights } = this.typed();
    return {
      ...{ guests: [...this.guests()], from, quiet: this.quiet(), isolation: this.isolation() },
      ...(nights && readDay(from) && NIGHTS.test(nights) ? { to: addDays(from, Number(nights)) } : {}),
    };
  });
  private readonly searched = computed(() => {
    const seating = this.store.seating();
    return seating?.kind === 'search' ? seating.query : null;
  });
  /** The answer shown belongs to the present content of the form. */
  protected readonly answered = computed(
    () => this.form().valid() && JSON.stringify(this.searched()) === JSON.stringify(this.query()),
  );

  protected async search(): Promise<void> {
    await this.submission.send(this.form, () => {
      this.store.search(this.query());
      return Promise.resolve();
    });
  }
}
