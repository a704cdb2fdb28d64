import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, required } from '@angular/forms/signals';
import { Field, readTime, Select, writeDay } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { CalendarClient } from '../../core/clients/cases/calendar.client';
import { Toaster } from '../../core/feedback/toaster';
import { ModalDialog } from '../../core/forms/dialogs';
import { FormFaults } from '../../core/forms/form-faults';
import { keepTyped } from '../../core/forms/keeping/keep-typed';
import { SaveFooter } from '../../core/forms/save-footer';
import { submission } from '../../core/forms/submission';
import type { Wire } from '../../core/http/api-types';
import { serverResource } from '../../core/http/server-resource';
import { dayOf, instantOf, timeOf } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';
import { DayTaken } from './day-taken';
import { TimeFields, type TimeModel, timeRules } from './time-fields';
import { told } from '../../core/history/recorded-in';

interface Fields extends TimeModel {
  workerId: string | null;
  roomId: string | null;
}

/** Moves an appointment to another time, room or worker. */
@Component({
  selector: 'bk-move-dialog',
  imports: [DayTaken, Field, FormFaults, FormField, SaveFooter, Select, TimeFields, TranslocoDirective],
  template: `<form class="panel" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <h2 id="dialog-title">{{ t('appointments.move') }}</h2>
    <bk-form-faults [of]="submission" />
    <bk-time-fields [of]="form" />
    <div class="fields">
      <bk-field [label]="t('appointments.by.worker')" [of]="form.workerId">
        <bk-select [formField]="form.workerId" [options]="workers()" [placeholder]="t('field.choose')" />
      </bk-field>
      <bk-field [label]="t('appointments.by.room')" [of]="form.roomId">
        <bk-select [formField]="form.roomId" [options]="rooms()" [placeholder]="t('rooms.none')" />
      </bk-field>
    </div>
    <bk-day-taken
      [view]="day.value()"
      [workerId]="model().workerId"
      [roomId]="model().roomId"
      [but]="data.id"
    />
    <bk-save-footer [busy]="form().submitting()" />
  </form>`,
})
export class MoveDialog extends ModalDialog<Wire['AppointmentView'], boolean> {
  private readonly client = inject(CalendarClient);
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);
  protected readonly submission = submission();
  protected readonly model = signal(fieldsOf(this.data));
  protected readonly form = form(this.model, path => {
    timeRules(path);
    required(path.workerId);
  });
  protected readonly keeping = keepTyped(`appointment-move-${this.data.id}`, this.model, {
    record: () => fieldsOf(this.data),
    told: told({
      workerId: { label: 'appointments.by.worker', text: () => this.data.workerName },
      roomId: { label: 'appointments.by.room', text: () => this.data.roomName ?? '' },
    }),
  });
  protected readonly day = serverResource({
    params: () => this.model().day || undefined,
    loader: ({ params }) => this.client.days(params, params),
  });
  protected readonly workers = computed(() => {
    const known = this.day.value()?.workers ?? [];
    const own = { id: this.data.workerId, displayName: this.data.workerName };
    const all = known.some(({ id }) => id === own.id) ? known : [own, ...known];
    return all.map(({ id, displayName }) => ({ value: id, label: displayName }));
  });
  protected readonly rooms = computed(() =>
    (this.day.value()?.rooms ?? [])
      .filter(({ id, active }) => active || id === this.data.roomId)
      .map(({ id, name }) => ({ value: id, label: name })),
  );

  protected async save(): Promise<void> {
    const { day, time, minutes, workerId, roomId } = this.model();
    if (!workerId) return this.submission.incomplete(this.form);
    const startsAt = instantOf(day, readTime(time) ?? time);
    const outcome = await this.submission.send(
      this.form,
      () => this.client.move(this.data, { startsAt, minutes: Number(minutes), workerId, roomId }),
      field => (field === 'startsAt' ? 'day' : field),
    );
    if (outcome !== 'sent') return;
    const at = `${writeDay(day)} ${time}`;
    this.toaster.show(this.words.of('appointments.moved', { at }), {
      about: this.data.clients.map(({ code }) => code).join(', '),
    });
    this.dialog.close(true);
  }
}

const fieldsOf = ({ workerId, roomId, minutes, startsAt }: Wire['AppointmentView']): Fields => ({
  ...{ workerId, roomId: roomId ?? null, minutes: String(minutes) },
  ...{ day: dayOf(new Date(startsAt)), time: timeOf(new Date(startsAt)) },
});
