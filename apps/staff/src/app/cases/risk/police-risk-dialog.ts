import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, required, validate } from '@angular/forms/signals';
import { RISK_LEVELS, type RiskLevel } from '@baanek/contracts';
import { Choice, Field } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { RiskClient } from '../../core/clients/risk/risk.client';
import { ModalDialog } from '../../core/forms/dialogs';
import { FormFaults } from '../../core/forms/form-faults';
import { keepTyped } from '../../core/forms/keeping/keep-typed';
import { SaveFooter } from '../../core/forms/save-footer';
import { submission } from '../../core/forms/submission';
import { today } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';

/** What the police found, as they told it. */
@Component({
  selector: 'bk-police-risk-dialog',
  imports: [Choice, DateField, Field, FormFaults, FormField, SaveFooter, TranslocoDirective],
  template: `<form class="panel" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <h2 id="dialog-title">{{ t('risk.recordPolice') }} · {{ data.code }}</h2>
    <p class="small quiet">{{ t('risk.policeText') }}</p>
    <bk-form-faults [of]="submission" />
    <bk-field [label]="t('risk.assessedOn')" [of]="form.assessedOn">
      <bk-date-field [formField]="form.assessedOn" [pickWord]="t('action.pickDate')" />
    </bk-field>
    <bk-choice [legend]="t('risk.level')" [options]="levels()" [formField]="form.level" />
    <bk-save-footer [busy]="form().submitting()" />
  </form>`,
})
export class PoliceRiskDialog extends ModalDialog<{ caseId: string; code: string }, boolean> {
  private readonly client = inject(RiskClient);
  private readonly words = inject(Words);
  protected readonly submission = submission();
  private readonly model = signal<{ assessedOn: string; level: RiskLevel | null }>({
    assessedOn: today(),
    level: null,
  });
  protected readonly form = form(this.model, path => {
    required(path.level);
    validate(path.assessedOn, ({ value }) => (value() && value() <= today() ? null : { kind: 'inThePast' }));
  });
  protected readonly keeping = keepTyped(`police-risk-${this.data.caseId}`, this.model);
  protected readonly levels = computed(() => this.words.options('riskLevel', RISK_LEVELS));

  protected async save(): Promise<void> {
    const { assessedOn, level } = this.model();
    if (!level) return this.submission.incomplete(this.form);
    const body = { assessedOn, level };
    const outcome = await this.submission.send(this.form, () =>
      this.client.recordPolice(this.data.caseId, body, this.keeping.key()),
    );
    if (outcome === 'sent') this.dialog.close(true);
  }
}
