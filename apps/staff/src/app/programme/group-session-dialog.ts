import { Component, inject, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { readTime } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { ProgrammeClient } from '../core/clients/programme.client';
import { ModalDialog } from '../core/forms/dialogs';
import { keepTyped } from '../core/forms/keeping/keep-typed';
import { FormFaults } from '../core/forms/form-faults';
import { submission } from '../core/forms/submission';
import type { Wire } from '../core/http/api-types';
import { addDays, dayOf, instantOf, timeOf, today } from '../core/i18n/dates';
import {
  groupSessionField,
  GroupSessionFields,
  type GroupSessionModel,
  groupSessionRules,
} from './group-session-fields';
import { SaveFooter } from '../core/forms/save-footer';

/** The next session of a group, a week after the last one unless said otherwise. */
@Component({
  selector: 'bk-group-session-dialog',
  imports: [FormFaults, GroupSessionFields, SaveFooter, TranslocoDirective],
  template: `<form class="panel" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <h2 id="dialog-title">{{ t('programme.addSession') }}</h2>
    <bk-form-faults [of]="submission" />
    <bk-group-session-fields [of]="form" />
    <bk-save-footer [busy]="form().submitting()" />
  </form>`,
})
export class GroupSessionDialog extends ModalDialog<Wire['GroupView'], boolean> {
  private readonly client = inject(ProgrammeClient);
  protected readonly submission = submission();
  private readonly model = signal(followingSession(this.data));
  protected readonly keeping = keepTyped(`group-session-new-${this.data.id}`, this.model);
  protected readonly form = form(this.model, path => {
    groupSessionRules(path);
  });

  protected async save(): Promise<void> {
    const { number, day, time, topic } = this.model();
    const session = { number: Number(number), heldAt: instantOf(day, readTime(time) ?? time), topic };
    const outcome = await this.submission.send(
      this.form,
      () => this.client.addSession(this.data.id, session, this.keeping.key()),
      groupSessionField,
    );
    if (outcome === 'sent') this.dialog.close(true);
  }
}

function followingSession(group: Wire['GroupView']): GroupSessionModel {
  const last = group.sessions.at(-1);
  const lastHeld = last ? new Date(last.heldAt) : null;
  return {
    number: String((last?.number ?? 0) + 1),
    day: lastHeld ? addDays(dayOf(lastHeld), 7) : today(),
    time: lastHeld ? timeOf(lastHeld) : '18:00',
    topic: '',
  };
}
