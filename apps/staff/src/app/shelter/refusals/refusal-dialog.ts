import { Component, computed, inject, signal } from '@angular/core';
import { form, required } from '@angular/forms/signals';
import { Field, type Option, Select } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { RefusalsClient } from '../../core/clients/shelter/refusals.client';
import { Toaster } from '../../core/feedback/toaster';
import { ModalDialog } from '../../core/forms/dialogs';
import { keepTyped } from '../../core/forms/keeping/keep-typed';
import { FormFaults } from '../../core/forms/form-faults';
import { submission } from '../../core/forms/submission';
import { RecordTools } from '../../core/history/record-tools';
import { noReason, WhyFields, whyOf } from '../../core/history/why-fields';
import type { Wire } from '../../core/http/api-types';
import { Words } from '../../core/i18n/words';
import { Session } from '../../core/session/session';
import { countsOf, RefusalFields, refusalModel, refusalOf, refusalRules } from './refusal-fields';
import { told } from '../../core/history/recorded-in';

/** Somebody who waits, by the request, with how many they are. */
export interface WaitingFamily extends Option {
  counts: ReturnType<typeof countsOf>;
}

export interface RefusalToOpen {
  refusal: Wire['RefusalView'];
  waiting: WaitingFamily[];
}

const NOBODY = 'nobody';

/** One refusal: what it said before, whom it was about, and its corrections. */
@Component({
  selector: 'bk-refusal-dialog',
  imports: [Field, FormFaults, RecordTools, RefusalFields, Select, TranslocoDirective, WhyFields],
  template: `<form class="panel" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <h2 id="dialog-title" tabindex="-1" cdkFocusInitial>
      {{ t(correcting() ? 'refusal.correct' : 'refusal.one') }}
    </h2>
    @if (correcting()) {
      <bk-form-faults [of]="submission" />
      <bk-field [label]="t('history.field.refused')" [of]="form.request">
        <bk-select [options]="families()" [value]="model().request" (valueChange)="choose($event)" />
      </bk-field>
      <bk-refusal-fields [of]="form.refusal" />
      <bk-why-fields [of]="form.why" />
      <footer>
        <button class="btn primary" [disabled]="form().submitting()">
          {{ t('action.save') }}
        </button>
        <button type="button" class="btn" (click)="correcting.set(false)">{{ t('action.cancel') }}</button>
      </footer>
    } @else {
      <p>{{ data.refusal.code || t('refusal.caller') }}</p>
      <bk-record-tools
        [record]="data.refusal"
        [voided]="data.refusal.voided"
        [client]="client"
        [may]="may"
        (correct)="correcting.set(true)"
        (changed)="dialog.close(true)"
      />
      <footer>
        <button type="button" class="btn" (click)="dialog.close()">{{ t('action.close') }}</button>
      </footer>
    }
  </form>`,
})
export class RefusalDialog extends ModalDialog<RefusalToOpen, boolean> {
  protected readonly client = inject(RefusalsClient);
  private readonly words = inject(Words);
  private readonly toaster = inject(Toaster);
  protected readonly may = inject(Session).may('shelter.allocate');
  protected readonly submission = submission();
  protected readonly correcting = signal(false);
  protected readonly model = signal(fieldsOf(this.data.refusal));
  protected readonly keeping = keepTyped(`refusal-${this.data.refusal.id}`, this.model, {
    ...{ record: () => fieldsOf(this.data.refusal), shown: this.correcting },
    told: told({
      ...{ reason: 'refusalReason', sentTo: 'refusedTo' },
      request: {
        label: 'history.field.refused',
        text: now => this.families().find(({ value }) => value === now)?.label ?? '',
      },
    }),
  });
  protected readonly form = form(this.model, path => {
    refusalRules(path.refusal);
    required(path.why.reason);
  });
  /** Whom it is about now, those who wait, and nobody of the list. */
  protected readonly families = computed<Option[]>(() => {
    const { requestId, code } = this.data.refusal;
    const own = requestId ? [{ value: requestId, label: code }] : [];
    return [...own, ...this.data.waiting, { value: NOBODY, label: this.words.of('refusal.caller') }];
  });

  /** Whom it was about: how many they are follows, and can still be typed over. */
  protected choose(request: string | null): void {
    const counts = this.data.waiting.find(({ value }) => value === request)?.counts;
    this.model.update(({ refusal, ...model }) => ({
      ...model,
      ...{ request: request ?? NOBODY, refusal: { ...refusal, ...counts } },
    }));
  }

  protected async save(): Promise<void> {
    const { request, refusal, why: typed } = this.model();
    const [said, why] = [refusalOf(refusal), whyOf(typed)];
    if (!said || !why) return this.submission.incomplete(this.form);
    const requestId = request === NOBODY ? null : request;
    const outcome = await this.submission.send(
      this.form,
      () => this.client.correct(this.data.refusal, { ...said, requestId, why }),
      field => (field.startsWith('why') ? field : `refusal.${field}`),
    );
    if (outcome !== 'sent') return;
    this.toaster.show(this.words.of('history.saved'));
    this.dialog.close(true);
  }
}

const fieldsOf = (refusal: Wire['RefusalView']) => ({
  ...{ request: refusal.requestId ?? NOBODY, refusal: refusalModel(refusal), why: noReason() },
});
