import { Component, inject, signal } from '@angular/core';
import { applyEach, form } from '@angular/forms/signals';
import { TranslocoDirective } from '@jsverse/transloco';
import { PersonsClient } from '../../core/clients/registry/persons.client';
import { ModalDialog } from '../../core/forms/dialogs';
import { keepTyped } from '../../core/forms/keeping/keep-typed';
import { FormFaults } from '../../core/forms/form-faults';
import { submission } from '../../core/forms/submission';
import { memberField, type MemberModel, newMember, toMemberFields } from '../../people/member-model';
import { HouseholdFields } from '../../people/household-fields';
import { personRules } from '../../people/person-rules';
import { SaveFooter } from '../../core/forms/save-footer';

/** Registers children and others who came later. */
@Component({
  selector: 'bk-members-dialog',
  imports: [FormFaults, HouseholdFields, SaveFooter, TranslocoDirective],
  template: `<form class="panel" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <h2 id="dialog-title">{{ t('household.add') }}</h2>
    <bk-form-faults [of]="submission" />
    <bk-household-fields [of]="form.members" (added)="add()" (removed)="remove($event)" />
    <bk-save-footer [busy]="form().submitting()" />
  </form>`,
})
export class MembersDialog extends ModalDialog<string, boolean> {
  private readonly client = inject(PersonsClient);
  protected readonly submission = submission();
  protected readonly model = signal<{ members: MemberModel[] }>({ members: [newMember()] });
  protected readonly keeping = keepTyped(`members-${this.data}`, this.model);
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
    if (this.model().members.length === 0) this.add(); // so that what is missing is seen
    const outcome = await this.submission.send(
      this.form,
      async () => {
        const household = await this.client.household(this.data);
        await this.client.addMembers(household, { members: this.model().members.map(toMemberFields) });
      },
      memberField,
    );
    if (outcome === 'sent') this.dialog.close(true);
  }
}
