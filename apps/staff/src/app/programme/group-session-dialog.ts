import { Component, inject, signal } from '@angular/core';
import { form, FormField, required, validate } from '@angular/forms/signals';
import { Control, Field, readDay, readTime } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { ProgrammeClient } from '../core/clients/programme.client';
import { ModalDialog } from '../core/forms/dialogs';
import { FormFaults } from '../core/forms/form-faults';
import { submission } from '../core/forms/submission';
import type { Wire } from '../core/http/api-types';
import { newKey } from '../core/http/idempotency-key';
import { addDays, dayOf, instantOf, timeOf, today } from '../core/i18n/dates';

/** The next session of a group, a week after the last one unless said otherwise. */
@Component({
  selector: 'bk-group-session-dialog',
  imports: [Control, DateField, FormFaults, Field, FormField, TranslocoDirective],
  template: `<form class="panel" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <h2 id="dialog-title">{{ t('programme.addSession') }}</h2>
    <bk-form-faults [of]="submission" />
    <div class="fields">
      <bk-field [label]="t('programme.sessionNumber')" [of]="form.number">
        <input bkControl [formField]="form.number" inputmode="numeric" />
      </bk-field>
      <bk-field [label]="t('appeal.day')" [of]="form.day">
        <bk-date-field [formField]="form.day" [pickWord]="t('action.pickDate')" />
      </bk-field>
      <bk-field [label]="t('appeal.time')" [of]="form.time">
        <input bkControl [formField]="form.time" inputmode="numeric" autocomplete="off" />
      </bk-field>
    </div>
    <bk-field [label]="t('programme.topic')" [help]="t('programme.topicHelp')" [of]="form.topic">
      <input bkControl [formField]="form.topic" autocomplete="off" />
    </bk-field>
    <footer>
      <button class="btn primary" [disabled]="form().submitting()">{{ t('action.save') }}</button>
      <button type="button" class="btn" (click)="dialog.close()">{{ t('action.cancel') }}</button>
    </footer>
  </form>`,
})
export class GroupSessionDialog extends ModalDialog<Wire['GroupView'], boolean> {
  private readonly client = inject(ProgrammeClient);
  private readonly key = newKey();
  protected readonly submission = submission();
  private readonly model = signal(followingSession(this.data));
  protected readonly form = form(this.model, path => {
    validate(path.number, ({ value }) =>
      /^([1-9]\d?|1\d\d|200)$/.test(value()) ? null : { kind: 'number' },
    );
    validate(path.day, ({ value }) => (readDay(value()) ? null : { kind: 'isDay' }));
    validate(path.time, ({ value }) => (readTime(value()) ? null : { kind: 'time' }));
    required(path.topic);
  });

  protected async save(): Promise<void> {
    const { number, day, time, topic } = this.model();
    const session = { number: Number(number), heldAt: instantOf(day, readTime(time) ?? time), topic };
    const outcome = await this.submission.send(
      this.form,
      () => this.client.addSession(this.data.id, session, this.key),
      field => (field === 'heldAt' ? 'day' : field),
    );
    if (outcome === 'sent') this.dialog.close(true);
  }
}

function followingSession(group: Wire['GroupView']): {
  number: string;
  day: string;
  time: string;
  topic: string;
} {
  const last = group.sessions.at(-1);
  const lastHeld = last ? new Date(last.heldAt) : null;
  return {
    number: String((last?.number ?? 0) + 1),
    day: lastHeld ? addDays(dayOf(lastHeld), 7) : today(),
    time: lastHeld ? timeOf(lastHeld) : '18:00',
    topic: '',
  };
}
