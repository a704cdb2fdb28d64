import { Component, inject, signal } from '@angular/core';
import { form, FormField, required, validate } from '@angular/forms/signals';
import { Control, Field } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { ProgrammeClient } from '../core/clients/programme.client';
import { ModalDialog } from '../core/forms/dialogs';
import { FormFaults } from '../core/forms/form-faults';
import { submission } from '../core/forms/submission';
import { newKey } from '../core/http/idempotency-key';

const within = (text: string, least: number, most: number): boolean =>
  /^\d{1,3}$/.test(text) && Number(text) >= least && Number(text) <= most;

/** A new group. */
@Component({
  selector: 'bk-group-dialog',
  imports: [Control, FormFaults, Field, FormField, TranslocoDirective],
  template: `<form class="panel" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <h2 id="dialog-title">{{ t('programme.addGroup') }}</h2>
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
    <footer>
      <button class="btn primary" [disabled]="form().submitting()">{{ t('action.save') }}</button>
      <button type="button" class="btn" (click)="dialog.close()">{{ t('action.cancel') }}</button>
    </footer>
  </form>`,
})
export class GroupDialog extends ModalDialog<null, boolean> {
  private readonly client = inject(ProgrammeClient);
  private readonly key = newKey();
  protected readonly submission = submission();
  private readonly model = signal({ name: '', plannedSessions: '12', sessionMinutes: '90' });
  protected readonly form = form(this.model, path => {
    required(path.name);
    validate(path.plannedSessions, ({ value }) => (within(value(), 1, 200) ? null : { kind: 'number' }));
    validate(path.sessionMinutes, ({ value }) => (within(value(), 10, 480) ? null : { kind: 'number' }));
  });

  protected async save(): Promise<void> {
    const { name, plannedSessions, sessionMinutes } = this.model();
    const group = {
      name,
      plannedSessions: Number(plannedSessions),
      sessionMinutes: Number(sessionMinutes),
    };
    const outcome = await this.submission.send(this.form, () => this.client.addGroup(group, this.key));
    if (outcome === 'sent') this.dialog.close(true);
  }
}
