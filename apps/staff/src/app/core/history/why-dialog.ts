import { Component, signal } from '@angular/core';
import { form, required } from '@angular/forms/signals';
import { TranslocoDirective } from '@jsverse/transloco';
import { ModalDialog } from '../forms/dialogs';
import { keepTyped } from '../forms/keeping/keep-typed';
import { FormFaults } from '../../core/forms/form-faults';
import { submission } from '../forms/submission';
import type { Wire } from '../http/api-types';
import { noReason, WhyFields, whyOf } from './why-fields';

/** What is asked about, and done. */
export interface Asked {
  /** What is done to which record, by id: what was typed is kept under it. */
  id: string;
  /** Keys of the words: what is about to be done, what follows from it, and the button that does it. */
  title: string;
  text: string;
  button: string;
  work: (why: Wire['Why']) => Promise<unknown>;
}

/** Asks why, and does it; a result means that it was done. */
@Component({
  selector: 'bk-why-dialog',
  imports: [FormFaults, TranslocoDirective, WhyFields],
  template: `<section>
    <form class="panel" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
      <h2 id="dialog-title">{{ t(data.title) }}</h2>
      <p>{{ t(data.text) }}</p>
      <bk-form-faults [of]="submission" />
      <bk-why-fields [of]="form" />
      <footer>
        <button class="btn primary" [disabled]="form().submitting()">
          {{ t(data.button) }}
        </button>
        <button type="button" class="btn" (click)="dialog.close()">{{ t('action.cancel') }}</button>
      </footer>
    </form>
  </section>`,
  styles: `
    /* a dialog may lie on another one: inside a section its footer is no landmark of the page */
    section {
      display: contents;
    }
  `,
})
export class WhyDialog extends ModalDialog<Asked, boolean> {
  protected readonly submission = submission();
  protected readonly model = signal(noReason());
  protected readonly keeping = keepTyped(`why-${this.data.id}`, this.model);
  protected readonly form = form(this.model, path => {
    required(path.reason);
  });

  protected async save(): Promise<void> {
    const why = whyOf(this.model());
    if (!why) return this.submission.incomplete(this.form);
    if ((await this.submission.send(this.form, () => this.data.work(why))) === 'sent')
      this.dialog.close(true);
  }
}
