import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField, required, validate } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { Avatar, Failure, Field, Icon, readDay, Select, Skeleton, Status } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api, type Wire } from '../core/api';
import { BkDate, today } from '../core/dates';
import { send } from '../core/forms';
import { loaded } from '../core/loaded';
import { asProblem } from '../core/problem';
import { Words } from '../core/words';

type End = 'decline' | 'complete' | 'drop-out';

/** One participant: his referral, his group, his progress, and the next step. */
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
    RouterLink,
    Select,
    Skeleton,
    Status,
    TranslocoDirective,
  ],
  templateUrl: './participant.page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ParticipantPage {
  private readonly api = inject(Api);
  protected readonly words = inject(Words);
  readonly id = input.required<string>();
  protected readonly failure = signal('');
  protected readonly busy = signal(false);
  protected readonly enrolment = loaded({
    params: () => this.id(),
    loader: ({ params }) => this.api.get<Wire['EnrolmentView']>(`programme/enrolments/${params}`),
  });
  private readonly groupList = loaded({
    loader: () => this.api.get<Wire['GroupLine'][]>('programme/groups'),
  });
  protected readonly groups = computed(() =>
    (this.groupList.value() ?? []).map(({ id, name }) => ({ value: id, label: name })),
  );
  protected readonly form = form(signal({ groupId: '', agreedOn: today() }), path => {
    required(path.groupId);
    validate(path.agreedOn, ({ value }) =>
      readDay(value()) && value() <= today() ? null : { kind: 'inThePast' },
    );
  });

  protected async enrol(version: number): Promise<void> {
    const body = this.form().value();
    const outcome = await send(this.form, () =>
      this.api.change('POST', `programme/enrolments/${this.id()}/enrol`, version, body),
    );
    if (outcome === 'sent') this.enrolment.reload();
    else if (outcome !== 'invalid') this.failure.set(this.words.problem(outcome));
  }

  protected async end(how: End, version: number): Promise<void> {
    this.busy.set(true);
    this.failure.set('');
    try {
      await this.api.change('POST', `programme/enrolments/${this.id()}/${how}`, version);
    } catch (error) {
      this.failure.set(this.words.problem(asProblem(error)));
    } finally {
      this.busy.set(false);
      this.enrolment.reload();
    }
  }
}
