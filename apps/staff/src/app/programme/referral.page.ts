import { Component, computed, inject, signal, viewChild } from '@angular/core';
import { form, FormField, validate } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { Icon, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { ProgrammeClient } from '../core/clients/programme.client';
import { autosave } from '../core/forms/autosave';
import { FormFaults } from '../core/forms/form-faults';
import { submission } from '../core/forms/submission';
import type { Wire } from '../core/http/api-types';
import { newKey } from '../core/http/idempotency-key';
import { today } from '../core/i18n/dates';
import { Toaster } from '../core/feedback/toaster';
import { Words } from '../core/i18n/words';
import { Candidates } from '../people/candidates';
import { CandidatesLine } from '../people/candidates-line';
import { PersonFields } from '../people/person-fields';
import { cluesOf, emptyPerson, personField, type PersonModel, toPersonFields } from '../people/person-model';
import { personRules } from '../people/person-rules';
import { ReferralFields, type ReferralModel, referralRules } from './referral-fields';

interface Fields {
  paper: ReferralModel;
  person: PersonModel;
  /** He gave no name, and his code is enough. */
  anonymous: boolean;
}

const newReferral = (): Fields => ({
  paper: { source: null, basis: '', referredOn: today(), requiredSessions: '' },
  person: emptyPerson('not_known'),
  anonymous: false,
});

/** A referral into the programme. */
@Component({
  selector: 'bk-referral',
  imports: [
    Candidates,
    CandidatesLine,
    FormFaults,
    FormField,
    Icon,
    PersonFields,
    ReferralFields,
    RouterLink,
    Status,
    TranslocoDirective,
  ],
  templateUrl: './referral.page.html',
})
export class ReferralPage {
  private readonly client = inject(ProgrammeClient);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);
  /** Kept with the draft, so that a referral sent just before a crash is not recorded twice. */
  private readonly key = signal(newKey());
  protected readonly search = (query: Wire['SearchPersons']): Promise<Wire['SearchResult']> =>
    this.client.search(query);
  protected readonly submission = submission();
  protected readonly panel = viewChild(Candidates);
  protected readonly known = signal<Wire['Candidate'] | null>(null);
  private readonly model = signal<Fields>(newReferral());
  protected readonly draft = autosave(
    'referral',
    computed(() => ({ key: this.key(), model: this.model(), known: this.known() })),
  );
  protected readonly form = form(this.model, path => {
    referralRules(path.paper);
    personRules(path.person, () => this.known() === null);
    validate(path.person.surname, () => (this.isNameless() ? { kind: 'nameOrCode' } : null));
  });
  /** Whether he is neither named, nor known, nor said to be anonymous. */
  private readonly isNameless = computed(() => {
    const { person, anonymous } = this.model();
    return !anonymous && this.known() === null && toPersonFields(person).names === null;
  });
  protected readonly clues = computed(() => cluesOf(this.model().person));

  constructor() {
    void this.draft.restore().then(kept => {
      if (!kept) return;
      this.key.set(kept.key);
      this.known.set(kept.known);
      this.model.set({ ...newReferral(), ...kept.model });
    });
  }

  protected async save(): Promise<void> {
    const { paper, person } = this.model();
    const { source, basis, referredOn, requiredSessions } = paper;
    if (source === null) {
      this.form().markAsTouched();
      return;
    }
    const known = this.known();
    const who = known ? { personId: known.id } : { register: toPersonFields(person) };
    const referral = { ...who, source, basis, referredOn, requiredSessions: Number(requiredSessions) };
    await this.submission.send(
      this.form,
      async () => {
        const { id } = await this.client.registerReferral(referral, this.key());
        this.draft.discard();
        await this.router.navigate(['/programme', 'participants', id]);
        this.toaster.show(this.words.of('programme.referred'));
      },
      field => (field.startsWith('register.') ? `person.${personField(field.slice(9))}` : `paper.${field}`),
    );
  }
}
