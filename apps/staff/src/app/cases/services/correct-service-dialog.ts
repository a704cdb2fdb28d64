import { Component, inject, signal } from '@angular/core';
import { form, required } from '@angular/forms/signals';
import { writeDay } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { ServicesClient } from '../../core/clients/cases/services.client';
import { ModalDialog } from '../../core/forms/dialogs';
import { FormFaults } from '../../core/forms/form-faults';
import { keepTyped } from '../../core/forms/keeping/keep-typed';
import { SaveFooter } from '../../core/forms/save-footer';
import { submission } from '../../core/forms/submission';
import { told } from '../../core/history/recorded-in';
import { noReason, WhyFields, type WhyModel, whyOf } from '../../core/history/why-fields';
import type { Wire } from '../../core/http/api-types';
import { ServiceFields } from './service-fields';
import { fieldOf, fromView, type ServiceModel, toFields } from './service-model';
import { serviceRules } from './service-rules';

export interface ServiceToCorrect {
  view: Wire['ServiceView'];
  choices: Wire['ServiceChoices'];
}

/** Corrects what a service says, with a reason. */
@Component({
  selector: 'bk-correct-service-dialog',
  imports: [FormFaults, SaveFooter, ServiceFields, TranslocoDirective, WhyFields],
  template: `<form class="panel" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <h2 id="dialog-title">{{ t('service.correctTitle') }}</h2>
    <bk-form-faults [of]="submission" />
    <bk-service-fields [of]="form.said" [choices]="choices()" />
    <bk-why-fields [of]="form.why" />
    <bk-save-footer [busy]="form().submitting()" />
  </form>`,
  styles: `
    .panel {
      width: min(820px, calc(100vw - 24px));
    }
  `,
})
export class CorrectServiceDialog extends ModalDialog<ServiceToCorrect, boolean> {
  private readonly client = inject(ServicesClient);
  protected readonly submission = submission();
  private readonly model = signal(this.fields());
  protected readonly form = form(this.model, path => {
    serviceRules(path.said);
    required(path.why.reason);
  });
  protected readonly keeping = keepTyped(`correct-case-service-${this.data.view.id}`, this.model, {
    record: () => this.fields(),
    told: told({
      ...{ kind: 'serviceKind', note: 'serviceNote', place: 'servicePlace', form: 'injuryForm' },
      givenOn: { label: 'service.givenOn', text: day => writeDay(String(day)) },
      workerId: { label: 'service.worker', text: () => this.data.view.workerName },
      fundingSourceId: {
        label: 'service.fundingSource',
        text: () => this.data.view.fundingSourceName ?? '',
      },
      projectId: { label: 'service.project', text: () => this.data.view.projectName ?? '' },
      marks: { label: 'injury.title', text: () => String(this.data.view.injuries?.marks.length ?? 0) },
    }),
  });

  /** Whoever gave it may not open the case by now, and is still offered. */
  protected choices(): Wire['ServiceChoices'] {
    const { choices, view } = this.data;
    if (choices.workers.some(({ id }) => id === view.workerId)) return choices;
    return { ...choices, workers: [{ id: view.workerId, name: view.workerName }, ...choices.workers] };
  }

  private fields(): { said: ServiceModel; why: WhyModel } {
    return { said: fromView(this.data.view), why: noReason() };
  }

  protected async save(): Promise<void> {
    const [said, why] = [toFields(this.model().said), whyOf(this.model().why)];
    if (!said || !why) return this.submission.incomplete(this.form);
    const outcome = await this.submission.send(
      this.form,
      () => this.client.correct(this.data.view, { ...said, why }),
      field => `said.${fieldOf(field)}`,
    );
    if (outcome === 'sent') this.dialog.close(true);
  }
}
