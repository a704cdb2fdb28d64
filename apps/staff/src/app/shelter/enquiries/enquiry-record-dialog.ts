import { Component, inject, signal } from '@angular/core';
import { form, FormField, required, validate } from '@angular/forms/signals';
import { Control, Field, readDay } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { PlaceEnquiriesClient } from '../../core/clients/shelter/place-enquiries.client';
import { Toaster } from '../../core/feedback/toaster';
import { ModalDialog } from '../../core/forms/dialogs';
import { keepTyped } from '../../core/forms/keeping/keep-typed';
import { FormFaults } from '../../core/forms/form-faults';
import { submission } from '../../core/forms/submission';
import { RecordTools } from '../../core/history/record-tools';
import { noReason, WhyFields, whyOf } from '../../core/history/why-fields';
import type { Wire } from '../../core/http/api-types';
import { Words } from '../../core/i18n/words';
import { shapeLabel } from '../../people/member-label';
import { GuestsField } from '../seating/guests-field';
import { whole } from '../../core/forms/rules/whole';
import { told } from '../../core/history/recorded-in';

/** One enquiry that this centre sent: what it said before, and its corrections while nobody has answered it. */
@Component({
  selector: 'bk-enquiry-record-dialog',
  imports: [
    Control,
    DateField,
    FormFaults,
    Field,
    FormField,
    GuestsField,
    RecordTools,
    TranslocoDirective,
    WhyFields,
  ],
  template: `<form class="panel" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <h2 id="dialog-title" tabindex="-1" cdkFocusInitial>
      {{ correcting() ? t('placeEnquiry.correct') : data.centre }}
    </h2>
    @if (correcting()) {
      <bk-form-faults [of]="submission" />
      <bk-guests-field [(value)]="guests" />
      <div class="fields">
        <bk-field [label]="t('placeEnquiry.fromDay')" [of]="form.fromDay">
          <bk-date-field [formField]="form.fromDay" [pickWord]="t('action.pickDate')" />
        </bk-field>
        <bk-field [label]="t('placeEnquiry.nights')" [of]="form.nights">
          <input bkControl [formField]="form.nights" inputmode="numeric" />
        </bk-field>
      </div>
      <label class="check"
        ><input type="checkbox" [formField]="form.isolation" /> {{ t('shelter.needsIsolation') }}</label
      >
      <bk-why-fields [of]="form.why" />
      <footer>
        <button class="btn primary" [disabled]="form().submitting()">
          {{ t('action.save') }}
        </button>
        <button type="button" class="btn" (click)="correcting.set(false)">{{ t('action.cancel') }}</button>
      </footer>
    } @else {
      <bk-record-tools
        [record]="data"
        [voided]="false"
        [client]="tools"
        [may]="data.state === 'asked'"
        (correct)="correcting.set(true)"
        (changed)="dialog.close(true)"
      />
      <footer>
        <button type="button" class="btn" (click)="dialog.close()">{{ t('action.close') }}</button>
      </footer>
    }
  </form>`,
})
export class EnquiryRecordDialog extends ModalDialog<Wire['PlaceEnquiryView'], boolean> {
  protected readonly tools = inject(PlaceEnquiriesClient);
  private readonly words = inject(Words);
  private readonly toaster = inject(Toaster);
  protected readonly submission = submission();
  protected readonly correcting = signal(false);
  protected readonly guests = signal<readonly Wire['GuestShape'][]>(this.data.guests);
  protected readonly model = signal(fieldsOf(this.data));
  protected readonly keepingGuests = keepTyped(`enquiry-guests-${this.data.id}`, this.guests, {
    ...{ record: () => this.data.guests, shown: this.correcting },
    told: told({ '': { label: 'history.field.guests', text: () => this.guestsNow() } }),
  });
  protected readonly keeping = keepTyped(`enquiry-${this.data.id}`, this.model, {
    ...{ record: () => fieldsOf(this.data), shown: this.correcting },
    told: told(),
  });
  protected readonly form = form(this.model, path => {
    validate(path.fromDay, ({ value }) => (readDay(value()) ? null : { kind: 'isDay' }));
    validate(path.nights, ({ value }) => whole(value(), 1, 999));
    required(path.why.reason);
  });

  private guestsNow(): string {
    return this.data.guests.map(guest => shapeLabel(this.words, guest)).join('; ');
  }

  protected async save(): Promise<void> {
    const { nights, why: typed, ...said } = this.model();
    const why = whyOf(typed);
    if (!why) return this.submission.incomplete(this.form);
    const enquiry = { ...said, why, nights: Number(nights), guests: [...this.guests()] };
    const outcome = await this.submission.send(this.form, () => this.tools.correct(this.data, enquiry));
    if (outcome !== 'sent') return;
    this.toaster.show(this.words.of('history.saved'));
    this.dialog.close(true);
  }
}

const fieldsOf = ({ fromDay, nights, isolation }: Wire['PlaceEnquiryView']) => ({
  ...{ fromDay, nights: String(nights), isolation, why: noReason() },
});
