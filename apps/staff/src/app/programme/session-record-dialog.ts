import { Component, inject, signal } from '@angular/core';
import { form, required } from '@angular/forms/signals';
import { readTime } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { GroupSessionsClient } from '../core/clients/group-sessions.client';
import { ModalDialog } from '../core/forms/dialogs';
import { keepTyped } from '../core/forms/keeping/keep-typed';
import { FormFaults } from '../core/forms/form-faults';
import { submission } from '../core/forms/submission';
import { RecordTools } from '../core/history/record-tools';
import { noReason, WhyFields, whyOf } from '../core/history/why-fields';
import type { Wire } from '../core/http/api-types';
import { BkDate, dayOf, instantLike, timeOf } from '../core/i18n/dates';
import { Session } from '../core/session/session';
import { groupSessionField, GroupSessionFields, groupSessionRules } from './group-session-fields';
import { told } from '../core/history/recorded-in';

/** One session of a group: what it said before, and its corrections. */
@Component({
  selector: 'bk-session-record-dialog',
  imports: [BkDate, FormFaults, GroupSessionFields, RecordTools, TranslocoDirective, WhyFields],
  template: `<form class="panel" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    @if (correcting()) {
      <h2 id="dialog-title">{{ t('programme.correctSession') }}</h2>
      <bk-form-faults [of]="submission" />
      <bk-group-session-fields [of]="form.session" />
      <bk-why-fields [of]="form.why" />
      <footer>
        <button class="btn primary" [disabled]="form().submitting()">
          {{ t('action.save') }}
        </button>
        <button type="button" class="btn" (click)="correcting.set(false)">{{ t('action.cancel') }}</button>
      </footer>
    } @else {
      <h2 id="dialog-title" tabindex="-1" cdkFocusInitial>
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
  protected readonly model = signal(fieldsOf(this.data));
  protected readonly keeping = keepTyped(`group-session-${this.data.id}`, this.model, {
    ...{ record: () => fieldsOf(this.data), shown: this.correcting },
    told: told({ number: 'sessionNumber' }),
  });
  protected readonly form = form(this.model, path => {
    groupSessionRules(path.session);
    required(path.why.reason);
  });

  protected async save(): Promise<void> {
    const { session, why: typed } = this.model();
    const { number, day, time, topic } = session;
    const why = whyOf(typed);
    if (!why) return this.submission.incomplete(this.form);
    const heldAt = instantLike(this.data.heldAt, day, readTime(time) ?? time);
    const outcome = await this.submission.send(
      this.form,
      () => this.client.correct(this.data, { number: Number(number), heldAt, topic, why }),
      field => (field.startsWith('why') ? field : `session.${groupSessionField(field)}`),
    );
    if (outcome === 'sent') this.dialog.close(true);
  }
}

const fieldsOf = ({ number, topic, heldAt }: Wire['GroupSessionView']) => ({
  session: {
    ...{ number: String(number), topic },
    ...{ day: dayOf(new Date(heldAt)), time: timeOf(new Date(heldAt)) },
  },
  why: noReason(),
});
