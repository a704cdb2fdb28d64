import { Component, inject, signal } from '@angular/core';
import { form, FormField, maxLength, validate } from '@angular/forms/signals';
import { mayNameView, VIEW_NAME, type ViewedList } from '@baanek/contracts';
import { Control, Field } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { ModalDialog } from '../../forms/dialogs';
import { FormFaults } from '../../forms/form-faults';
import { keepTyped } from '../../forms/keeping/keep-typed';
import { SaveFooter } from '../../forms/save-footer';
import { submission } from '../../forms/submission';
import { SavedViews, type SavedView } from './saved-views';
import { withView } from './view-changes';

export interface ViewToKeep {
  list: ViewedList;
  /** What the list shows now. */
  query: string;
  /** The view that is changed; null for a new one. */
  view: SavedView | null;
}

/** Keeps what a list shows under a name, or names a view otherwise. */
@Component({
  selector: 'bk-view-dialog',
  imports: [Control, Field, FormFaults, FormField, SaveFooter, TranslocoDirective],
  template: `<form class="panel" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <h2 id="dialog-title">{{ t(data.view ? 'list.viewChange' : 'list.viewSave') }}</h2>
    <bk-form-faults [of]="submission" />
    <bk-field [label]="t('list.viewName')" [help]="t('list.viewHelp')" [of]="form.name">
      <input bkControl [formField]="form.name" autocomplete="off" />
    </bk-field>
    <label class="check">
      <input type="checkbox" [formField]="form.opens" />
      {{ t('list.viewOpens') }}
    </label>
    <bk-save-footer [busy]="form().submitting()" />
  </form>`,
})
export class ViewDialog extends ModalDialog<ViewToKeep, boolean> {
  private readonly saved = inject(SavedViews);
  protected readonly submission = submission();
  private readonly model = signal({
    ...{ name: this.data.view?.name ?? '', opens: this.data.view?.opens ?? false },
  });
  protected readonly form = form(this.model, path => {
    validate(path.name, ({ value }) => (value().trim() === '' ? { kind: 'required' } : null));
    validate(path.name, ({ value }) => (mayNameView(value()) ? null : { kind: 'matches' }));
    maxLength(path.name, VIEW_NAME);
  });
  protected readonly keeping = keepTyped(
    `list-view-${this.data.list}-${this.data.view ? 'change' : 'new'}`,
    this.model,
  );

  protected async save(): Promise<void> {
    const { list, query, view } = this.data;
    const outcome = await this.submission.send(this.form, () => {
      const { name, opens } = this.model();
      const kept = { name: name.trim(), query, opens };
      return this.saved.change(list, views => withView(views, kept, view?.name));
    });
    if (outcome === 'sent') this.dialog.close(true);
  }
}
