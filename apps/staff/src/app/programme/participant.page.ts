import { Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField, required, validate } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { Avatar, Field, Icon, Select, Skeleton, Status } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { ProgrammeClient } from '../core/clients/programme.client';
import { ProgrammeCorrectionsClient } from '../core/clients/programme-corrections.client';
import { Toaster } from '../core/feedback/toaster';
import { isComplete } from '../core/forms/complete';
import { confirmation } from '../core/forms/confirm';
import { dialogOpener } from '../core/forms/dialog-opener';
import { FormFaults } from '../core/forms/form-faults';
import { submission } from '../core/forms/submission';
import { RecordHistory } from '../core/history/record-history';
import { RecordTools } from '../core/history/record-tools';
import { WhyDialog } from '../core/history/why-dialog';
import type { Wire } from '../core/http/api-types';
import { BkDate, today } from '../core/i18n/dates';
import { LoadFailure } from '../core/http/load-failure';
import { serverResource } from '../core/http/server-resource';
import { ListLink } from '../core/list/list-link';
import { Words } from '../core/i18n/words';
import { PersonDialog, type PersonToEdit } from '../people/person-dialog';
import { CorrectReferralDialog, type ReferralToCorrect } from './correct-referral-dialog';
import { wasOn } from '../core/forms/rules/was-on';

type End = 'decline' | 'complete' | 'dropOut';

interface Fields {
  groupId: string | null;
  agreedOn: string;
}

/** One participant: referral, group, progress, next step. */
@Component({
  selector: 'bk-participant',
  imports: [
    ListLink,
    Avatar,
    BkDate,
    DateField,
    FormFaults,
    Field,
    FormField,
    Icon,
    LoadFailure,
    RecordHistory,
    RecordTools,
    RouterLink,
    Select,
    Skeleton,
    Status,
    TranslocoDirective,
  ],
  templateUrl: './participant.page.html',
})
export class ParticipantPage {
  private readonly client = inject(ProgrammeClient);
  protected readonly corrections = inject(ProgrammeCorrectionsClient);
  protected readonly words = inject(Words);
  readonly id = input.required<string>();
  private readonly toaster = inject(Toaster);
  private readonly openDialog = dialogOpener();
  private readonly confirm = confirmation();
  protected readonly submission = submission();
  /** Another function after each change, so that an open history is read again. */
  protected readonly readPersonHistory = computed(() => {
    const { id } = this.enrolment.value() ?? { id: this.id() };
    return () => this.corrections.personHistory(id);
  });
  protected readonly enrolment = serverResource({
    params: () => this.id(),
    loader: ({ params }) => this.client.enrolment(params),
  });
  private readonly groupList = serverResource({
    loader: () => this.client.groups(),
  });
  protected readonly groups = computed(() =>
    (this.groupList.value() ?? []).map(({ id, name }) => ({ value: id, label: name })),
  );
  private readonly model = signal<Fields>({ groupId: null, agreedOn: today() });
  protected readonly form = form(this.model, path => {
    required(path.groupId);
    validate(path.agreedOn, ({ value }) => wasOn(value()));
  });

  protected async enrol(enrolment: Wire['EnrolmentView']): Promise<void> {
    const outcome = await this.submission.send(this.form, async () => {
      const fields = this.model();
      if (isComplete(fields)) await this.client.enrol(enrolment, fields);
    });
    if (outcome !== 'sent') return;
    this.toaster.show(`${this.words.of('programme.enrolled')} · ${enrolment.code}`);
    this.enrolment.reload();
  }

  protected async end(how: End, enrolment: Wire['EnrolmentView']): Promise<void> {
    const title = `programme.${how}`;
    if (!(await this.confirm(title, 'programme.endText', enrolment.code))) return;
    const done = await this.submission.run(() => this.client[how](enrolment));
    if (done) this.toaster.show(`${this.words.of(`programme.ended.${how}`)} · ${enrolment.code}`);
    this.enrolment.reload();
  }

  protected async editPerson({ id, person }: Wire['EnrolmentView']): Promise<void> {
    const change: PersonToEdit['change'] = (of, fields) => this.corrections.changePerson(id, of, fields);
    const again = async (): Promise<PersonToEdit> => ({
      ...(await this.client.enrolment(id)).person,
      change,
    });
    if (!(await this.openDialog(PersonDialog, { ...person, change }, { again }))) return;
    this.toaster.show(this.words.of('history.done'));
    this.enrolment.reload();
  }

  protected async correct(referral: Wire['EnrolmentView']): Promise<void> {
    const again = async (): Promise<ReferralToCorrect> => ({
      referral: await this.client.enrolment(referral.id),
      groups: this.groups(),
    });
    const groups = this.groups();
    if (!(await this.openDialog(CorrectReferralDialog, { referral, groups }, { again }))) return;
    this.toaster.show(this.words.of('history.done'));
    this.enrolment.reload();
  }

  /** Takes back an end that was recorded by mistake. */
  protected async reopen(enrolment: Wire['EnrolmentView']): Promise<void> {
    const done = await this.openDialog(WhyDialog, {
      ...{
        id: `reopen-${enrolment.id}`,
        title: 'programme.reopen',
        text: 'programme.reopenText',
        button: 'programme.reopen',
      },
      work: why => this.client.reopen(this.enrolment.value() ?? enrolment, why),
    });
    if (!done) return;
    this.toaster.show(this.words.of('history.done'));
    this.enrolment.reload();
  }
}
