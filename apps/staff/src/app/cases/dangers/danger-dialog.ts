import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, maxLength, required, validate } from '@angular/forms/signals';
import { DANGER_KINDS, isDangerousPlace, isLinkedDanger, OBLASTS } from '@baanek/contracts';
import { Choice, Control, Field, Select } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { DangersClient } from '../../core/clients/risk/dangers.client';
import { ModalDialog } from '../../core/forms/dialogs';
import { FormFaults } from '../../core/forms/form-faults';
import { notBefore } from '../../core/forms/rules/was-on';
import { keepTyped } from '../../core/forms/keeping/keep-typed';
import { SaveFooter } from '../../core/forms/save-footer';
import { submission } from '../../core/forms/submission';
import { told } from '../../core/history/recorded-in';
import { WhyFields, whyOf } from '../../core/history/why-fields';
import type { Wire } from '../../core/http/api-types';
import { Words } from '../../core/i18n/words';
import { modelOf, saidOf } from './danger-model';

export interface DangerData {
  caseId: string;
  /** Null for a new one. */
  danger: Wire['DangerView'] | null;
  /** Who and which centre can be named in a new one. */
  colleagues: readonly Wire['DangerChoice'][];
  centres: readonly Wire['DangerChoice'][];
}

const asOptions = (all: readonly Wire['DangerChoice'][]): { value: string; label: string }[] =>
  all.map(({ id, name }) => ({ value: id, label: name }));

/** Records a dangerous place or person, or corrects it with a reason; who or which centre is named stays. */
@Component({
  selector: 'bk-danger-dialog',
  imports: [
    ...[Choice, Control, DateField, Field, FormFaults, FormField, SaveFooter, Select],
    ...[TranslocoDirective, WhyFields],
  ],
  templateUrl: './danger-dialog.html',
})
export class DangerDialog extends ModalDialog<DangerData, boolean> {
  private readonly client = inject(DangersClient);
  private readonly words = inject(Words);
  protected readonly submission = submission();
  private readonly model = signal(modelOf(this.data.danger));
  protected readonly kind = computed(() => this.model().kind);
  protected readonly inWords = computed(() => {
    const kind = this.kind();
    return kind !== null && !isLinkedDanger(kind);
  });
  protected readonly place = computed(() => {
    const kind = this.kind();
    return kind !== null && this.inWords() && isDangerousPlace(kind);
  });
  protected readonly form = form(this.model, path => {
    required(path.kind);
    required(path.staffId, { when: () => this.kind() === 'colleague' });
    required(path.otherCentreId, { when: () => this.kind() === 'centre' });
    required(path.what, { when: () => this.inWords() });
    maxLength(path.what, 500);
    maxLength(path.reason, 1000);
    validate(path.untilOn, ({ value }) => this.untilFault(value()));
    required(path.why.reason, { when: () => this.data.danger !== null });
  });
  protected readonly keeping = keepTyped(`danger-${this.data.danger?.id ?? this.data.caseId}`, this.model, {
    record: () => modelOf(this.data.danger),
    told: told({
      ...{ kind: 'dangerKind', what: 'dangerWhat', reason: 'dangerReason', untilOn: 'dangerUntil' },
    }),
  });
  /** The colleague or centre that a recorded danger names, which a correction does not change; empty for the others. */
  protected readonly named = computed(() => {
    const { danger } = this.data;
    return danger?.named ? `${this.words.code('dangerKind', danger.kind)}: ${danger.named}` : '';
  });
  protected readonly kinds = computed(() => {
    const { danger, centres } = this.data;
    const offered = DANGER_KINDS.filter(
      kind => !isLinkedDanger(kind) || (!danger && (kind !== 'centre' || centres.length > 0)),
    );
    return this.words.options('dangerKind', offered);
  });
  protected readonly oblasts = computed(() => this.words.options('oblast', OBLASTS));
  protected readonly colleagues = computed(() => asOptions(this.data.colleagues));
  protected readonly centres = computed(() => asOptions(this.data.centres));

  private untilFault(day: string): { kind: string } | null {
    return day === this.data.danger?.untilOn ? null : notBefore(day);
  }

  protected async save(): Promise<void> {
    const { caseId, danger } = this.data;
    const [{ kind }, why] = [this.model(), whyOf(this.model().why)];
    if (kind === null || (danger && !why)) return this.submission.incomplete(this.form);
    const { staffId, otherCentreId, ...said } = saidOf(this.model(), kind);
    const outcome = await this.submission.send(this.form, () =>
      danger && why
        ? this.client.correct(danger, { ...said, why })
        : this.client.record(caseId, { ...said, staffId, otherCentreId }, this.keeping.key()),
    );
    if (outcome === 'sent') this.dialog.close(true);
  }
}
