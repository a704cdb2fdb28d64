import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, maxLength, required, validate } from '@angular/forms/signals';
import { type ChildRecordKind, GUARDIAN_RELATIONS, SCHOOL_KINDS, TELLINGS } from '@baanek/contracts';
import { Choice, Control, Field, readDay, Select } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { ChildrenClient } from '../../core/clients/plans/children.client';
import { ModalDialog } from '../../core/forms/dialogs';
import { FormFaults } from '../../core/forms/form-faults';
import { keepTyped } from '../../core/forms/keeping/keep-typed';
import { SaveFooter } from '../../core/forms/save-footer';
import { submission } from '../../core/forms/submission';
import { told } from '../../core/history/recorded-in';
import { WhyFields, whyOf } from '../../core/history/why-fields';
import type { Wire } from '../../core/http/api-types';
import { today } from '../../core/i18n/dates';
import { Words } from '../../core/i18n/words';
import { modelOf, saidOf } from './child-model';

export interface ChildData {
  caseId: string;
  kind: ChildRecordKind;
  /** Null for a new one. */
  record: Wire['ChildRecordView'] | null;
  /** The others of the household, of whom a guardian may be one. */
  household: readonly Wire['MemberView'][];
  /** The first day on which the child may be of age, if that is known. */
  ofAgeFrom: string | null;
}

/** Records a guardian, a school or what a child needs, or corrects it with a reason. */
@Component({
  selector: 'bk-child-dialog',
  imports: [
    ...[Choice, Control, DateField, Field, FormFaults, FormField, SaveFooter, Select],
    ...[TranslocoDirective, WhyFields],
  ],
  templateUrl: './child-dialog.html',
})
export class ChildDialog extends ModalDialog<ChildData, boolean> {
  private readonly client = inject(ChildrenClient);
  private readonly words = inject(Words);
  protected readonly submission = submission();
  private readonly model = signal(modelOf(this.data.record));
  protected readonly form = form(this.model, path => {
    required(path.relation, { when: () => this.data.kind === 'guardian' });
    required(path.telling, { when: () => this.data.kind === 'guardian' });
    required(path.schoolKind, { when: () => this.data.kind === 'school' });
    required(path.name, { when: () => this.needsName() });
    maxLength(path.name, 200);
    maxLength(path.contact, 200);
    maxLength(path.form, 80);
    for (const text of [path.remark, path.whoKnows, path.health, path.learning, path.language, path.calms])
      maxLength(text, 1000);
    validate(path.consentedOn, ({ value }) => this.consentFault(value()));
    required(path.why.reason, { when: () => this.data.record !== null });
  });
  protected readonly keeping = keepTyped(
    `child-${this.data.kind}-${this.data.record?.id ?? this.data.caseId}`,
    this.model,
    {
      record: () => modelOf(this.data.record),
      told: told({
        ...{ relation: 'guardianRelation', telling: 'guardianTelling', remark: 'guardianRemark' },
        ...{ consentedOn: 'guardianConsentedOn', schoolKind: 'schoolKind', form: 'schoolForm' },
        ...{ whoKnows: 'schoolWhoKnows', health: 'needsHealth', learning: 'needsLearning' },
        ...{ language: 'needsLanguage', calms: 'needsCalms' },
        name: this.data.kind === 'school' ? 'schoolName' : 'guardianName',
        contact: this.data.kind === 'school' ? 'schoolContact' : 'guardianContact',
      }),
    },
  );
  protected readonly relations = computed(() => this.words.options('guardianRelation', GUARDIAN_RELATIONS));
  protected readonly tellings = computed(() => this.words.options('telling', TELLINGS));
  protected readonly schools = computed(() => this.words.options('schoolKind', SCHOOL_KINDS));
  protected readonly members = computed(() =>
    this.data.household.map(({ id, code, shortName }) => ({ value: id, label: `${code} ${shortName}` })),
  );
  protected readonly somebody = computed(() => this.model().relation !== 'none');
  protected readonly learns = computed(() => {
    const kind = this.model().schoolKind;
    return kind !== null && kind !== 'none';
  });
  /** From the day of coming of age, or where that is not known, a consent may be recorded. */
  protected readonly mayConsent =
    this.data.ofAgeFrom !== null && this.data.ofAgeFrom <= today() && this.data.kind === 'guardian';

  private needsName(): boolean {
    const { relation, guardianId } = this.model();
    return this.data.kind === 'guardian' && relation !== null && relation !== 'none' && guardianId === null;
  }

  private consentFault(day: string): { kind: string } | null {
    if (day === '') return null;
    if (!readDay(day)) return { kind: 'isDay' };
    return day > today() ? { kind: 'inThePast' } : null;
  }

  protected async save(): Promise<void> {
    const { caseId, kind, record } = this.data;
    const [said, why] = [saidOf(kind, this.model()), whyOf(this.model().why)];
    if (said === null || (record && !why)) return this.submission.incomplete(this.form);
    const sent = await this.submission.send(this.form, () =>
      record && why
        ? this.client.correct(record, { ...said, why })
        : this.client.record(caseId, said, this.keeping.key()),
    );
    if (sent === 'sent') this.dialog.close(true);
  }
}
