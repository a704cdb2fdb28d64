import { Component, input } from '@angular/core';
import { type FieldTree, FormField, required, type SchemaPathTree, validate } from '@angular/forms/signals';
import { Control, Field, readDay, readTime } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { whole } from '../core/forms/rules/whole';

/** A session of a group as a form holds it. */
export interface GroupSessionModel {
  number: string;
  day: string;
  time: string;
  topic: string;
}

/** Rules that a form checks before anything is sent. */
export function groupSessionRules(path: SchemaPathTree<GroupSessionModel>): void {
  validate(path.number, ({ value }) => whole(value(), 1, 200));
  validate(path.day, ({ value }) => (readDay(value()) ? null : { kind: 'isDay' }));
  validate(path.time, ({ value }) => (readTime(value()) ? null : { kind: 'time' }));
  required(path.topic);
}

/** The field of the form for one of the command. */
export const groupSessionField = (field: string): string => (field === 'heldAt' ? 'day' : field);

/** Fields of a session that is added or corrected. */
@Component({
  selector: 'bk-group-session-fields',
  imports: [Control, DateField, Field, FormField, TranslocoDirective],
  template: `<ng-container *transloco="let t">
    <div class="fields">
      <bk-field [label]="t('programme.sessionNumber')" [of]="of().number">
        <input bkControl [formField]="of().number" inputmode="numeric" />
      </bk-field>
      <bk-field [label]="t('appeal.day')" [of]="of().day">
        <bk-date-field [formField]="of().day" [pickWord]="t('action.pickDate')" />
      </bk-field>
      <bk-field [label]="t('appeal.time')" [of]="of().time">
        <input bkControl [formField]="of().time" inputmode="numeric" autocomplete="off" />
      </bk-field>
    </div>
    <bk-field [label]="t('programme.topic')" [help]="t('programme.topicHelp')" [of]="of().topic">
      <input bkControl [formField]="of().topic" autocomplete="off" />
    </bk-field>
  </ng-container>`,
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class GroupSessionFields {
  readonly of = input.required<FieldTree<GroupSessionModel>>();
}
