import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { form, FormField, validate } from '@angular/forms/signals';
import { CONSENT_WAYS, CONSENT_WORDINGS } from '@baanek/contracts';
import { Failure, Field, Select } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api, type Wire } from '../core/api';
import { send } from '../core/forms';
import { Words } from '../core/words';
import { fromPerson, personField, toPersonFields } from '../people/person-model';
import { PersonFields } from '../people/person-fields';
import { personRules } from '../people/person-rules';

/** Changes what is known of a person; a name may be added to an anonymous one who agrees to it. */
@Component({
  selector: 'bk-person-dialog',
  imports: [Failure, Field, FormField, PersonFields, Select, TranslocoDirective],
  template: `<form
    class="panel wide"
    *transloco="let t"
    (submit)="$event.preventDefault(); save()"
    novalidate
  >
    <h2 id="person-dialog-title">{{ t('person.edit') }} · {{ person.code }}</h2>
    @if (failure()) {
      <bk-failure [text]="failure()" />
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
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PersonDialog {
  private readonly api = inject(Api);
  private readonly words = inject(Words);
  protected readonly dialog = inject<DialogRef<boolean>>(DialogRef);
  protected readonly person = inject<Wire['PersonView']>(DIALOG_DATA);
  protected readonly failure = signal('');
  private readonly model = signal({ person: fromPerson(this.person), consent: '' });
  /** A record without a name is being given one: she must have agreed. */
  protected readonly naming = computed(
    () => !this.person.named && toPersonFields(this.model().person).names !== null,
  );
  protected readonly wording = CONSENT_WORDINGS.at(-1) ?? '';
  protected readonly ways = computed(() => this.words.options('consent', CONSENT_WAYS));
  protected readonly form = form(this.model, path => {
    personRules(path.person);
    validate(path.consent, ({ value }) => (this.naming() && value() === '' ? { kind: 'required' } : null));
  });

  protected async save(): Promise<void> {
    const { id, version } = this.person;
    const { person, consent } = this.model();
    const body = {
      ...toPersonFields(person),
      ...(this.naming() ? { consent: { how: consent, wording: this.wording } } : {}),
    } as Wire['ChangePerson'];
    const outcome = await send(
      this.form,
      () => this.api.change('PUT', `persons/${id}`, version, body),
      field => (field.startsWith('consent') ? 'consent' : `person.${personField(field)}`),
    );
    if (outcome === 'sent') this.dialog.close(true);
    else if (outcome !== 'invalid') this.failure.set(this.words.problem(outcome));
  }
}
