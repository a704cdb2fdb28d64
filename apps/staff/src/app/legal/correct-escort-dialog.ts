import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, required, validate } from '@angular/forms/signals';
import { ESCORT_KINDS, ESCORT_WISHES } from '@baanek/contracts';
import { Choice, Control, Field, readDay, readTime } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { EscortsClient } from '../core/clients/escorts.client';
import { ModalDialog } from '../core/forms/dialogs';
import { FormFaults } from '../core/forms/form-faults';
import { submission } from '../core/forms/submission';
import { noReason, WhyFields, whyOf } from '../core/history/why-fields';
import type { Wire } from '../core/http/api-types';
import { addDays, dayOf, instantLike, timeOf } from '../core/i18n/dates';
import { Words } from '../core/i18n/words';

/** Corrects what an escort says. One that begins or ends on another day keeps its distance from the day of the start. */
@Component({
  selector: 'bk-correct-escort-dialog',
  imports: [Choice, Control, DateField, FormFaults, Field, FormField, TranslocoDirective, WhyFields],
  templateUrl: './correct-escort-dialog.html',
})
export class CorrectEscortDialog extends ModalDialog<Wire['EscortView'], boolean> {
  private readonly client = inject(EscortsClient);
  private readonly words = inject(Words);
  protected readonly submission = submission();
  protected readonly model = signal(fieldsOf(this.data));
  protected readonly form = form(this.model, path => {
    required(path.place);
    validate(path.day, ({ value }) => (readDay(value()) ? null : { kind: 'isDay' }));
    for (const time of [path.starts, path.leaves, path.ends])
      validate(time, ({ value }) => (readTime(value()) ? null : { kind: 'time' }));
    required(path.why.reason);
  });
  protected readonly kinds = computed(() => this.words.options('escortKind', ESCORT_KINDS));
  protected readonly wishes = computed(() => this.words.options('escortWish', ESCORT_WISHES));

  protected async save(): Promise<void> {
    const { day, starts, leaves, ends, why: typed, ...needs } = this.model();
    const why = whyOf(typed);
    if (!why) return;
    const first = dayOf(new Date(this.data.startsAt));
    const at = (shown: string, time: string): string => {
      const apart = (Date.parse(dayOf(new Date(shown))) - Date.parse(first)) / 86_400_000;
      return instantLike(shown, addDays(day, apart), readTime(time) ?? time);
    };
    const said = {
      ...{ ...needs, why, leavesAt: at(this.data.leavesAt, leaves) },
      ...{ startsAt: at(this.data.startsAt, starts), endsAt: at(this.data.endsAt, ends) },
    };
    const fields: Record<string, string> = { startsAt: 'starts', leavesAt: 'leaves', endsAt: 'ends' };
    const outcome = await this.submission.send(
      this.form,
      () => this.client.correct(this.data, said),
      field => fields[field] ?? field,
    );
    if (outcome === 'sent') this.dialog.close(true);
  }
}

function fieldsOf(escort: Wire['EscortView']) {
  const { kind, wish, car, interpreter, place, meetingPoint, safetyRemark } = escort;
  const time = (at: string): string => timeOf(new Date(at));
  return {
    ...{ kind, wish, car, interpreter, place, meetingPoint, safetyRemark, why: noReason() },
    ...{ day: dayOf(new Date(escort.startsAt)), starts: time(escort.startsAt) },
    ...{ leaves: time(escort.leavesAt), ends: time(escort.endsAt) },
  };
}
