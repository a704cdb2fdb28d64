import { Component, computed, input, model } from '@angular/core';
import { type FieldTree, FormField, required, schema, validate } from '@angular/forms/signals';
import { Control, Field, readDay, readTime } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Wire } from '../http/api-types';
import { instantOf, timeOf, today } from '../i18n/dates';
import { noReason, WhyFields, type WhyModel, whyOf } from './why-fields';

/** When something happened that is recorded later, as it is typed. */
export interface EarlierModel {
  day: string;
  time: string;
  why: WhyModel;
}

export const justNow = (): EarlierModel => ({ day: today(), time: timeOf(new Date()), why: noReason() });

/** What must be said of something that is recorded later. */
export const earlierRules = schema<EarlierModel>(path => {
  validate(path.day, ({ value }) => (readDay(value()) ? null : { kind: 'isDay' }));
  validate(path.time, ({ value }) => (readTime(value()) ? null : { kind: 'time' }));
  required(path.why.reason);
});

/** The instant and the reason; null while something is missing. */
export function earlierOf({ day, time, why: typed }: EarlierModel): { at: string; why: Wire['Why'] } | null {
  const [why, hour] = [whyOf(typed), readTime(time)];
  return why && hour && readDay(day) ? { at: instantOf(day, hour), why } : null;
}

/** Asks when something happened that is recorded only now, and why; closed while it happens now. */
@Component({
  selector: 'bk-earlier-fields',
  imports: [Control, DateField, Field, FormField, TranslocoDirective, WhyFields],
  template: `<ng-container *transloco="let t">
    <label class="check">
      <input type="checkbox" [checked]="opened()" (change)="opened.set(!opened())" />
      {{ t('history.earlier') }}
    </label>
    @if (opened()) {
      <div class="fields">
        <bk-field [label]="t('history.field.day')" [of]="of().day">
          <bk-date-field [formField]="of().day" [pickWord]="t('action.pickDate')" />
        </bk-field>
        <bk-field [label]="t('history.field.time')" [of]="of().time">
          <input bkControl [formField]="of().time" inputmode="numeric" autocomplete="off" />
        </bk-field>
      </div>
      <bk-why-fields [of]="of().why" />
      @if (missing()) {
        <p class="small" role="status">{{ t('history.earlierNeeds') }}</p>
      }
    }
  </ng-container>`,
  styles: `
    :host {
      display: grid;
      gap: 12px;
    }
  `,
})
export class EarlierFields {
  readonly of = input.required<FieldTree<EarlierModel>>();
  readonly opened = model(false);
  protected readonly missing = computed(() => earlierOf(this.of()().value()) === null);
}
