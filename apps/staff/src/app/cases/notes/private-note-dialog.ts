import { Component, inject, signal } from '@angular/core';
import { form, FormField, maxLength } from '@angular/forms/signals';
import { Control, Field, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { NotesClient } from '../../core/clients/cases/notes.client';
import { ModalDialog } from '../../core/forms/dialogs';
import { FormFaults } from '../../core/forms/form-faults';
import { keepTyped } from '../../core/forms/keeping/keep-typed';
import { SaveFooter } from '../../core/forms/save-footer';
import { submission } from '../../core/forms/submission';
import { told } from '../../core/history/recorded-in';
import type { Wire } from '../../core/http/api-types';

/** What the author of a session writes for herself. It is no part of the note, and is printed nowhere. */
@Component({
  selector: 'bk-private-note-dialog',
  imports: [Control, Field, FormFaults, FormField, SaveFooter, Status, TranslocoDirective],
  template: `<form
    class="panel no-print"
    *transloco="let t"
    (submit)="$event.preventDefault(); save()"
    novalidate
  >
    <div class="line">
      <h2 id="dialog-title">{{ t('session.private') }}</h2>
      @if (keeping.note(); as note) {
        <bk-status tone="green" icon="check">{{ note }}</bk-status>
      }
    </div>
    <bk-form-faults [of]="submission" />
    <bk-field [label]="t('session.privateNote')" [help]="t('session.privateHelp')" [of]="form.note">
      <textarea bkControl [formField]="form.note"></textarea>
    </bk-field>
    <bk-save-footer [busy]="form().submitting()" />
  </form>`,
  styles: `
    .panel {
      width: min(680px, calc(100vw - 24px));
    }
    textarea {
      min-height: 200px;
    }
  `,
})
export class PrivateNoteDialog extends ModalDialog<Wire['PrivateNoteView'], boolean> {
  private readonly client = inject(NotesClient);
  protected readonly submission = submission();
  private readonly model = signal({ note: this.data.note });
  protected readonly form = form(this.model, path => {
    maxLength(path.note, 20_000);
  });
  protected readonly keeping = keepTyped(`private-note-${this.data.id}`, this.model, {
    record: () => ({ note: this.data.note }),
    told: told({ note: 'privateNote' }),
  });

  protected async save(): Promise<void> {
    const outcome = await this.submission.send(this.form, () =>
      this.client.writePrivate(this.data, this.model().note),
    );
    if (outcome === 'sent') this.dialog.close(true);
  }
}
