import { Component, inject, signal } from '@angular/core';
import { form, FormField, maxLength, type SchemaPathTree, validate } from '@angular/forms/signals';
import { Control, Field } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { NotesClient } from '../../core/clients/cases/notes.client';
import { ModalDialog } from '../../core/forms/dialogs';
import { FormFaults } from '../../core/forms/form-faults';
import { keepTyped } from '../../core/forms/keeping/keep-typed';
import { SaveFooter } from '../../core/forms/save-footer';
import { submission } from '../../core/forms/submission';
import { told } from '../../core/history/recorded-in';
import type { Wire } from '../../core/http/api-types';

type Template = Wire['NoteTemplateView'];

/** What a template has to be. */
export function templateRules(path: SchemaPathTree<Wire['NoteTemplateFields']>): void {
  for (const text of [path.name, path.body])
    validate(text, ({ value }) => (value().trim() === '' ? { kind: 'required' } : null));
  maxLength(path.name, 80);
  maxLength(path.body, 4000);
}

/** Says a template otherwise, or offers it no more; notes that were begun with it stay. */
@Component({
  selector: 'bk-note-template-dialog',
  imports: [Control, Field, FormFaults, FormField, SaveFooter, TranslocoDirective],
  template: `<form class="panel" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <h2 id="dialog-title">{{ data.name }}</h2>
    <bk-form-faults [of]="submission" />
    <bk-field [label]="t('noteTemplate.name')" [of]="form.name">
      <input bkControl [formField]="form.name" autocomplete="off" />
    </bk-field>
    <bk-field [label]="t('noteTemplate.body')" [of]="form.body">
      <textarea bkControl rows="8" [formField]="form.body"></textarea>
    </bk-field>
    <label class="check">
      <input type="checkbox" [formField]="form.active" />
      {{ t('noteTemplate.active') }}
    </label>
    <bk-save-footer [busy]="form().submitting()" />
  </form>`,
})
export class NoteTemplateDialog extends ModalDialog<Template, boolean> {
  private readonly client = inject(NotesClient);
  protected readonly submission = submission();
  private readonly model = signal(fieldsOf(this.data));
  protected readonly form = form(this.model, path => {
    templateRules(path);
  });
  protected readonly keeping = keepTyped(`note-template-${this.data.id}`, this.model, {
    record: () => fieldsOf(this.data),
    told: told({ name: 'templateName', body: 'templateBody', active: 'templateActive' }),
  });

  protected async save(): Promise<void> {
    const outcome = await this.submission.send(this.form, () => {
      const { name, ...said } = this.model();
      return this.client.changeTemplate(this.data, { ...said, name: name.trim() });
    });
    if (outcome === 'sent') this.dialog.close(true);
  }
}

const fieldsOf = ({ name, body, active }: Template): Pick<Template, 'name' | 'body' | 'active'> => ({
  ...{ name, body, active },
});
