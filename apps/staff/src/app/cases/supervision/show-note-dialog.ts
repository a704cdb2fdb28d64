import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, required, validate } from '@angular/forms/signals';
import { Field, Select, Status } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { SupervisionClient } from '../../core/clients/cases/supervision.client';
import { toastAction } from '../../core/forms/action';
import { ModalDialog } from '../../core/forms/dialogs';
import { FormFaults } from '../../core/forms/form-faults';
import { notBefore } from '../../core/forms/rules/was-on';
import { keepTyped } from '../../core/forms/keeping/keep-typed';
import { submission } from '../../core/forms/submission';
import type { Wire } from '../../core/http/api-types';
import { BkDate } from '../../core/i18n/dates';

export type ShowNoteData = Wire['NoteSupervision'] & { sessionId: string };

/** To whom a private note is shown: one colleague at a time, withdrawn in one press. */
@Component({
  selector: 'bk-show-note-dialog',
  imports: [BkDate, DateField, Field, FormFaults, FormField, Select, Status, TranslocoDirective],
  template: `<form
    class="panel no-print"
    *transloco="let t"
    (submit)="$event.preventDefault(); save()"
    novalidate
  >
    <h2 id="dialog-title">{{ t('supervision.showTitle') }}</h2>
    <p class="small quiet">{{ t('supervision.showText') }}</p>
    @if (live(); as showing) {
      <div class="notice amber">
        <p class="main">
          {{ t('supervision.shownTo') }} <span class="strong">{{ showing.supervisorName }}</span>,
          @if (showing.untilOn) {
            {{ t('supervision.until') }} {{ showing.untilOn | bkDate }}
          } @else {
            {{ t('supervision.untilWithdrawn') }}
          }
        </p>
        <button type="button" class="btn" [disabled]="action.running()" (click)="withdraw(showing)">
          {{ t('supervision.withdraw') }}
        </button>
      </div>
    }
    <bk-form-faults [of]="submission" />
    <bk-field [label]="t(live() ? 'supervision.another' : 'supervision.whom')" [of]="form.supervisorId">
      <bk-select
        [formField]="form.supervisorId"
        [options]="supervisors()"
        [placeholder]="t('field.choose')"
      />
    </bk-field>
    <bk-field
      [label]="t('supervision.untilOn')"
      [help]="t('supervision.untilHelp')"
      [optionalWord]="t('field.optional')"
      [of]="form.untilOn"
    >
      <bk-date-field [formField]="form.untilOn" [pickWord]="t('action.pickDate')" />
    </bk-field>
    @if (over().length > 0) {
      <h3>{{ t('supervision.before') }}</h3>
      <ul class="list">
        @for (one of over(); track one.id) {
          <li class="small">
            <span class="main"
              >{{ one.supervisorName }}, {{ one.shownAt | bkDate }} –
              {{ one.endedAt ?? one.untilOn | bkDate }}</span
            >
            <bk-status icon="check">{{ t('supervision.over') }}</bk-status>
          </li>
        }
      </ul>
    }
    <footer>
      <button class="btn primary" [disabled]="form().submitting()">{{ t('supervision.show') }}</button>
      <button type="button" class="btn" (click)="dialog.close()">{{ t('action.cancel') }}</button>
    </footer>
  </form>`,
  styles: `
    .panel {
      width: min(560px, calc(100vw - 24px));
    }
    .notice {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 12px;
    }
    .notice p {
      margin: 0;
      flex: 1 1 200px;
    }
    h3 {
      font-size: 15px;
    }
  `,
})
export class ShowNoteDialog extends ModalDialog<ShowNoteData, boolean> {
  private readonly client = inject(SupervisionClient);
  protected readonly submission = submission();
  protected readonly action = toastAction();
  private readonly model = signal<{ supervisorId: string | null; untilOn: string }>({
    ...{ supervisorId: null, untilOn: '' },
  });
  protected readonly form = form(this.model, path => {
    required(path.supervisorId);
    validate(path.untilOn, ({ value }) => notBefore(value()));
  });
  protected readonly keeping = keepTyped(`show-note-${this.data.sessionId}`, this.model);
  protected readonly live = computed(() => this.data.showings.find(one => one.live));
  protected readonly over = computed(() => this.data.showings.filter(one => !one.live));
  protected readonly supervisors = computed(() =>
    this.data.supervisors.map(({ id, name }) => ({ value: id, label: name })),
  );

  protected async withdraw(showing: Wire['NoteShowingView']): Promise<void> {
    await this.action.run(async () => {
      await this.client.withdraw(showing);
      this.dialog.close(true);
    });
  }

  protected async save(): Promise<void> {
    const { supervisorId, untilOn } = this.model();
    if (supervisorId === null) return this.submission.incomplete(this.form);
    const body = { supervisorId, untilOn: untilOn || null };
    const sent = await this.submission.send(this.form, () =>
      this.client.show(this.data.sessionId, body, this.keeping.key()),
    );
    if (sent === 'sent') this.dialog.close(true);
  }
}
