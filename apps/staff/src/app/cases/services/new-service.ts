import { Component, inject, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { Skeleton } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { ServicesClient } from '../../core/clients/cases/services.client';
import { Toaster } from '../../core/feedback/toaster';
import { beginInSight } from '../../core/focus/in-sight';
import { FormFaults } from '../../core/forms/form-faults';
import { DraftNote } from '../../core/forms/keeping/draft-note';
import { pageDraft } from '../../core/forms/page-draft';
import { submission } from '../../core/forms/submission';
import { LoadFailure } from '../../core/http/load-failure';
import { serverResource } from '../../core/http/server-resource';
import { Words } from '../../core/i18n/words';
import { Session } from '../../core/session/session';
import { CaseStore } from '../file/case.store';
import { ServiceFields } from './service-fields';
import { fieldOf, newService, toFields } from './service-model';
import { serviceRules } from './service-rules';

/** A new service; a draft is kept until it is recorded. */
@Component({
  selector: 'bk-new-service',
  imports: [DraftNote, FormFaults, LoadFailure, RouterLink, ServiceFields, Skeleton, TranslocoDirective],
  template: `<form *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <div class="line">
      <h2>{{ t('service.new') }}</h2>
      <bk-draft-note [of]="draft" />
    </div>
    @if (choices.error()) {
      <bk-load-failure [of]="choices" />
    } @else if (choices.value(); as known) {
      <bk-form-faults [of]="submission" />
      <bk-service-fields [of]="form" [choices]="known" />
      <div class="line">
        <button class="btn primary" [disabled]="form().submitting()">{{ t('action.save') }}</button>
        <a class="btn" [routerLink]="['..']">{{ t('action.cancel') }}</a>
      </div>
    } @else {
      <bk-skeleton [lines]="5" />
    }
  </form>`,
  styles: `
    form {
      display: grid;
      gap: 16px;
      padding: 16px 20px;
    }
  `,
})
export class NewService {
  private readonly client = inject(ServicesClient);
  private readonly store = inject(CaseStore);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);
  private readonly words = inject(Words);

  protected readonly submission = submission();
  protected readonly choices = serverResource({
    params: () => this.store.id(),
    loader: ({ params }) => this.client.choices(params),
  });
  private readonly model = signal(newService(inject(Session).me()?.id ?? null));
  protected readonly form = form(this.model, serviceRules);
  protected readonly draft = pageDraft(() => {
    const id = this.store.id();
    return id ? `case-service-${id}` : null;
  }, this.model);

  constructor() {
    beginInSight();
  }

  protected async save(): Promise<void> {
    const [body, caseId] = [toFields(this.model()), this.store.id()];
    if (!body || !caseId) return this.submission.incomplete(this.form);
    const outcome = await this.submission.send(
      this.form,
      () => this.client.record(caseId, body, this.draft.key()),
      fieldOf,
    );
    if (outcome !== 'sent') return;
    this.draft.discard();
    this.store.reload();
    await this.router.navigate(['/cases', caseId, 'services']);
    const about = this.store.file.value()?.person.code ?? '';
    this.toaster.show(this.words.of('service.saved'), { about });
  }
}
