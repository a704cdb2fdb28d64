import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, maxLength, required, validate } from '@angular/forms/signals';
import { HOUSE_INCIDENT_KINDS, HOUSE_INCIDENT_MEASURES } from '@baanek/contracts';
import { Choice, Choices, Control, Field, type Option, readTime, Select } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { HouseIncidentsClient } from '../../core/clients/shelter/house-incidents.client';
import { Toaster } from '../../core/feedback/toaster';
import { ModalDialog } from '../../core/forms/dialogs';
import { keepTyped } from '../../core/forms/keeping/keep-typed';
import { FormFaults } from '../../core/forms/form-faults';
import { submission } from '../../core/forms/submission';
import { wasOn } from '../../core/forms/rules/was-on';
import { RecordTools } from '../../core/history/record-tools';
import { noReason, WhyFields, whyOf } from '../../core/history/why-fields';
import type { Wire } from '../../core/http/api-types';
import { dayOf, instantLike, timeOf } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';
import { Session } from '../../core/session/session';
import { told } from '../../core/history/recorded-in';

export interface IncidentToOpen {
  incident: Wire['HouseIncidentView'];
  rooms: Option[];
}

/** One incident: what it said before, and its corrections. */
@Component({
  selector: 'bk-incident-dialog',
  imports: [
    Choice,
    Choices,
    Control,
    DateField,
    FormFaults,
    Field,
    FormField,
    RecordTools,
    Select,
    TranslocoDirective,
    WhyFields,
  ],
  templateUrl: './incident-dialog.html',
})
export class IncidentDialog extends ModalDialog<IncidentToOpen, boolean> {
  protected readonly client = inject(HouseIncidentsClient);
  private readonly words = inject(Words);
  private readonly toaster = inject(Toaster);
  protected readonly may = inject(Session).may('shelter.allocate');
  protected readonly submission = submission();
  protected readonly correcting = signal(false);
  protected readonly model = signal(fieldsOf(this.data.incident));
  protected readonly keeping = keepTyped(`incident-${this.data.incident.id}`, this.model, {
    ...{ record: () => fieldsOf(this.data.incident), shown: this.correcting },
    told: told({
      ...{ kind: 'incidentKind', note: 'incidentNote' },
      room: { label: 'incident.room', text: now => this.roomOf(now) },
    }),
  });
  protected readonly form = form(this.model, path => {
    validate(path.day, ({ value }) => wasOn(value()));
    validate(path.time, ({ value }) => (readTime(value()) ? null : { kind: 'time' }));
    validate(path.measures, ({ value }) => (value().length > 0 ? null : { kind: 'required' }));
    maxLength(path.note, 4000);
    required(path.why.reason);
  });
  protected readonly kinds = computed(() => this.words.options('incident', HOUSE_INCIDENT_KINDS));
  protected readonly measures = computed(() => this.words.options('measure', HOUSE_INCIDENT_MEASURES));

  private roomOf(id: unknown): string {
    return this.data.rooms.find(({ value }) => value === id)?.label ?? '';
  }

  protected async save(): Promise<void> {
    const { day, time, room: roomId, why: typed, ...said } = this.model();
    const why = whyOf(typed);
    if (!why) return this.submission.incomplete(this.form);
    const happenedAt = instantLike(this.data.incident.happenedAt, day, readTime(time) ?? time);
    const outcome = await this.submission.send(
      this.form,
      () => this.client.correct(this.data.incident, { ...said, roomId, happenedAt, why }),
      field => (field === 'happenedAt' ? 'day' : field),
    );
    if (outcome !== 'sent') return;
    this.toaster.show(this.words.of('history.saved'));
    this.dialog.close(true);
  }
}

const fieldsOf = ({ happenedAt, roomId, kind, measures, note }: Wire['HouseIncidentView']) => ({
  ...{ day: dayOf(new Date(happenedAt)), time: timeOf(new Date(happenedAt)), room: roomId ?? null },
  ...{ kind, measures, note, why: noReason() },
});
