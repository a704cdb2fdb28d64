import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, validate } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { PROGRAMME_SOURCES, type ProgrammeSource } from '@baanek/contracts';
import { Choice, Control, Failure, Field, Icon, readDay } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { ProgrammeClient } from '../core/clients/programme.client';
import { submission } from '../core/forms/submission';
import type { Wire } from '../core/http/api-types';
import { newKey } from '../core/http/idempotency-key';
import { today } from '../core/i18n/dates';
import { Toaster } from '../core/feedback/toaster';
import { Words } from '../core/i18n/words';
import { Candidates } from '../people/candidates';
import { PersonFields } from '../people/person-fields';
import { cluesOf, emptyPerson, personField, type PersonModel, toPersonFields } from '../people/person-model';
import { personRules } from '../people/person-rules';

interface Fields {
  source: ProgrammeSource;
  basis: string;
  referredOn: string;
  requiredSessions: string;
  person: PersonModel;
}

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
})
export class ReferralPage {
  private readonly client = inject(ProgrammeClient);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);
  private readonly key = newKey();
  protected readonly search = (query: Wire['SearchPersons']): Promise<Wire['SearchResult']> =>
    this.client.search(query);
  protected readonly submission = submission();
  protected readonly known = signal<Wire['Candidate'] | null>(null);
  private readonly model = signal<Fields>({
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
  protected readonly clues = computed(() => cluesOf(this.model().person));

  protected async save(): Promise<void> {
    const { source, basis, referredOn, requiredSessions, person } = this.model();
    const known = this.known();
    const who = known ? { personId: known.id } : { register: toPersonFields(person) };
    const referral = { ...who, source, basis, referredOn, requiredSessions: Number(requiredSessions) };
    await this.submission.send(
      this.form,
      async () => {
        const { id } = await this.client.registerReferral(referral, this.key);
        this.toaster.show(this.words.of('programme.referred'));
        await this.router.navigate(['/programme', 'participants', id]);
      },
      field => (field.startsWith('register.') ? `person.${personField(field.slice(9))}` : field),
    );
  }
}
