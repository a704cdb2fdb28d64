import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, required, validate } from '@angular/forms/signals';
import { Field, Select, Status } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { CoversClient } from '../../core/clients/work/covers.client';
import { ModalDialog } from '../../core/forms/dialogs';
import { FormFaults } from '../../core/forms/form-faults';
import { notBefore } from '../../core/forms/rules/was-on';
import { keepTyped } from '../../core/forms/keeping/keep-typed';
import { SaveFooter } from '../../core/forms/save-footer';
import { submission } from '../../core/forms/submission';
import type { Wire } from '../../core/http/api-types';
import { BkDate, today } from '../../core/i18n/dates';

export interface CoverData {
  /** Absences that are known. */
  covers: readonly Wire['CoverView'][];
  colleagues: readonly Wire['CoverChoice'][];
  /** Who asks. */
  me: string;
  /** She may set it for anybody. */
  forAnybody: boolean;
}

/** Says who is away, on which days, and which colleague sees her people meanwhile. */
@Component({
  selector: 'bk-cover-dialog',
  imports: [BkDate, DateField, Field, FormFaults, FormField, SaveFooter, Select, Status, TranslocoDirective],
  template: `<form class="panel" *transloco="let t" (submit)="$event.preventDefault(); save()" novalidate>
    <h2 id="dialog-title">{{ t('cover.add') }}</h2>
    <bk-form-faults [of]="submission" />
    @if (data.forAnybody) {
      <bk-field [label]="t('cover.who')" [of]="form.staffId">
        <bk-select [formField]="form.staffId" [options]="everybody" [placeholder]="t('field.choose')" />
      </bk-field>
    }
    <bk-field [label]="t('cover.fromOn')" [of]="form.fromOn">
      <bk-date-field [formField]="form.fromOn" [pickWord]="t('action.pickDate')" />
    </bk-field>
    <bk-field [label]="t('cover.untilOn')" [help]="t('cover.untilHelp')" [of]="form.untilOn">
      <bk-date-field [formField]="form.untilOn" [pickWord]="t('action.pickDate')" />
    </bk-field>
    <bk-field [label]="t('cover.cover')" [help]="t('cover.coverHelp')" [of]="form.coverId">
      <bk-select [formField]="form.coverId" [options]="others()" [placeholder]="t('field.choose')" />
    </bk-field>
    @for (absence of absences(); track absence.id) {
      <p class="line small" role="status">
        <bk-status tone="amber" icon="triangle-alert">{{ t('cover.coverAway') }}</bk-status>
        {{ absence.fromOn | bkDate }} – {{ absence.untilOn | bkDate }}
      </p>
    }
    <bk-save-footer [busy]="form().submitting()" />
  </form>`,
})
export class CoverDialog extends ModalDialog<CoverData, Wire['CoverSet']> {
  private readonly client = inject(CoversClient);
  protected readonly submission = submission();
  private readonly model = signal<Fields>({
    ...{ staffId: this.data.colleagues.some(({ id }) => id === this.data.me) ? this.data.me : null },
    ...{ coverId: null, fromOn: today(), untilOn: '' },
  });
  protected readonly form = form(this.model, path => {
    required(path.staffId);
    required(path.coverId);
    required(path.fromOn);
    required(path.untilOn);
    validate(path.fromOn, ({ value }) => notBefore(value()));
    validate(path.untilOn, ({ value, valueOf }) =>
      notBefore(value(), valueOf(path.fromOn), 'notBeforeFirst'),
    );
  });
  protected readonly keeping = keepTyped('cover-new', this.model);
  protected readonly everybody = this.data.colleagues.map(({ id, name }) => ({ value: id, label: name }));
  protected readonly others = computed(() =>
    this.everybody.filter(({ value }) => value !== this.model().staffId),
  );
  /** Days of this absence on which whoever is chosen to stand in is away as well. */
  protected readonly absences = computed(() => {
    const { coverId, fromOn, untilOn } = this.model();
    return this.data.covers.filter(
      one => one.staffId === coverId && one.fromOn <= (untilOn || fromOn) && one.untilOn >= fromOn,
    );
  });

  protected async save(): Promise<void> {
    const { staffId, coverId, fromOn, untilOn } = this.model();
    let set = null as Wire['CoverSet'] | null;
    const outcome = await this.submission.send(this.form, async () => {
      if (staffId === null || coverId === null) return;
      set = await this.client.set({ staffId, coverId, fromOn, untilOn }, this.keeping.key());
    });
    if (outcome === 'sent' && set) this.dialog.close(set);
  }
}

interface Fields {
  staffId: string | null;
  coverId: string | null;
  fromOn: string;
  untilOn: string;
}
