import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, maxLength, required, validate } from '@angular/forms/signals';
import { Control, Field, readDay, Select } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { ConferencesClient } from '../../core/clients/plans/conferences.client';
import { ModalDialog } from '../../core/forms/dialogs';
import { FormFaults } from '../../core/forms/form-faults';
import { keepTyped } from '../../core/forms/keeping/keep-typed';
import { SaveFooter } from '../../core/forms/save-footer';
import { submission } from '../../core/forms/submission';
import type { Wire } from '../../core/http/api-types';
import { today } from '../../core/i18n/dates';

/** Records what was decided: a task of the case, done here or seen to where somebody outside does it. */
@Component({
  selector: 'bk-decision-dialog',
  imports: [Control, DateField, Field, FormFaults, FormField, SaveFooter, Select, TranslocoDirective],
  template: `<form class="panel" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <h2 id="dialog-title">{{ t('conference.decide') }}</h2>
    <bk-form-faults [of]="submission" />
    <bk-field [label]="t('conference.what')" [of]="form.what">
      <textarea bkControl rows="3" [formField]="form.what"></textarea>
    </bk-field>
    <bk-field [label]="t('plan.dueOn')" [of]="form.dueOn">
      <bk-date-field [formField]="form.dueOn" [pickWord]="t('action.pickDate')" />
    </bk-field>
    <bk-field
      [label]="t('conference.outside')"
      [optionalWord]="t('field.optional')"
      [help]="t('conference.outsideHelp')"
      [of]="form.outside"
    >
      <input bkControl [formField]="form.outside" autocomplete="off" />
    </bk-field>
    <bk-field [label]="t('conference.owner')" [of]="form.ownerId">
      <bk-select [formField]="form.ownerId" [options]="owners()" [placeholder]="t('field.choose')" />
    </bk-field>
    <bk-save-footer [busy]="form().submitting()" />
  </form>`,
})
export class DecisionDialog extends ModalDialog<Wire['ConferenceView'], boolean> {
  private readonly client = inject(ConferencesClient);
  protected readonly submission = submission();
  private readonly model = signal({ what: '', dueOn: '', outside: '', ownerId: null as string | null });
  protected readonly form = form(this.model, path => {
    required(path.what);
    maxLength(path.what, 1000);
    maxLength(path.outside, 200);
    validate(path.dueOn, ({ value }) => {
      if (!readDay(value())) return { kind: 'isDay' };
      return value() < today() ? { kind: 'notBeforeToday' } : null;
    });
    required(path.ownerId);
  });
  protected readonly keeping = keepTyped(`decision-${this.data.id}`, this.model);
  protected readonly owners = computed(() =>
    this.data.colleagues.filter(({ team }) => team).map(({ id, name }) => ({ value: id, label: name })),
  );

  protected async save(): Promise<void> {
    const { ownerId, ...said } = this.model();
    if (ownerId === null) return this.submission.incomplete(this.form);
    const outcome = await this.submission.send(this.form, () =>
      this.client.decide(this.data.id, { ...said, ownerId }, this.keeping.key()),
    );
    if (outcome === 'sent') this.dialog.close(true);
  }
}
