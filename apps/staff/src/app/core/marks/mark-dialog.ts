import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, required } from '@angular/forms/signals';
import { Choice, type Option } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { ModalDialog } from '../forms/dialogs';
import { FormFaults } from '../forms/form-faults';
import { submission } from '../forms/submission';
import type { Wire } from '../http/api-types';
import { Words } from '../i18n/words';
import { RecordHistory } from './record-history';
import { noReason, WhyFields, whyOf } from './why-fields';

interface Data {
  /** Whose mark it is, and of which day. */
  title: string;
  options: Option[];
  /** The mark that was pressed; null to take away what stands there. */
  mark: string | null;
  work: (mark: string | null, why: Wire['Why']) => Promise<unknown>;
  /** What the mark said before; null where there never was one. */
  history: (() => Promise<Wire['RecordHistory']>) | null;
}

const NONE = 'none';

/** Asks why a mark is changed after its day; a result means that it was changed. */
@Component({
  selector: 'bk-mark-dialog',
  imports: [Choice, FormFaults, FormField, RecordHistory, TranslocoDirective, WhyFields],
  template: `<form class="panel" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <h2 id="dialog-title">{{ data.title }}</h2>
    <p>{{ t('mark.afterItsDay') }}</p>
    <bk-form-faults [of]="submission" />
    <bk-choice [legend]="t('history.field.mark')" [options]="options()" [formField]="form.mark" />
    <bk-why-fields [of]="form.why" />
    @if (data.history; as read) {
      <bk-record-history [read]="read" />
    }
    <footer>
      <button class="btn primary" [disabled]="form().submitting() || !model().why.reason">
        {{ t('action.save') }}
      </button>
      <button type="button" class="btn" (click)="dialog.close()">{{ t('action.cancel') }}</button>
    </footer>
  </form>`,
})
export class MarkDialog extends ModalDialog<Data, boolean> {
  private readonly words = inject(Words);
  protected readonly submission = submission();
  protected readonly model = signal({ mark: this.data.mark ?? NONE, why: noReason() });
  protected readonly form = form(this.model, path => {
    required(path.mark);
    required(path.why.reason);
  });
  protected readonly options = computed<Option[]>(() => [
    ...this.data.options,
    { value: NONE, label: this.words.of('mark.none') },
  ]);

  protected async save(): Promise<void> {
    const { mark, why: typed } = this.model();
    const why = whyOf(typed);
    if (!why) return;
    const outcome = await this.submission.send(this.form, () =>
      this.data.work(mark === NONE ? null : mark, why),
    );
    if (outcome === 'sent') this.dialog.close(true);
  }
}
