import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, hidden, required, validate } from '@angular/forms/signals';
import { CLOSE_REASONS, type CloseReason } from '@baanek/contracts';
import { Choice, Control, Field } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { CasesClient } from '../../core/clients/cases/cases.client';
import { OpinionsClient } from '../../core/clients/plans/opinions.client';
import type { Wire } from '../../core/http/api-types';
import { ModalDialog } from '../../core/forms/dialogs';
import { keepTyped } from '../../core/forms/keeping/keep-typed';
import { FormFaults } from '../../core/forms/form-faults';
import { submission } from '../../core/forms/submission';
import { wasOn } from '../../core/forms/rules/was-on';
import { serverResource } from '../../core/http/server-resource';
import { today } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';
import { lastOpinion } from '../opinions/last-opinion';

interface Fields {
  reason: CloseReason | null;
  clientView: string;
  closedOn: string;
  followUps: 'yes' | 'no' | null;
}

/** Whether it is asked if somebody may ask later how she is. */
const isAskedOf = (reason: CloseReason | null): boolean =>
  reason !== null && !['opened_by_mistake', 'transferred'].includes(reason);

/** Closes a case, with the reason and the client's own view. */
@Component({
  selector: 'bk-close-dialog',
  imports: [Choice, Control, DateField, FormFaults, Field, FormField, TranslocoDirective],
  template: `<form class="panel" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <h2 id="dialog-title">{{ t('cases.closeTitle', { code: data.person.code }) }}</h2>
    <bk-form-faults [of]="submission" />
    @if (ends.value()?.ends?.length) {
      <div class="notice ends">
        <p>{{ t('cases.openEnds') }}</p>
        <ul>
          @for (end of ends.value()?.ends; track end.kind) {
            <li>{{ t('set.openEnd.' + end.kind) }}: {{ end.n }}</li>
          }
        </ul>
      </div>
    }
    @if (asked(); as last) {
      <p class="notice" [class.amber]="last !== 'agree'">{{ t('cases.opinion.' + last) }}</p>
    }
    <bk-choice [legend]="t('cases.closeReason')" [options]="reasons()" [formField]="form.reason" />
    <bk-field [label]="t('cases.closedAt')" [of]="form.closedOn">
      <bk-date-field [formField]="form.closedOn" [pickWord]="t('action.pickDate')" />
    </bk-field>
    @if (!form.followUps().hidden()) {
      <bk-choice [legend]="t('cases.followUps')" [options]="answers()" [formField]="form.followUps" />
    }
    <bk-field [label]="t('cases.clientView')" [optionalWord]="t('field.optional')" [of]="form.clientView">
      <textarea bkControl [formField]="form.clientView"></textarea>
    </bk-field>
    <footer>
      <button class="btn primary" [disabled]="form().submitting()">
        {{ t('cases.close') }}
      </button>
      <button type="button" class="btn" (click)="dialog.close()">{{ t('action.cancel') }}</button>
    </footer>
  </form>`,
  styles: `
    .ends {
      display: block;
    }
    .ends ul {
      margin: 4px 0 0;
      padding-left: 18px;
    }
  `,
})
export class CloseDialog extends ModalDialog<Wire['CaseView'], boolean> {
  private readonly client = inject(CasesClient);
  private readonly opinionsClient = inject(OpinionsClient);
  private readonly words = inject(Words);
  protected readonly submission = submission();
  private readonly model = signal<Fields>({
    reason: null,
    clientView: '',
    closedOn: today(),
    followUps: null,
  });
  protected readonly keeping = keepTyped(`close-case-${this.data.id}`, this.model);
  protected readonly form = form(this.model, path => {
    required(path.reason);
    hidden(path.followUps, { when: ({ valueOf }) => !isAskedOf(valueOf(path.reason)) });
    required(path.followUps);
    validate(path.closedOn, ({ value }) => wasOn(value()));
  });
  /** Out of reach, the case is closed without knowing. */
  protected readonly ends = serverResource({ loader: () => this.client.openEnds(this.data.id) });
  /** Of high risk: whether a colleague was asked, and what the last who answered said. It holds nobody up. */
  private readonly opinions = serverResource({
    params: () => (this.data.riskLevel === 'high' ? this.data.id : undefined),
    loader: ({ params }) => this.opinionsClient.list(params),
  });
  protected readonly asked = computed(() => {
    const list = this.opinions.value()?.opinions;
    return list && lastOpinion(list);
  });
  protected readonly reasons = computed(() => this.words.options('closeReason', CLOSE_REASONS));

  protected readonly answers = computed(() =>
    (['yes', 'no'] as const).map(value => ({
      value,
      label: this.words.of(`cases.followUpsAnswer.${value}`),
    })),
  );

  protected async save(): Promise<void> {
    const outcome = await this.submission.send(this.form, async () => {
      const { reason, followUps, ...said } = this.model();
      if (reason === null) return;
      await this.client.close(this.data, {
        ...{ ...said, reason },
        followUps: isAskedOf(reason) && followUps === 'yes',
      });
    });
    if (outcome === 'sent') this.dialog.close(true);
  }
}
