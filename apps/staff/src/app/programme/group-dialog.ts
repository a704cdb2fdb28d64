import { Component, inject, signal } from '@angular/core';
import { form, FormField, required, validate } from '@angular/forms/signals';
import { Control, Field } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { ProgrammeClient } from '../core/clients/programme.client';
import { ProgrammeCorrectionsClient } from '../core/clients/programme-corrections.client';
import { ModalDialog } from '../core/forms/dialogs';
import { keepTyped } from '../core/forms/keeping/keep-typed';
import { FormFaults } from '../core/forms/form-faults';
import { submission } from '../core/forms/submission';
import { RecordHistory } from '../core/history/record-history';
import { noReason, WhyFields, whyOf } from '../core/history/why-fields';
import type { Wire } from '../core/http/api-types';
import { SaveFooter } from '../core/forms/save-footer';
import { whole } from '../core/forms/rules/whole';
import { told } from '../core/history/recorded-in';

/** A new group, or what is put right of one. */
@Component({
  selector: 'bk-group-dialog',
  imports: [Control, FormFaults, Field, FormField, RecordHistory, SaveFooter, TranslocoDirective, WhyFields],
  template: `<form class="panel" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <h2 id="dialog-title">{{ t(data ? 'programme.correctGroup' : 'programme.addGroup') }}</h2>
    <bk-form-faults [of]="submission" />
    <bk-field [label]="t('programme.groupName')" [help]="t('programme.groupNameHelp')" [of]="form.name">
      <input bkControl [formField]="form.name" autocomplete="off" />
    </bk-field>
    <div class="fields">
      <bk-field [label]="t('programme.plannedSessions')" [of]="form.plannedSessions">
        <input bkControl [formField]="form.plannedSessions" inputmode="numeric" />
      </bk-field>
      <bk-field [label]="t('programme.sessionMinutes')" [of]="form.sessionMinutes">
        <input bkControl [formField]="form.sessionMinutes" inputmode="numeric" />
      </bk-field>
    </div>
    @if (data) {
      <bk-why-fields [of]="form.why" />
      <bk-record-history [read]="history" />
    }
    <bk-save-footer [busy]="form().submitting()" />
  </form>`,
})
export class GroupDialog extends ModalDialog<Wire['GroupView'] | null, boolean> {
  private readonly client = inject(ProgrammeClient);
  private readonly corrections = inject(ProgrammeCorrectionsClient);
  protected readonly history = (): Promise<Wire['RecordHistory']> =>
    this.corrections.groupHistory(this.data?.id ?? '');
  protected readonly submission = submission();
  protected readonly model = signal(fieldsOf(this.data));
  protected readonly keeping = keepTyped(`group-${this.data?.id ?? 'new'}`, this.model, {
    record: () => fieldsOf(this.data),
    told: told({ name: 'groupName' }),
  });
  protected readonly form = form(this.model, path => {
    required(path.name);
    if (this.data) required(path.why.reason);
    validate(path.plannedSessions, ({ value }) => whole(value(), 1, 200));
    validate(path.sessionMinutes, ({ value }) => whole(value(), 10, 480));
  });

  protected async save(): Promise<void> {
    const { name, plannedSessions, sessionMinutes, why: typed } = this.model();
    const group = {
      name,
      plannedSessions: Number(plannedSessions),
      sessionMinutes: Number(sessionMinutes),
    };
    const why = whyOf(typed);
    const outcome = await this.submission.send(this.form, async () => {
      if (!this.data) await this.client.addGroup(group, this.keeping.key());
      else if (why) await this.corrections.correctGroup(this.data, { ...group, why });
    });
    if (outcome === 'sent') this.dialog.close(true);
  }
}

const fieldsOf = (group: Wire['GroupView'] | null) => ({
  ...{ name: group?.name ?? '', plannedSessions: String(group?.plannedSessions ?? 12) },
  ...{ sessionMinutes: String(group?.sessionMinutes ?? 90), why: noReason() },
});
