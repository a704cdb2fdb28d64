import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, maxLength } from '@angular/forms/signals';
import { Control, Field, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { NotesClient } from '../../core/clients/cases/notes.client';
import { SupervisionClient } from '../../core/clients/cases/supervision.client';
import { dialogOpener } from '../../core/forms/dialog-opener';
import { ModalDialog } from '../../core/forms/dialogs';
import { FormFaults } from '../../core/forms/form-faults';
import { keepTyped } from '../../core/forms/keeping/keep-typed';
import { SaveFooter } from '../../core/forms/save-footer';
import { submission } from '../../core/forms/submission';
import { told } from '../../core/history/recorded-in';
import type { Wire } from '../../core/http/api-types';
import { serverResource } from '../../core/http/server-resource';
import { ShowNoteDialog } from '../supervision/show-note-dialog';

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
    @if (data.version > 0 && supervision.hasValue()) {
      <p class="line">
        @if (shownTo(); as name) {
          <bk-status tone="amber" icon="user">{{ t('supervision.shownTo') }} {{ name }}</bk-status>
        }
        <button type="button" class="btn small" (click)="show()">
          {{ t(shownTo() ? 'supervision.change' : 'supervision.showTitle') }}
        </button>
      </p>
    }
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
  private readonly supervisionClient = inject(SupervisionClient);
  private readonly openDialog = dialogOpener();
  protected readonly submission = submission();
  private readonly model = signal({ note: this.data.note });
  protected readonly form = form(this.model, path => {
    maxLength(path.note, 20_000);
  });
  protected readonly keeping = keepTyped(`private-note-${this.data.id}`, this.model, {
    record: () => ({ note: this.data.note }),
    told: told({ note: 'privateNote' }),
  });

  protected readonly supervision = serverResource({
    params: () => (this.data.version > 0 ? this.data.id : undefined),
    loader: ({ params }) => this.supervisionClient.of(params),
  });
  protected readonly shownTo = computed(
    () => this.supervision.value()?.showings.find(({ live }) => live)?.supervisorName ?? '',
  );

  protected async show(): Promise<void> {
    const now = this.supervision.value();
    if (!now) return;
    await this.openDialog(ShowNoteDialog, { ...now, sessionId: this.data.id });
    this.supervision.reload();
  }

  protected async save(): Promise<void> {
    const outcome = await this.submission.send(this.form, () =>
      this.client.writePrivate(this.data, this.model().note),
    );
    if (outcome === 'sent') this.dialog.close(true);
  }
}
