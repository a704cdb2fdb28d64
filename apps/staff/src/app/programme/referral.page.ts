import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, validate } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { PROGRAMME_SOURCES } from '@baanek/contracts';
import { Choice, Control, Failure, Field, Icon, readDay } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api, newKey, type Wire } from '../core/api';
import { today } from '../core/dates';
import { send } from '../core/forms';
import { Toaster } from '../core/toaster';
import { Words } from '../core/words';
import { Candidates, type Clue } from '../people/candidates';
import { PersonFields } from '../people/person-fields';
import { ageOf, emptyPerson, personField, toPersonFields } from '../people/person-model';
import { personRules } from '../people/person-rules';

/** A referral into the programme. */
@Component({
  selector: 'bk-referral',
  imports: [
    Candidates,
    Choice,
    Control,
    DateField,
    Failure,
    Field,
    FormField,
    Icon,
    PersonFields,
    RouterLink,
    TranslocoDirective,
  ],
  templateUrl: './referral.page.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReferralPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);
  private readonly key = newKey();
  protected readonly failure = signal('');
  protected readonly known = signal<Wire['Candidate'] | null>(null);
  private readonly model = signal({
    source: 'police',
    basis: '',
    referredOn: today(),
    requiredSessions: '12',
    person: emptyPerson('male'),
  });
  protected readonly form = form(this.model, path => {
    validate(path.referredOn, ({ value }) =>
      readDay(value()) && value() <= today() ? null : { kind: 'inThePast' },
    );
    validate(path.requiredSessions, ({ value }) =>
      /^([1-9]\d?|1\d\d|200)$/.test(value()) ? null : { kind: 'number' },
    );
    personRules(path.person);
  });
  protected readonly sources = computed(() => this.words.options('programmeSource', PROGRAMME_SOURCES));
  protected readonly clue = computed<Clue>(() => {
    const { surname, given, patronymic, phones, pin, birth } = this.model().person;
    const age = ageOf(birth);
    const birthYear = age === null ? null : Number(today().slice(0, 4)) - age;
    return { name: [surname, given, patronymic].filter(Boolean).join(' '), phone: phones, pin, birthYear };
  });

  protected async save(): Promise<void> {
    const { source, basis, referredOn, requiredSessions, person } = this.model();
    const known = this.known();
    const who = known ? { personId: known.id } : { register: toPersonFields(person) };
    const body = {
      ...who,
      source,
      basis,
      referredOn,
      requiredSessions: Number(requiredSessions),
    } as Wire['RegisterReferral'];
    let id = '';
    const outcome = await send(
      this.form,
      async () => {
        ({ id } = await this.api.create<Wire['Ref']>('programme/enrolments', body, this.key));
      },
      field => (field.startsWith('register.') ? `person.${personField(field.slice(9))}` : field),
    );
    if (outcome === 'sent') {
      this.toaster.say(this.words.of('programme.referred'));
      await this.router.navigate(['/programme', 'participants', id]);
    } else if (outcome !== 'invalid') this.failure.set(this.words.problem(outcome));
  }
}
