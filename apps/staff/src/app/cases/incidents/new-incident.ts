import { Component, computed, inject, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { IncidentsClient } from '../../core/clients/cases/incidents.client';
import { Toaster } from '../../core/feedback/toaster';
import { beginInSight } from '../../core/focus/in-sight';
import { FormFaults } from '../../core/forms/form-faults';
import { DraftNote } from '../../core/forms/keeping/draft-note';
import { pageDraft } from '../../core/forms/page-draft';
import { submission } from '../../core/forms/submission';
import { Words } from '../../core/i18n/words';
import { CaseStore } from '../file/case.store';
import { IncidentFields } from './incident-fields';
import { newIncident, toFields } from './incident-model';
import { incidentRules } from './incident-rules';
import { householdChildren } from './household-children';

/** A new incident; a draft is kept until it is recorded. */
@Component({
  selector: 'bk-new-incident',
  imports: [DraftNote, FormFaults, IncidentFields, RouterLink, TranslocoDirective],
  template: `<form *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <div class="line">
      <h2>{{ t('caseIncident.new') }}</h2>
      <bk-draft-note [of]="draft" />
    </div>
    <bk-form-faults [of]="submission" />
    <bk-incident-fields [of]="form" [children]="children()" />
    <div class="line">
      <button class="btn primary" [disabled]="form().submitting()">{{ t('action.save') }}</button>
      <a class="btn" [routerLink]="['..']">{{ t('action.cancel') }}</a>
    </div>
  </form>`,
  styles: `
    form {
      display: grid;
      gap: 16px;
      padding: 16px 20px;
    }
  `,
})
export class NewIncident {
  private readonly client = inject(IncidentsClient);
  private readonly store = inject(CaseStore);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);

  protected readonly submission = submission();
  private readonly model = signal(newIncident());
  protected readonly form = form(this.model, incidentRules);
  protected readonly children = computed(() => householdChildren(this.store.file.value()));
  protected readonly draft = pageDraft(() => {
    const id = this.store.id();
    return id ? `case-incident-${id}` : null;
  }, this.model);

  constructor() {
    beginInSight();
  }

  protected async save(): Promise<void> {
    for (const part of [this.form.happenedOn, this.form.violence]) part().markAsTouched();
    const [body, caseId] = [toFields(this.model()), this.store.id()];
    if (!body || !caseId) return this.submission.incomplete(this.form);
    const outcome = await this.submission.send(this.form, () =>
      this.client.record(caseId, body, this.draft.key()),
    );
    if (outcome !== 'sent') return;
    this.draft.discard();
    this.store.reload();
    await this.router.navigate(['/cases', caseId, 'incidents']);
    const about = this.store.file.value()?.person.code ?? '';
    this.toaster.show(this.words.of('caseIncident.saved'), { about });
  }
}
