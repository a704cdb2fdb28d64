import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, required, validate } from '@angular/forms/signals';
import { MOST_WEEKS, RECEIVES, SESSION_KINDS, type SessionKind } from '@baanek/contracts';
import { Choice, Control, Field, Icon, readTime, Select, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { CalendarClient } from '../../core/clients/cases/calendar.client';
import { CasesClient } from '../../core/clients/cases/cases.client';
import { Toaster } from '../../core/feedback/toaster';
import { ModalDialog } from '../../core/forms/dialogs';
import { FormFaults } from '../../core/forms/form-faults';
import { keepTyped } from '../../core/forms/keeping/keep-typed';
import { SaveFooter } from '../../core/forms/save-footer';
import { submission } from '../../core/forms/submission';
import { serverResource } from '../../core/http/server-resource';
import { instantOf } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';
import { Session } from '../../core/session/session';
import { ContactText } from '../file/contact-text';
import { type CalledCase, CaseChoice } from './case-choice';
import { DayTaken } from './day-taken';
import { firstStart } from './first-start';
import { isOutsideSafeHours } from './safe-hours';
import { TimeFields, type TimeModel, timeRules } from './time-fields';
import { whole } from '../../core/forms/rules/whole';

export interface PlanData {
  day: string;
  /** Whose appointment it is, where it is planned in her file. */
  client: CalledCase | null;
}

interface Fields extends TimeModel {
  cases: readonly CalledCase[];
  kind: SessionKind;
  workerId: string | null;
  roomId: string | null;
  weeks: string;
}

/** Plans an appointment, or a series of them, with what is known of when the client is free and what is taken. */
@Component({
  selector: 'bk-plan-dialog',
  imports: [
    ...[CaseChoice, Choice, ContactText, Control, DayTaken, Field, FormFaults, FormField, Icon],
    ...[SaveFooter, Select, Status, TimeFields, TranslocoDirective],
  ],
  templateUrl: './plan-dialog.html',
  styles: `
    .panel {
      width: min(680px, calc(100vw - 24px));
    }
  `,
})
export class PlanDialog extends ModalDialog<PlanData, boolean> {
  private readonly client = inject(CalendarClient);
  private readonly casesClient = inject(CasesClient);
  private readonly words = inject(Words);
  private readonly toaster = inject(Toaster);
  private readonly me = inject(Session).me();
  protected readonly submission = submission();
  protected readonly model = signal<Fields>({
    ...{
      cases: this.data.client ? [this.data.client] : [],
      kind: 'individual',
      // whoever receives clients plans for herself first
      workerId: this.me?.roles.some(role => RECEIVES.includes(role)) ? this.me.id : null,
      roomId: null,
    },
    ...{ ...firstStart(this.data.day, new Date()), minutes: '60', weeks: '1' },
  });
  protected readonly form = form(this.model, path => {
    timeRules(path);
    required(path.workerId);
    validate(path.weeks, ({ value }) => whole(value(), 1, MOST_WEEKS));
  });
  protected readonly keeping = keepTyped(`appointment-${this.data.client?.id ?? 'new'}`, this.model);
  protected readonly kinds = computed(() => this.words.options('appointmentKind', SESSION_KINDS));
  protected readonly many = computed(() => ['group', 'family'].includes(this.model().kind));
  private readonly tried = signal(false);
  protected readonly lacksClient = computed(() => this.tried() && this.model().cases.length === 0);

  private readonly asked = computed(() => this.model().day);
  protected readonly day = serverResource({
    params: () => this.asked() || undefined,
    loader: ({ params }) => this.client.days(params, params),
  });
  protected readonly workers = computed(() =>
    (this.day.value()?.workers ?? []).map(({ id, displayName }) => ({ value: id, label: displayName })),
  );
  protected readonly rooms = computed(() =>
    (this.day.value()?.rooms ?? [])
      .filter(({ active }) => active)
      .map(({ id, name }) => ({ value: id, label: name })),
  );
  private readonly single = computed(() => {
    const [first, ...others] = this.model().cases;
    return first && others.length === 0 ? first.id : undefined;
  });
  private readonly file = serverResource({
    params: () => this.single(),
    loader: ({ params }) => this.casesClient.read(params),
  });
  protected readonly contact = computed(
    () => (this.single() ? this.file.value()?.person.contact : null) ?? null,
  );
  protected readonly noMessages = computed(() => this.file.value()?.person.mayLeaveMessage === 'no');
  protected readonly isUnsafe = computed(() => {
    const { kind, time, minutes } = this.model();
    const words = this.contact()?.safeHours ?? '';
    return kind === 'phone' && isOutsideSafeHours(words, readTime(time) ?? '', Number(minutes));
  });

  protected pick(cases: readonly CalledCase[]): void {
    this.model.update(typed => ({ ...typed, cases }));
  }

  protected async save(): Promise<void> {
    const { cases, kind, workerId, roomId, day, time, minutes, weeks } = this.model();
    this.tried.set(true);
    if (!workerId || cases.length === 0) return this.submission.incomplete(this.form);
    const body = {
      ...{ caseIds: cases.map(({ id }) => id), kind, workerId, roomId, minutes: Number(minutes) },
      ...{ startsAt: instantOf(day, readTime(time) ?? time), weeks: Number(weeks) },
    };
    const outcome = await this.submission.send(
      this.form,
      () => this.client.plan(body, this.keeping.key()),
      field => (field === 'startsAt' ? 'day' : field),
    );
    if (outcome !== 'sent') return;
    this.toaster.show(this.words.count('appointments.planned', body.weeks));
    this.dialog.close(true);
  }
}
