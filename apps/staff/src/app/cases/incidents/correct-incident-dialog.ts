import { Component, inject, signal } from '@angular/core';
import { form, required } from '@angular/forms/signals';
import type { Option } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { IncidentsClient } from '../../core/clients/cases/incidents.client';
import { ModalDialog } from '../../core/forms/dialogs';
import { FormFaults } from '../../core/forms/form-faults';
import { keepTyped } from '../../core/forms/keeping/keep-typed';
import { SaveFooter } from '../../core/forms/save-footer';
import { submission } from '../../core/forms/submission';
import { noReason, WhyFields, type WhyModel, whyOf } from '../../core/history/why-fields';
import type { Wire } from '../../core/http/api-types';
import { IncidentFields } from './incident-fields';
import { fromView, type IncidentModel, toFields } from './incident-model';
import { incidentRules } from './incident-rules';
import { told } from '../../core/history/recorded-in';

export interface IncidentToCorrect {
  view: Wire['IncidentView'];
  /** Children of her household, and those who stand there already. */
  children: readonly Option[];
}

/** Corrects what an incident says, with a reason. */
@Component({
  selector: 'bk-correct-incident-dialog',
  imports: [FormFaults, IncidentFields, SaveFooter, TranslocoDirective, WhyFields],
  template: `<form class="panel" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <h2 id="dialog-title">{{ t('caseIncident.correctTitle') }}</h2>
    <bk-form-faults [of]="submission" />
    <bk-incident-fields [of]="form.said" [children]="data.children" />
    <bk-why-fields [of]="form.why" />
    <bk-save-footer [busy]="form().submitting()" />
  </form>`,
  styles: `
    .panel {
      width: min(820px, calc(100vw - 24px));
    }
  `,
})
export class CorrectIncidentDialog extends ModalDialog<IncidentToCorrect, boolean> {
  private readonly client = inject(IncidentsClient);
  protected readonly submission = submission();
  private readonly model = signal(this.fields());
  protected readonly form = form(this.model, path => {
    incidentRules(path.said);
    required(path.why.reason);
  });
  protected readonly keeping = keepTyped(`correct-case-incident-${this.data.view.id}`, this.model, {
    record: () => this.fields(),
    told: told({
      ...{ placeKind: 'incidentPlaceKind', place: 'incidentPlace', what: 'incidentWhat' },
      childIds: {
        label: 'caseIncident.children',
        text: () => this.data.view.children.map(({ code }) => code).join(', '),
      },
    }),
  });

  private fields(): { said: IncidentModel; why: WhyModel } {
    return { said: fromView(this.data.view), why: noReason() };
  }

  protected async save(): Promise<void> {
    const [said, why] = [toFields(this.model().said), whyOf(this.model().why)];
    if (!said || !why) return this.submission.incomplete(this.form);
    const outcome = await this.submission.send(
      this.form,
      () => this.client.correct(this.data.view, { ...said, why }),
      field => `said.${field}`,
    );
    if (outcome === 'sent') this.dialog.close(true);
  }
}
