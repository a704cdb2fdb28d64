import { Component, input } from '@angular/core';
import { type FieldTree, FormField, type SchemaPathTree, validate } from '@angular/forms/signals';
import { APPOINTMENT_MINUTES } from '@baanek/contracts';
import { Control, Field, readDay, readTime } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { whole } from '../../core/forms/rules/whole';

/** The fields of a form that hold them. */
export interface TimeForm {
  day: FieldTree<string, string>;
  time: FieldTree<string, string>;
  minutes: FieldTree<string, string>;
}

export interface TimeModel {
  day: string;
  time: string;
  minutes: string;
}

/** What a day, a time and a length have to be. */
export function timeRules(path: SchemaPathTree<TimeModel>): void {
  validate(path.day, ({ value }) => (readDay(value()) ? null : { kind: 'isDay' }));
  validate(path.time, ({ value }) => (readTime(value()) ? null : { kind: 'time' }));
  validate(path.minutes, ({ value }) => whole(value(), APPOINTMENT_MINUTES.least, APPOINTMENT_MINUTES.most));
}

/** When an appointment is, and how long. */
@Component({
  selector: 'bk-time-fields',
  imports: [Control, DateField, Field, FormField, TranslocoDirective],
  template: `<div class="fields" *transloco="let t">
    <bk-field [label]="t('appeal.day')" [of]="of().day">
      <bk-date-field [formField]="of().day" [pickWord]="t('action.pickDate')" />
    </bk-field>
    <bk-field [label]="t('appeal.time')" [of]="of().time">
      <input bkControl [formField]="of().time" inputmode="numeric" autocomplete="off" />
    </bk-field>
    <bk-field [label]="t('session.minutes')" [of]="of().minutes">
      <input bkControl [formField]="of().minutes" inputmode="numeric" autocomplete="off" />
    </bk-field>
  </div>`,
})
export class TimeFields {
  readonly of = input.required<TimeForm>();
}
