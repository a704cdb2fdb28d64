import { Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField, required, validate } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { Avatar, Failure, Field, Icon, readDay, Select, Skeleton, Status } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { ProgrammeClient } from '../core/clients/programme.client';
import { isComplete } from '../core/forms/complete';
import { submission } from '../core/forms/submission';
import type { Wire } from '../core/http/api-types';
import { BkDate, today } from '../core/i18n/dates';
import { LoadFailure } from '../core/http/load-failure';
import { serverResource } from '../core/http/server-resource';
import { Words } from '../core/i18n/words';

type End = 'decline' | 'complete' | 'dropOut';

interface Fields {
  groupId: string | null;
  agreedOn: string;
}

/** One participant: referral, group, progress, next step. */
@Component({
  selector: 'bk-participant',
  imports: [
    Avatar,
    BkDate,
    DateField,
    Failure,
    Field,
    FormField,
    Icon,
    LoadFailure,
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
  protected readonly words = inject(Words);
  readonly id = input.required<string>();
  protected readonly submission = submission();
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
    validate(path.agreedOn, ({ value }) =>
      readDay(value()) && value() <= today() ? null : { kind: 'inThePast' },
    );
  });

  protected async enrol(enrolment: Wire['EnrolmentView']): Promise<void> {
    const outcome = await this.submission.send(this.form, async () => {
      const fields = this.model();
      if (isComplete(fields)) await this.client.enrol(enrolment, fields);
    });
    if (outcome === 'sent') this.enrolment.reload();
  }

  protected async end(how: End, enrolment: Wire['EnrolmentView']): Promise<void> {
    await this.submission.run(() => this.client[how](enrolment));
    this.enrolment.reload();
  }
}
