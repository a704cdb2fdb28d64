import { Component, effect, inject, input, output, signal } from '@angular/core';
import { form, FormField, validate } from '@angular/forms/signals';
import { Control, Field } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { HousesClient } from '../../core/clients/shelter/houses.client';
import { rebase } from '../../core/forms/rebase';
import { FormFaults } from '../../core/forms/form-faults';
import { submission } from '../../core/forms/submission';
import type { Wire } from '../../core/http/api-types';
import { today } from '../../core/i18n/dates';
import { Toaster } from '../../core/feedback/toaster';
import { Words } from '../../core/i18n/words';
import { wholeNumber } from './room-model';

/** Whole numbers of the rules, with their bounds. */
const NUMBERS = [
  ['defaultNights', 1, 366],
  ['holdMinutes', 5, 2880],
  ['boysApartFrom', 1, 18],
  ['cotUnder', 0, 6],
  ['sharedBedUnder', 0, 12],
  ['smallUnder', 0, 18],
  ['backDays', 0, 366],
] as const;

/** Sets the rules of a house from a day on; earlier nights keep the earlier rules. */
@Component({
  selector: 'bk-rules-form',
  imports: [Control, DateField, FormFaults, Field, FormField, TranslocoDirective],
  template: `<section class="card" *transloco="let t">
    <form class="body" (submit)="$event.preventDefault(); save()" novalidate>
      <bk-form-faults [of]="submission" />
      <p class="small quiet">{{ t('rules.help') }}</p>
      <div class="fields">
        @for (name of names; track name) {
          <bk-field [label]="t('rules.' + name)" [of]="rules[name]">
            <input bkControl [formField]="rules[name]" inputmode="numeric" />
          </bk-field>
        }
        <bk-field [label]="t('rules.validFrom')" [of]="rules.validFrom">
          <bk-date-field [formField]="rules.validFrom" [pickWord]="t('action.pickDate')" />
        </bk-field>
      </div>
      <label class="check"
        ><input type="checkbox" [formField]="rules.sharedRooms" /> {{ t('rules.sharedRooms') }}</label
      >
      <div class="line">
        <ng-content />
        <button class="btn" [class.primary]="!kept()" [disabled]="rules().submitting()">
          {{ t('rules.save') }}
        </button>
      </div>
    </form>
  </section>`,
})
export class RulesForm {
  private readonly client = inject(HousesClient);
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);
  readonly house = input.required<Wire['DrawnHouse']>();
  /** What stands can be kept as it is, by a button of the page. */
  readonly kept = input(false);
  readonly changed = output();
  protected readonly names = NUMBERS.map(([name]) => name);
  protected readonly submission = submission();
  private readonly typed = signal({
    ...{
      defaultNights: '',
      holdMinutes: '',
      boysApartFrom: '',
      cotUnder: '',
      sharedBedUnder: '',
      smallUnder: '',
      backDays: '',
    },
    ...{ sharedRooms: true, validFrom: today() },
  });
  protected readonly rules = form(this.typed, path => {
    for (const [name, least, most] of NUMBERS) validate(path[name], wholeNumber(least, most));
    validate(path.validFrom, ({ value }) => (value() >= today() ? null : { kind: 'notBeforeToday' }));
  });

  constructor() {
    let before = this.typed();
    effect(() => {
      const { rules } = this.house();
      const numbers = Object.fromEntries(NUMBERS.map(([name]) => [name, String(rules[name])]));
      const now = { ...before, ...numbers, sharedRooms: rules.sharedRooms };
      this.typed.update(typed => rebase(typed, before, now));
      before = now;
    });
  }

  protected async save(): Promise<void> {
    const { validFrom, sharedRooms, ...typed } = this.typed();
    const rules = {
      defaultNights: Number(typed.defaultNights),
      holdMinutes: Number(typed.holdMinutes),
      boysApartFrom: Number(typed.boysApartFrom),
      cotUnder: Number(typed.cotUnder),
      sharedBedUnder: Number(typed.sharedBedUnder),
      smallUnder: Number(typed.smallUnder),
      backDays: Number(typed.backDays),
      ...{ sharedRooms, validFrom },
    };
    const outcome = await this.submission.send(this.rules, () => this.client.setRules(this.house(), rules));
    if (outcome !== 'sent') return;
    this.toaster.show(this.words.of('setUp.saved'));
    this.changed.emit();
  }
}
