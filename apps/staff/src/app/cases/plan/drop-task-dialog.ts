import { Component, inject, signal } from '@angular/core';
import { form, FormField, maxLength } from '@angular/forms/signals';
import { Control, Field } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { CaseTasksClient } from '../../core/clients/plans/case-tasks.client';
import { ModalDialog } from '../../core/forms/dialogs';
import { FormFaults } from '../../core/forms/form-faults';
import { keepTyped } from '../../core/forms/keeping/keep-typed';
import { SaveFooter } from '../../core/forms/save-footer';
import { submission } from '../../core/forms/submission';
import type { Wire } from '../../core/http/api-types';

/** Ends a task that is not needed any more, with what is said of it. */
@Component({
  selector: 'bk-drop-task-dialog',
  imports: [Control, Field, FormFaults, FormField, SaveFooter, TranslocoDirective],
  template: `<form class="panel" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <h2 id="dialog-title">{{ t('plan.dropTitle') }}</h2>
    <p class="said">{{ data.what }}</p>
    <bk-form-faults [of]="submission" />
    <bk-field [label]="t('plan.remark')" [optionalWord]="t('field.optional')" [of]="form.remark">
      <textarea bkControl rows="2" [formField]="form.remark"></textarea>
    </bk-field>
    <bk-save-footer [busy]="form().submitting()" />
  </form>`,
  styles: `
    .said {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
  `,
})
export class DropTaskDialog extends ModalDialog<Wire['CaseTaskView'], boolean> {
  private readonly client = inject(CaseTasksClient);
  protected readonly submission = submission();
  private readonly model = signal({ remark: '' });
  protected readonly form = form(this.model, path => {
    maxLength(path.remark, 1000);
  });
  protected readonly keeping = keepTyped(`drop-task-${this.data.id}`, this.model);

  protected async save(): Promise<void> {
    const outcome = await this.submission.send(this.form, () =>
      this.client.end(this.data, { outcome: 'not_needed', ...this.model() }),
    );
    if (outcome === 'sent') this.dialog.close(true);
  }
}
