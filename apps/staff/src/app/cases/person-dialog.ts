import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { Failure } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api, type Wire } from '../core/api';
import { send } from '../core/forms';
import { Words } from '../core/words';
import { fromPerson, personField, toPersonFields } from '../people/person-model';
import { PersonFields } from '../people/person-fields';
import { personRules } from '../people/person-rules';

/** Changes what is known of a person; a name may be added to an anonymous one. */
@Component({
  selector: 'bk-person-dialog',
  imports: [Failure, PersonFields, TranslocoDirective],
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
    <bk-person-fields [of]="form" />
    <footer>
      <button class="btn primary" [disabled]="form().submitting()">{{ t('action.save') }}</button>
      <button type="button" class="btn" (click)="dialog.close()">{{ t('action.cancel') }}</button>
    </footer>
  </form>`,
  styles: `
    .wide {
      width: min(820px, calc(100vw - 24px));
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
  private readonly model = signal(fromPerson(this.person));
  protected readonly form = form(this.model, personRules);

  protected async save(): Promise<void> {
    const { id, version } = this.person;
    const outcome = await send(
      this.form,
      () => this.api.change('PUT', `persons/${id}`, version, toPersonFields(this.model())),
      personField,
    );
    if (outcome === 'sent') this.dialog.close(true);
    else if (outcome !== 'invalid') this.failure.set(this.words.problem(outcome));
  }
}
