import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { applyEach, form } from '@angular/forms/signals';
import { Failure } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api, type Wire } from '../core/api';
import { send } from '../core/forms';
import { Words } from '../core/words';
import { type MemberModel, newMember } from '../people/member-model';
import { HouseholdFields } from '../people/household-fields';
import { personField, toPersonFields } from '../people/person-model';
import { personRules } from '../people/person-rules';

/** Registers children and others who came later. */
@Component({
  selector: 'bk-members-dialog',
  imports: [Failure, HouseholdFields, TranslocoDirective],
  template: `<form class="panel" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <h2 id="members-dialog-title">{{ t('household.add') }}</h2>
    @if (failure()) {
      <bk-failure [text]="failure()" />
    }
    <bk-household-fields [of]="form.members" (added)="add()" (removed)="remove($event)" />
    <footer>
      <button class="btn primary" [disabled]="form().submitting() || model().members.length === 0">
        {{ t('action.save') }}
      </button>
      <button type="button" class="btn" (click)="dialog.close()">{{ t('action.cancel') }}</button>
    </footer>
  </form>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MembersDialog {
  private readonly api = inject(Api);
  private readonly words = inject(Words);
  protected readonly dialog = inject<DialogRef<boolean>>(DialogRef);
  private readonly householdId = inject<string>(DIALOG_DATA);
  protected readonly failure = signal('');
  protected readonly model = signal<{ members: MemberModel[] }>({ members: [newMember()] });
  protected readonly form = form(this.model, path => {
    applyEach(path.members, member => {
      personRules(member.person);
    });
  });

  protected add(): void {
    this.model.update(({ members }) => ({ members: [...members, newMember()] }));
  }

  protected remove(index: number): void {
    this.model.update(({ members }) => ({ members: members.filter((_, i) => i !== index) }));
  }

  protected async save(): Promise<void> {
    const outcome = await send(
      this.form,
      async () => {
        const { version } = await this.api.get<Wire['HouseholdView']>(`households/${this.householdId}`);
        const members = this.model().members.map(({ part, person }) => ({ ...toPersonFields(person), part }));
        await this.api.change('POST', `households/${this.householdId}/members`, version, { members });
      },
      field =>
        field.replace(
          /^(members\.\d+)\.(.+)$/,
          (_, at: string, rest: string) => `${at}.person.${personField(rest)}`,
        ),
    );
    if (outcome === 'sent') this.dialog.close(true);
    else if (outcome !== 'invalid') this.failure.set(this.words.problem(outcome));
  }
}
