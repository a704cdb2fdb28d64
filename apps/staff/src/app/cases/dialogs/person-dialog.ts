import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, validate } from '@angular/forms/signals';
import { CONSENT_WAYS, CONSENT_WORDINGS, type ConsentWay } from '@baanek/contracts';
import { Failure, Field, Select } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { PersonsClient } from '../../core/clients/registry/persons.client';
import { ModalDialog } from '../../core/forms/dialogs';
import { submission } from '../../core/forms/submission';
import { WhyFields, type WhyModel, whyOf } from '../../core/history/why-fields';
import type { Wire } from '../../core/http/api-types';
import { Words } from '../../core/i18n/words';
import { fromPerson, personField, type PersonModel, toPersonFields } from '../../people/person-model';
import { PersonFields } from '../../people/person-fields';
import { personRules } from '../../people/person-rules';

/** The wording that is read out today. */
const WORDING = CONSENT_WORDINGS.at(-1) ?? CONSENT_WORDINGS[0];

/** Edits a person; a name may be added to an anonymous one who consents. */
@Component({
  selector: 'bk-person-dialog',
  imports: [Failure, Field, FormField, PersonFields, Select, TranslocoDirective, WhyFields],
  template: `<form
    class="panel wide"
    *transloco="let t"
    (submit)="$event.preventDefault(); save()"
    novalidate
  >
    <h2 id="dialog-title">{{ t('person.edit') }} · {{ person.code }}</h2>
    @if (submission.failure(); as text) {
      <bk-failure [text]="text" />
    }
    <bk-person-fields [of]="form.person" />
    @if (naming()) {
      <fieldset class="consent">
        <legend>{{ t('consent.title') }}</legend>
        <blockquote>{{ t('consent.wording.' + wording) }}</blockquote>
        <bk-field [label]="t('consent.how')" [of]="form.consent">
          <bk-select [formField]="form.consent" [options]="ways()" [placeholder]="t('field.choose')" />
        </bk-field>
      </fieldset>
    }
    <bk-why-fields [of]="form.why" />
    <footer>
      <button class="btn primary" [disabled]="form().submitting()">{{ t('action.save') }}</button>
      <button type="button" class="btn" (click)="dialog.close()">{{ t('action.cancel') }}</button>
    </footer>
  </form>`,
  styles: `
    .wide {
      width: min(820px, calc(100vw - 24px));
    }
    .consent {
      display: grid;
      gap: 12px;
    }
    legend {
      padding: 0;
      font-weight: 650;
    }
    blockquote {
      margin: 8px 0 0;
      padding-inline-start: 12px;
      border-inline-start: 3px solid var(--bk-teal);
    }
  `,
})
export class PersonDialog extends ModalDialog<Wire['PersonView'], boolean> {
  private readonly client = inject(PersonsClient);
  private readonly words = inject(Words);
  protected readonly person = this.data;
  protected readonly submission = submission();
  private readonly model = signal<{
    person: PersonModel;
    consent: ConsentWay | null;
    why: WhyModel;
  }>({
    person: fromPerson(this.person),
    consent: null,
    why: { reason: 'learned_later', remark: '' },
  });
  /** A name is being added to an anonymous record, which needs the consent of the client. */
  protected readonly naming = computed(
    () => !this.person.named && toPersonFields(this.model().person).names !== null,
  );
  protected readonly wording = WORDING;
  protected readonly ways = computed(() => this.words.options('consent', CONSENT_WAYS));
  protected readonly form = form(this.model, path => {
    personRules(path.person);
    validate(path.consent, ({ value }) => (this.naming() && value() === null ? { kind: 'required' } : null));
  });

  protected async save(): Promise<void> {
    const { person, consent, why: typed } = this.model();
    const why = whyOf(typed);
    const agreed = this.naming() && consent ? { consent: { how: consent, wording: WORDING } } : {};
    const outcome = await this.submission.send(
      this.form,
      () =>
        this.client.change(this.person, { ...toPersonFields(person), ...agreed, ...(why ? { why } : {}) }),
      field => (field.startsWith('consent') ? 'consent' : `person.${personField(field)}`),
    );
    if (outcome === 'sent') this.dialog.close(true);
  }
}
