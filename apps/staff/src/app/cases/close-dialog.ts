import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, required } from '@angular/forms/signals';
import { CLOSE_REASONS } from '@baanek/contracts';
import { Choice, Control, Failure, Field } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api, type Wire } from '../core/api';
import { send } from '../core/forms';
import { Words } from '../core/words';

/** Closes a case, with the reason and the client's own view. */
@Component({
  selector: 'bk-close-dialog',
  imports: [Choice, Control, Failure, Field, FormField, TranslocoDirective],
  template: `<form class="panel" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <h2 id="close-dialog-title">{{ t('cases.close') }}</h2>
    @if (failure()) {
      <bk-failure [text]="failure()" />
    }
    <bk-choice [legend]="t('cases.closeReason')" [options]="reasons()" [formField]="form.reason" />
    <bk-field [label]="t('cases.clientView')" [optionalWord]="t('field.optional')" [of]="form.clientView">
      <textarea bkControl [formField]="form.clientView"></textarea>
    </bk-field>
    <footer>
      <button class="btn primary" [disabled]="form().submitting() || !form.reason().value()">
        {{ t('cases.close') }}
      </button>
      <button type="button" class="btn" (click)="dialog.close()">{{ t('action.cancel') }}</button>
    </footer>
  </form>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CloseDialog {
  private readonly api = inject(Api);
  private readonly words = inject(Words);
  protected readonly dialog = inject<DialogRef<boolean>>(DialogRef);
  private readonly file = inject<Wire['CaseView']>(DIALOG_DATA);
  protected readonly failure = signal('');
  private readonly model = signal({ reason: '', clientView: '' });
  protected readonly form = form(this.model, path => {
    required(path.reason);
  });
  protected readonly reasons = computed(() => this.words.options('closeReason', CLOSE_REASONS));

  protected async save(): Promise<void> {
    const { id, version } = this.file;
    const outcome = await send(this.form, () =>
      this.api.change('POST', `cases/${id}/close`, version, this.model()),
    );
    if (outcome === 'sent') this.dialog.close(true);
    else if (outcome !== 'invalid') this.failure.set(this.words.problem(outcome));
  }
}
