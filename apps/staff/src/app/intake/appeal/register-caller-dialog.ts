import { Component, inject, signal } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { TranslocoDirective } from '@jsverse/transloco';
import { AppealsClient } from '../../core/clients/cases/appeals.client';
import { ModalDialog } from '../../core/forms/dialogs';
import { keepTyped } from '../../core/forms/keeping/keep-typed';
import { FormFaults } from '../../core/forms/form-faults';
import { submission } from '../../core/forms/submission';
import type { Wire } from '../../core/http/api-types';
import { PersonFields } from '../../people/person-fields';
import { emptyPerson, personField, toPersonFields } from '../../people/person-model';
import { personRules } from '../../people/person-rules';
import { SaveFooter } from '../../core/forms/save-footer';

/** Registers the caller of an appeal that was logged without one; the result says whose appeal it is now. */
@Component({
  selector: 'bk-register-caller-dialog',
  imports: [FormFaults, FormField, PersonFields, SaveFooter, TranslocoDirective],
  template: `<form class="panel" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <h2 id="dialog-title">{{ t('appeal.registerCaller') }}</h2>
    <bk-form-faults [of]="submission" />
    <bk-person-fields [of]="form.person" />
    <label class="check"
      ><input type="checkbox" [formField]="form.openCase" /> {{ t('appeal.registerOpen') }}</label
    >
    <bk-save-footer [busy]="form().submitting()" />
  </form>`,
  styles: `
    .panel {
      width: min(820px, calc(100vw - 24px));
    }
  `,
})
export class RegisterCallerDialog extends ModalDialog<Wire['AppealView'], Wire['AppealLogged']> {
  private readonly client = inject(AppealsClient);
  protected readonly submission = submission();
  private readonly model = signal({
    person: {
      ...emptyPerson(this.data.sex),
      ...{ oblast: this.data.oblast, language: this.data.language },
    },
    openCase: true,
  });
  protected readonly keeping = keepTyped(`register-caller-${this.data.id}`, this.model);
  protected readonly form = form(this.model, path => {
    personRules(path.person);
  });

  protected async save(): Promise<void> {
    const { person, openCase } = this.model();
    const register = { ...toPersonFields(person), members: [] };
    let linked: Wire['AppealLogged'] | undefined;
    await this.submission.send(
      this.form,
      async () => {
        linked = await this.client.link(this.data, { register, openCase });
      },
      field => `person.${personField(field.replace(/^register\./, ''))}`,
    );
    if (linked) this.dialog.close(linked);
  }
}
