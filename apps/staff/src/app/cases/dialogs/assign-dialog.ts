import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, required } from '@angular/forms/signals';
import { CASE_PARTS, type CasePart, reachOf } from '@baanek/contracts';
import { Choice, Field, Select } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { StaffClient } from '../../core/clients/access/staff.client';
import { CasesClient } from '../../core/clients/cases/cases.client';
import type { Wire } from '../../core/http/api-types';
import { isComplete } from '../../core/forms/complete';
import { ModalDialog } from '../../core/forms/dialogs';
import { keepTyped } from '../../core/forms/keeping/keep-typed';
import { FormFaults } from '../../core/forms/form-faults';
import { submission } from '../../core/forms/submission';
import { serverResource } from '../../core/http/server-resource';
import { Words } from '../../core/i18n/words';
import { SaveFooter } from '../../core/forms/save-footer';

interface Fields {
  part: CasePart;
  staffId: string | null;
}

/** Assigns a colleague to the case. */
@Component({
  selector: 'bk-assign-dialog',
  imports: [Choice, FormFaults, Field, FormField, Select, SaveFooter, TranslocoDirective],
  template: `<form class="panel" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <h2 id="dialog-title">{{ t('team.assignTitle', { code: data.person.code }) }}</h2>
    <bk-form-faults [of]="submission" />
    <bk-choice [legend]="t('team.part')" [options]="parts()" [formField]="form.part" />
    <p class="small quiet">{{ t('team.help.' + form.part().value()) }}</p>
    <bk-field [label]="t('team.colleague')" [of]="form.staffId">
      <bk-select [formField]="form.staffId" [options]="fitting()" [placeholder]="t('field.choose')" />
    </bk-field>
    <bk-save-footer [busy]="form().submitting()" />
  </form>`,
})
export class AssignDialog extends ModalDialog<Wire['CaseView'], boolean> {
  private readonly client = inject(CasesClient);
  private readonly staff = inject(StaffClient);
  private readonly words = inject(Words);
  protected readonly submission = submission();
  private readonly model = signal<Fields>({ part: 'counsellor', staffId: null });
  protected readonly keeping = keepTyped(`assign-${this.data.id}`, this.model);
  protected readonly form = form(this.model, path => {
    required(path.staffId);
  });
  protected readonly parts = computed(() => this.words.options('casePart', CASE_PARTS));
  private readonly colleagues = serverResource({ loader: () => this.staff.colleagues() });
  private readonly load = serverResource({ loader: () => this.client.load() });
  private readonly openOf = computed(
    () => new Map((this.load.value()?.workers ?? []).map(({ staffId, open }) => [staffId, open])),
  );
  /** Colleagues who may take the part and have not got it; those with the fewest open cases first. */
  protected readonly fitting = computed(() => {
    const { part } = this.model();
    const fits = ({ roles }: Wire['ColleagueView']): boolean =>
      part === 'coordinator' ? reachOf(roles, 'cases.read') !== null : roles.some(role => role === part);
    const open = (id: string): number => this.openOf().get(id) ?? 0;
    return (this.colleagues.value() ?? [])
      .filter(fits)
      .filter(({ id }) => !this.data.team.some(member => member.staffId === id && member.part === part))
      .sort((one, other) => open(one.id) - open(other.id))
      .map(({ id, displayName }) => ({ value: id, label: this.labelOf(id, displayName) }));
  });

  private labelOf(id: string, name: string): string {
    if (!this.load.hasValue()) return name;
    return `${name} · ${this.words.count('cases.count', this.openOf().get(id) ?? 0)}`;
  }

  protected async save(): Promise<void> {
    const outcome = await this.submission.send(this.form, async () => {
      const fields = this.model();
      if (isComplete(fields)) await this.client.assign(this.data, fields);
    });
    if (outcome === 'sent') this.dialog.close(true);
  }
}
