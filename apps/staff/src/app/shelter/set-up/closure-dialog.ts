import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, required, validate } from '@angular/forms/signals';
import { CLOSURE_REASONS } from '@baanek/contracts';
import { Choice, Field, readDay } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { ClosuresClient } from '../../core/clients/shelter/closures.client';
import { ModalDialog } from '../../core/forms/dialogs';
import { keepTyped } from '../../core/forms/keeping/keep-typed';
import { FormFaults } from '../../core/forms/form-faults';
import { submission } from '../../core/forms/submission';
import { RecordTools } from '../../core/history/record-tools';
import { noReason, WhyFields, whyOf } from '../../core/history/why-fields';
import { asProblem } from '../../core/http/problem';
import type { Wire } from '../../core/http/api-types';
import { BkDate } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';
import { told } from '../../core/history/recorded-in';

/** A closure, and the number of its room. */
export type ClosureToOpen = Wire['ClosureView'] & { room: number; lifted?: boolean };

/** One closure of a room: its nights are put right, or it never was. It asks again where guests are in the way. */
@Component({
  selector: 'bk-closure-dialog',
  imports: [
    BkDate,
    Choice,
    DateField,
    Field,
    FormFaults,
    FormField,
    RecordTools,
    TranslocoDirective,
    WhyFields,
  ],
  template: `<form class="panel" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <h2 id="dialog-title" tabindex="-1" cdkFocusInitial>
      {{
        t('setUp.closureTitle', {
          room: data.room,
          from: data.from | bkDate,
          reason: t('set.closure.' + data.reason),
        })
      }}
    </h2>
    @if (correcting()) {
      <bk-form-faults [of]="submission" />
      <div class="fields">
        <bk-field [label]="t('setUp.closedFrom')" [of]="form.from">
          <bk-date-field [pickWord]="t('action.pickDate')" [formField]="form.from" />
        </bk-field>
        <bk-field [label]="t('setUp.closedTo')" [help]="t('setUp.closedToHelp')" [of]="form.to">
          <bk-date-field [pickWord]="t('action.pickDate')" [formField]="form.to" />
        </bk-field>
      </div>
      <bk-choice [legend]="t('setUp.closedFor')" [options]="reasons()" [formField]="form.reason" />
      <bk-why-fields [of]="form.why" />
      <footer>
        <button class="btn primary" [disabled]="form().submitting()">
          {{ t(asking() ? 'setUp.closeAnyway' : 'action.save') }}
        </button>
        <button type="button" class="btn" (click)="correcting.set(false)">{{ t('action.cancel') }}</button>
      </footer>
    } @else {
      <bk-record-tools
        [record]="data"
        [voided]="data.lifted ?? false"
        [client]="client"
        [may]="true"
        (correct)="correcting.set(true)"
        (changed)="dialog.close(true)"
      />
      <footer>
        <button type="button" class="btn" (click)="dialog.close()">{{ t('action.close') }}</button>
      </footer>
    }
  </form>`,
})
export class ClosureDialog extends ModalDialog<ClosureToOpen, boolean> {
  protected readonly client = inject(ClosuresClient);
  private readonly words = inject(Words);
  protected readonly submission = submission();
  protected readonly correcting = signal(false);
  protected readonly model = signal(fieldsOf(this.data));
  protected readonly keeping = keepTyped(`closure-${this.data.id}`, this.model, {
    ...{ record: () => fieldsOf(this.data), shown: this.correcting },
    told: told({ from: 'closedFrom', to: 'closedTo', reason: 'closureReason' }),
  });
  protected readonly form = form(this.model, path => {
    validate(path.from, ({ value }) => (readDay(value()) ? null : { kind: 'isDay' }));
    validate(path.to, ({ value, valueOf }) => {
      if (value() === '') return null;
      if (!readDay(value())) return { kind: 'isDay' };
      return value() > valueOf(path.from) ? null : { kind: 'opensLater' };
    });
    required(path.why.reason);
  });
  /** The fields with which the server said that guests are in the way; other ones are asked about anew. */
  private readonly askedAbout = signal<object | null>(null);
  protected readonly asking = computed(() => this.askedAbout() === this.model());
  protected readonly reasons = computed(() => this.words.options('closure', CLOSURE_REASONS));

  protected async save(): Promise<void> {
    const typed = this.model();
    const { from, to, reason } = typed;
    const why = whyOf(typed.why);
    if (!why) return this.submission.incomplete(this.form);
    const command = { from, to: to || null, reason, why, despiteGuests: this.asking() };
    const outcome = await this.submission.send(this.form, async () => {
      try {
        await this.client.correct(this.data, command);
      } catch (error) {
        if (asProblem(error).code === 'shelter.room_occupied') this.askedAbout.set(typed);
        throw error;
      }
    });
    if (outcome === 'sent') this.dialog.close(true);
  }
}

const fieldsOf = ({ from, to, reason }: ClosureToOpen) => ({
  ...{ from, to: to ?? '', reason, why: noReason() },
});
