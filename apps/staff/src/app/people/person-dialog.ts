import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, required, validate } from '@angular/forms/signals';
import { CONSENT_WAYS, CONSENT_WORDINGS, type ConsentWay } from '@baanek/contracts';
import { Field, Select } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { PersonsClient } from '../core/clients/registry/persons.client';
import { ModalDialog } from '../core/forms/dialogs';
import { keepTyped } from '../core/forms/keeping/keep-typed';
import { FormFaults } from '../core/forms/form-faults';
import { submission } from '../core/forms/submission';
import { noReason, WhyFields, type WhyModel, whyOf } from '../core/history/why-fields';
import type { Versioned, Wire } from '../core/http/api-types';
import { Words } from '../core/i18n/words';
import { fromPerson, personField, type PersonModel, toPersonFields } from './person-model';
import { PersonFields } from './person-fields';
import { personRules } from './person-rules';
import { lookOf } from './pin/pin-look';
import { SaveFooter } from '../core/forms/save-footer';
import { told } from '../core/history/recorded-in';

/** The wording that is read out today. */
const WORDING = CONSENT_WORDINGS.at(-1) ?? CONSENT_WORDINGS[0];

/** A contradiction that is on file already is shown, and asked about once somebody touches what it is between. */
function asOnFile(person: Wire['PersonView']): PersonModel {
  const model = fromPerson(person);
  return { ...model, pinSeen: lookOf(model) };
}

/** A person to edit; `change` where it is not the registry that changes her. */
export type PersonToEdit = Wire['PersonView'] & {
  change?: (version: Versioned, fields: Wire['ChangePerson']) => Promise<unknown>;
};

interface Fields {
  person: PersonModel;
  consent: ConsentWay | null;
  why: WhyModel;
}

/** Edits a person; a name may be added to an anonymous one who consents. */
@Component({
  selector: 'bk-person-dialog',
  imports: [FormFaults, Field, FormField, PersonFields, Select, SaveFooter, TranslocoDirective, WhyFields],
  template: `<form
    class="panel wide"
    *transloco="let t"
    (submit)="$event.preventDefault(); save()"
    novalidate
  >
    <h2 id="dialog-title">{{ t('person.edit') }} · {{ data.code }}</h2>
    <bk-form-faults [of]="submission" />
    <bk-person-fields [of]="form.person" [personId]="data.id" />
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
    <bk-save-footer [busy]="form().submitting()" />
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
export class PersonDialog extends ModalDialog<PersonToEdit, boolean> {
  private readonly client = inject(PersonsClient);
  private readonly words = inject(Words);
  protected readonly submission = submission();
  private readonly model = signal(this.fields());
  /** A name is being added to an anonymous record, which needs the consent of the client. */
  protected readonly naming = computed(
    () => !this.data.named && toPersonFields(this.model().person).names !== null,
  );
  protected readonly wording = WORDING;
  protected readonly ways = computed(() => this.words.options('consent', CONSENT_WAYS));
  protected readonly keeping = keepTyped(`person-${this.data.id}`, this.model, {
    record: () => this.fields(),
    told: told(),
  });
  protected readonly form = form(this.model, path => {
    personRules(path.person);
    validate(path.consent, ({ value }) => (this.naming() && value() === null ? { kind: 'required' } : null));
    required(path.why.reason);
  });

  private fields(): Fields {
    // «узнали позже» by default would keep a misspelt name as a former one
    return { person: asOnFile(this.data), consent: null, why: noReason() };
  }

  protected async save(): Promise<void> {
    const { person, consent, why: typed } = this.model();
    const why = whyOf(typed);
    if (!why) return this.submission.incomplete(this.form);
    const agreed = this.naming() && consent ? { consent: { how: consent, wording: WORDING } } : {};
    const fields = { ...toPersonFields(person), ...agreed, why };
    const { change = (of: Versioned) => this.client.change(of, fields) } = this.data;
    const outcome = await this.submission.send(
      this.form,
      () => change(this.data, fields),
      field => (field.startsWith('consent') ? 'consent' : `person.${personField(field)}`),
    );
    if (outcome === 'sent') this.dialog.close(true);
  }
}
