import { Component, inject, model } from '@angular/core';
import { Icon } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Wire } from '../../core/http/api-types';
import { Words } from '../../core/i18n/words';

/** The people of a household by sex and age: one row each, no names. */
@Component({
  selector: 'bk-guests-field',
  imports: [Icon, TranslocoDirective],
  template: `<fieldset *transloco="let t">
    <legend>{{ t('placeEnquiry.guests') }}</legend>
    @for (guest of value(); track $index; let i = $index) {
      <div class="row">
        <select
          #sexBox
          class="input"
          [attr.aria-label]="t('placeEnquiry.sex') + ' ' + (i + 1)"
          (change)="sex(i, sexBox.value)"
        >
          @for (sex of sexes; track sex) {
            <option [value]="sex" [selected]="(guest.sex ?? 'not_known') === sex">
              {{ t('set.sex.' + sex) }}
            </option>
          }
        </select>
        <input
          #ageBox
          class="input age"
          inputmode="numeric"
          [attr.aria-label]="t('placeEnquiry.age') + ' ' + (i + 1)"
          [placeholder]="t('placeEnquiry.age')"
          [value]="guest.age ?? ''"
          (input)="age(i, ageBox.value)"
        />
        <label class="check small">
          <input
            type="checkbox"
            [checked]="guest.stepFree"
            (change)="change(i, { stepFree: !guest.stepFree })"
          />
          {{ t('placeEnquiry.stepFree') }}
        </label>
        @if (value().length > 1) {
          <button
            type="button"
            class="btn bare icon"
            [attr.aria-label]="t('placeEnquiry.remove') + ' ' + (i + 1)"
            (click)="remove(i)"
          >
            <bk-icon name="x" />
          </button>
        }
      </div>
    }
    <button type="button" class="btn small" [disabled]="value().length >= 15" (click)="add()">
      <bk-icon name="plus" /> {{ t('placeEnquiry.add') }}
    </button>
  </fieldset>`,
  styles: `
    legend {
      margin-bottom: 6px;
      font-size: 13px;
      font-weight: 550;
    }
    fieldset {
      min-width: 0;
    }
    .row {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 88px 40px;
      gap: 4px 8px;
      align-items: center;
      margin-bottom: 8px;
    }
    .check {
      grid-row: 2;
      grid-column: 1 / -1;
    }
  `,
})
export class GuestsField {
  readonly value = model.required<readonly Wire['GuestShape'][]>();
  protected readonly words = inject(Words);
  protected readonly sexes = ['female', 'male', 'not_known'];

  protected sex(i: number, sex: string): void {
    this.change(i, { sex: sex === 'female' || sex === 'male' ? sex : null });
  }

  /** Any text but a whole number of years means that the age is not known. */
  protected age(i: number, typed: string): void {
    this.change(i, { age: /^\d{1,3}$/.test(typed) && Number(typed) <= 130 ? Number(typed) : null });
  }

  protected change(i: number, fields: Partial<Wire['GuestShape']>): void {
    this.value.update(guests => guests.map((guest, at) => (at === i ? { ...guest, ...fields } : guest)));
  }

  protected add(): void {
    this.value.update(guests => [...guests, { sex: 'female', age: null, stepFree: false }]);
  }

  protected remove(i: number): void {
    this.value.update(guests => guests.filter((_, at) => at !== i));
  }
}
