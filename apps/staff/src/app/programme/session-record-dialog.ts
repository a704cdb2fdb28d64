import { Component, inject, signal } from '@angular/core';
import { form, FormField, required, validate } from '@angular/forms/signals';
import { Control, Field, readDay, readTime } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { GroupSessionsClient } from '../core/clients/group-sessions.client';
import { ModalDialog } from '../core/forms/dialogs';
import { FormFaults } from '../core/forms/form-faults';
import { submission } from '../core/forms/submission';
import { RecordTools } from '../core/history/record-tools';
import { noReason, WhyFields, whyOf } from '../core/history/why-fields';
import type { Wire } from '../core/http/api-types';
import { BkDate, dayOf, instantLike, timeOf } from '../core/i18n/dates';
import { Session } from '../core/session/session';

/** One session of a group: what it said before, and its corrections. */
@Component({
  selector: 'bk-session-record-dialog',
  imports: [
    BkDate,
    Control,
    DateField,
    FormFaults,
    Field,
    FormField,
    RecordTools,
    TranslocoDirective,
    WhyFields,
  ],
  template: `<form class="panel" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    @if (correcting()) {
      <h2 id="dialog-title">{{ t('programme.correctSession') }}</h2>
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
      <bk-why-fields [of]="form.why" />
      <footer>
        <button class="btn primary" [disabled]="form().submitting() || !model().why.reason">
          {{ t('action.save') }}
        </button>
        <button type="button" class="btn" (click)="correcting.set(false)">{{ t('action.cancel') }}</button>
      </footer>
    } @else {
      <h2 id="dialog-title">
        {{ t('programme.session') }} {{ data.number }} · {{ data.heldAt | bkDate: 'moment' }}
      </h2>
      <p>{{ data.topic }}</p>
      <bk-record-tools
        [record]="data"
        [voided]="data.voided"
        [client]="client"
        [may]="may"
        (correct)="correcting.set(true)"
        (changed)="dialog.close(true)"
      />
      <footer>
        <button type="button" class="btn" (click)="dialog.close()">{{ t('action.close') }}</button>
      </footer>
    }
  </form>`,
})
export class SessionRecordDialog extends ModalDialog<Wire['GroupSessionView'], boolean> {
  protected readonly client = inject(GroupSessionsClient);
  protected readonly may = inject(Session).may('programme.manage');
  protected readonly submission = submission();
  protected readonly correcting = signal(false);
  protected readonly model = signal({
    ...{ number: String(this.data.number), topic: this.data.topic, why: noReason() },
    ...{ day: dayOf(new Date(this.data.heldAt)), time: timeOf(new Date(this.data.heldAt)) },
  });
  protected readonly form = form(this.model, path => {
    validate(path.number, ({ value }) =>
      /^([1-9]\d?|1\d\d|200)$/.test(value()) ? null : { kind: 'number' },
    );
    validate(path.day, ({ value }) => (readDay(value()) ? null : { kind: 'isDay' }));
    validate(path.time, ({ value }) => (readTime(value()) ? null : { kind: 'time' }));
    required(path.topic);
    required(path.why.reason);
  });

  protected async save(): Promise<void> {
    const { number, day, time, topic, why: typed } = this.model();
    const why = whyOf(typed);
    if (!why) return;
    const heldAt = instantLike(this.data.heldAt, day, readTime(time) ?? time);
    const outcome = await this.submission.send(
      this.form,
      () => this.client.correct(this.data, { number: Number(number), heldAt, topic, why }),
      field => (field === 'heldAt' ? 'day' : field),
    );
    if (outcome === 'sent') this.dialog.close(true);
  }
}
