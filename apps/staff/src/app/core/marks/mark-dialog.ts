import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, required } from '@angular/forms/signals';
import { Choice, type Option } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { ModalDialog } from '../forms/dialogs';
import { keepTyped } from '../forms/keeping/keep-typed';
import { FormFaults } from '../forms/form-faults';
import { submission } from '../forms/submission';
import { RecordHistory } from '../history/record-history';
import { noReason, WhyFields, whyOf } from '../history/why-fields';
import type { Wire } from '../http/api-types';
import { Words } from '../i18n/words';
import { SaveFooter } from '../forms/save-footer';

/** The choice that takes a mark away. */
export const UNMARKED = 'none';

/** What the dialog is opened with. */
export interface MarkToChange {
  /** Which mark it is, by ids: what was typed is kept under it. */
  id: string;
  /** Whose mark it is, and of which day. */
  title: string;
  options: Option[];
  /** The mark that stands there; null for none. */
  stands: string | null;
  /** What was pressed, `UNMARKED` to take the mark away; null where the dialog was only opened. */
  chosen: string | null;
  work: (mark: string | null, why: Wire['Why']) => Promise<unknown>;
  /** What the mark said before; null where there never was one. */
  history: (() => Promise<Wire['RecordHistory']>) | null;
}

/** Asks why a mark is changed after its day; a result means that it was changed. */
@Component({
  selector: 'bk-mark-dialog',
  imports: [Choice, FormFaults, FormField, RecordHistory, SaveFooter, TranslocoDirective, WhyFields],
  template: `<form class="panel" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <h2 id="dialog-title">{{ data.title }}</h2>
    <p>
      {{ t('mark.stands') }} <span class="strong">{{ stands() }}</span>
    </p>
    <p>{{ t('mark.afterItsDay') }}</p>
    <bk-form-faults [of]="submission" />
    <bk-choice [legend]="t('mark.becomes')" [options]="options()" [formField]="form.mark" />
    <bk-why-fields [of]="form.why" />
    @if (data.history; as read) {
      <bk-record-history [read]="read" />
    }
    <bk-save-footer [busy]="form().submitting()" />
  </form>`,
})
export class MarkDialog extends ModalDialog<MarkToChange, boolean> {
  private readonly words = inject(Words);
  protected readonly submission = submission();
  protected readonly model = signal({ mark: this.data.chosen, why: noReason() });
  protected readonly keeping = keepTyped(`mark-${this.data.id}`, this.model);
  protected readonly form = form(this.model, path => {
    required(path.mark);
    required(path.why.reason);
  });
  protected readonly stands = computed(() => this.nameOf(this.data.stands ?? UNMARKED));
  /** All but the one that stands: choosing it would change nothing. */
  protected readonly options = computed<Option[]>(() =>
    this.all().filter(({ value }) => value !== (this.data.stands ?? UNMARKED)),
  );

  protected async save(): Promise<void> {
    const { mark, why: typed } = this.model();
    const why = whyOf(typed);
    if (!mark || !why) return this.submission.incomplete(this.form);
    const outcome = await this.submission.send(this.form, () =>
      this.data.work(mark === UNMARKED ? null : mark, why),
    );
    if (outcome === 'sent') this.dialog.close(true);
  }

  private all(): Option[] {
    return [...this.data.options, { value: UNMARKED, label: this.words.of('mark.none') }];
  }

  private nameOf(mark: string): string {
    return this.all().find(({ value }) => value === mark)?.label ?? '';
  }
}
