import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, required, validate } from '@angular/forms/signals';
import { EXTENSION_REASONS } from '@baanek/contracts';
import { Choice, Field, readDay } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { ExtensionsClient } from '../../core/clients/shelter/extensions.client';
import { ModalDialog } from '../../core/forms/dialogs';
import { keepTyped } from '../../core/forms/keeping/keep-typed';
import { FormFaults } from '../../core/forms/form-faults';
import { submission } from '../../core/forms/submission';
import { RecordHistory } from '../../core/history/record-history';
import { RecordTools } from '../../core/history/record-tools';
import { noReason, WhyFields, whyOf } from '../../core/history/why-fields';
import type { Wire } from '../../core/http/api-types';
import { BkDate } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';
import { Session } from '../../core/session/session';
import { told } from '../../core/history/recorded-in';

const DECISIONS = ['approved', 'declined'] as const;

/** One extension: while it waits the manager puts right what she asked, after that the director what she decided. */
@Component({
  selector: 'bk-extension-dialog',
  imports: [
    BkDate,
    Choice,
    DateField,
    Field,
    FormFaults,
    FormField,
    RecordHistory,
    RecordTools,
    TranslocoDirective,
    WhyFields,
  ],
  templateUrl: './extension-dialog.html',
})
export class ExtensionDialog extends ModalDialog<Wire['ExtensionView'], boolean> {
  protected readonly client = inject(ExtensionsClient);
  private readonly words = inject(Words);
  private readonly session = inject(Session);
  protected readonly decided = this.data.state !== 'asked';
  /** Whether this person may put it right. */
  protected readonly may = this.session.may(this.decided ? 'shelter.approve' : 'shelter.allocate');
  protected readonly submission = submission();
  protected readonly correcting = signal(false);
  protected readonly model = signal(fieldsOf(this.data));
  protected readonly keeping = keepTyped(`extension-${this.data.id}`, this.model, {
    ...{ record: () => fieldsOf(this.data), shown: this.correcting },
    told: told({ reason: 'extensionReason', state: 'decision' }),
  });
  protected readonly form = form(this.model, path => {
    validate(path.until, ({ value }) => (readDay(value()) ? null : { kind: 'isDay' }));
    required(path.why.reason);
  });
  protected readonly reasons = computed(() => this.words.options('extension', EXTENSION_REASONS));
  protected readonly decisions = computed(() => this.words.options('extensionState', DECISIONS));
  protected readonly readHistory = (): Promise<Wire['RecordHistory']> => this.client.history(this.data.id);

  protected async save(): Promise<void> {
    const { until, reason, state, why: typed } = this.model();
    const why = whyOf(typed);
    if (!why) return this.submission.incomplete(this.form);
    const outcome = await this.submission.send(this.form, () =>
      this.decided
        ? this.client.correctDecision(this.data, { until, approve: state === 'approved', why })
        : this.client.correct(this.data, { until, reason, why }),
    );
    if (outcome === 'sent') this.dialog.close(true);
  }
}

const fieldsOf = ({ until, reason, state }: Wire['ExtensionView']) => ({
  ...{ until, reason, why: noReason() },
  state: state === 'declined' ? ('declined' as const) : ('approved' as const),
});
