import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, required, validate } from '@angular/forms/signals';
import { type Destination, DESTINATIONS, type Goods, GOODS } from '@baanek/contracts';
import { Choice, Control, Field, readDay, readTime } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { StaysClient } from '../../core/clients/shelter/stays.client';
import { ModalDialog } from '../../core/forms/dialogs';
import { keepTyped } from '../../core/forms/keeping/keep-typed';
import { FormFaults } from '../../core/forms/form-faults';
import { submission } from '../../core/forms/submission';
import { wasOn } from '../../core/forms/rules/was-on';
import { noReason, WhyFields, type WhyModel, whyOf } from '../../core/history/why-fields';
import type { Wire } from '../../core/http/api-types';
import { dayOf, instantLike, timeOf } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';
import { SaveFooter } from '../../core/forms/save-footer';
import { told } from '../../core/history/recorded-in';

interface Fields {
  day: string;
  time: string;
  plannedEnd: string;
  agreementOn: string;
  endDay: string;
  endTime: string;
  destination: Destination | null;
  goods: Goods | null;
  why: WhyModel;
}

/** Corrects the days of a stay and, when it is over, where they went and what became of what was lent. */
@Component({
  selector: 'bk-correct-stay-dialog',
  imports: [
    Choice,
    Control,
    DateField,
    FormFaults,
    Field,
    FormField,
    SaveFooter,
    TranslocoDirective,
    WhyFields,
  ],
  templateUrl: './correct-stay-dialog.html',
})
export class CorrectStayDialog extends ModalDialog<Wire['StayRecordView'], boolean> {
  private readonly client = inject(StaysClient);
  private readonly words = inject(Words);
  protected readonly submission = submission();
  protected readonly model = signal(fieldsOf(this.data));
  protected readonly keeping = keepTyped(`correct-stay-${this.data.id}`, this.model, {
    record: () => fieldsOf(this.data),
    told: told({ day: 'admittedAt', time: 'admittedAt', endDay: 'endedAt', endTime: 'endedAt' }),
  });
  protected readonly form = form(this.model, path => {
    for (const day of [path.day, ...(this.data.endedAt ? [path.endDay] : [])])
      validate(day, ({ value }) => wasOn(value()));
    for (const time of [path.time, ...(this.data.endedAt ? [path.endTime] : [])])
      validate(time, ({ value }) => (readTime(value()) ? null : { kind: 'time' }));
    validate(path.plannedEnd, ({ value }) => (readDay(value()) ? null : { kind: 'isDay' }));
    required(path.why.reason);
  });
  protected readonly destinations = computed(() => this.words.options('destination', DESTINATIONS));
  protected readonly goods = computed(() => this.words.options('goods', GOODS));

  protected async save(): Promise<void> {
    const {
      day,
      time,
      plannedEnd,
      agreementOn,
      endDay,
      endTime,
      destination,
      goods,
      why: typed,
    } = this.model();
    const why = whyOf(typed);
    if (!why) return this.submission.incomplete(this.form);
    const { admittedAt, endedAt } = this.data;
    const said = {
      ...{ plannedEnd, agreementOn: agreementOn || null, destination, goods, why },
      admittedAt: instantLike(admittedAt, day, readTime(time) ?? time),
      endedAt: endedAt ? instantLike(endedAt, endDay, readTime(endTime) ?? endTime) : null,
    };
    const fields: Record<string, string> = { admittedAt: 'day', endedAt: 'endDay' };
    const outcome = await this.submission.send(
      this.form,
      () => this.client.correct(this.data, said),
      field => fields[field] ?? field,
    );
    if (outcome === 'sent') this.dialog.close(true);
  }
}

function fieldsOf(stay: Wire['StayRecordView']): Fields {
  const admitted = new Date(stay.admittedAt);
  const ended = stay.endedAt ? new Date(stay.endedAt) : null;
  return {
    ...{ day: dayOf(admitted), time: timeOf(admitted), plannedEnd: stay.plannedEnd },
    ...{
      agreementOn: stay.agreementOn ?? '',
      destination: stay.destination ?? null,
      goods: stay.goods ?? null,
    },
    ...{ endDay: ended ? dayOf(ended) : '', endTime: ended ? timeOf(ended) : '', why: noReason() },
  };
}
