import { Component, inject, signal } from '@angular/core';
import { form, required } from '@angular/forms/signals';
import { readTime } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { EscortsClient } from '../core/clients/escorts.client';
import { ModalDialog } from '../core/forms/dialogs';
import { keepTyped } from '../core/forms/keeping/keep-typed';
import { FormFaults } from '../core/forms/form-faults';
import { submission } from '../core/forms/submission';
import { noReason, WhyFields, type WhyModel, whyOf } from '../core/history/why-fields';
import type { Wire } from '../core/http/api-types';
import { addDays, dayOf, daysBetween, instantLike, timeOf } from '../core/i18n/dates';
import { escortField, EscortFields, type EscortModel, escortRules } from './escort-fields';
import { SaveFooter } from '../core/forms/save-footer';
import { told } from '../core/history/recorded-in';

/** Corrects what an escort says. One that begins or ends on another day keeps its distance from the day of the start. */
@Component({
  selector: 'bk-correct-escort-dialog',
  imports: [EscortFields, FormFaults, SaveFooter, TranslocoDirective, WhyFields],
  templateUrl: './correct-escort-dialog.html',
})
export class CorrectEscortDialog extends ModalDialog<Wire['EscortView'], boolean> {
  private readonly client = inject(EscortsClient);
  protected readonly submission = submission();
  protected readonly model = signal(this.fields());
  protected readonly keeping = keepTyped(`correct-escort-${this.data.id}`, this.model, {
    record: () => this.fields(),
    told: told({
      ...{ kind: 'escortKind', wish: 'escortWish' },
      ...{ starts: 'startsAt', leaves: 'leavesAt', ends: 'endsAt' },
    }),
  });
  protected readonly form = form(this.model, path => {
    escortRules(path.escort);
    required(path.why.reason);
  });

  private fields(): { escort: EscortModel; why: WhyModel } {
    return { escort: fieldsOf(this.data), why: noReason() };
  }

  protected async save(): Promise<void> {
    const { escort, why: typed } = this.model();
    const { day, starts, leaves, ends, ...needs } = escort;
    const why = whyOf(typed);
    if (!why) return this.submission.incomplete(this.form);
    const first = dayOf(new Date(this.data.startsAt));
    const at = (shown: string, time: string): string => {
      const apart = daysBetween(first, dayOf(new Date(shown)));
      return instantLike(shown, addDays(day, apart), readTime(time) ?? time);
    };
    const said = {
      ...{ ...needs, why, leavesAt: at(this.data.leavesAt, leaves) },
      ...{ startsAt: at(this.data.startsAt, starts), endsAt: at(this.data.endsAt, ends) },
    };
    const outcome = await this.submission.send(
      this.form,
      () => this.client.correct(this.data, said),
      field => (field.startsWith('why') ? field : `escort.${escortField(field)}`),
    );
    if (outcome === 'sent') this.dialog.close(true);
  }
}

function fieldsOf(escort: Wire['EscortView']): EscortModel {
  const { kind, wish, car, interpreter, place, meetingPoint, safetyRemark } = escort;
  const time = (at: string): string => timeOf(new Date(at));
  return {
    ...{ kind, wish, car, interpreter, place, meetingPoint, safetyRemark },
    ...{ day: dayOf(new Date(escort.startsAt)), starts: time(escort.startsAt) },
    ...{ leaves: time(escort.leavesAt), ends: time(escort.endsAt) },
    dangersRead: false,
  };
}
