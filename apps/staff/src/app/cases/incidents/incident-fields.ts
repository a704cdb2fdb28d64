import { Component, computed, inject, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import {
  familyByLaw,
  INCIDENT_FLAGS,
  INCIDENT_PLACES,
  INJURIES,
  RELATIONS,
  REPORTED_TO,
  VIOLENCE_TYPES,
  WITNESS_COUNTS,
  YES_NO,
} from '@baanek/contracts';
import { Choices, Control, Field, type Option, Select } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Words } from '../../core/i18n/words';
import type { IncidentModel } from './incident-model';

/** The two parts of an incident: what happened; and who did it, who saw it, where it was reported. */
@Component({
  selector: 'bk-incident-fields',
  imports: [Choices, Control, Field, FormField, Select, TranslocoDirective],
  templateUrl: './incident-fields.html',
  styles: `
    :host,
    section {
      display: grid;
      gap: 16px;
    }
    /* labels of two lines beside those of one */
    .level {
      align-items: end;
    }
    section + section {
      padding-top: 16px;
      border-top: 1px solid var(--bk-line);
    }
  `,
})
export class IncidentFields {
  private readonly words = inject(Words);
  readonly of = input.required<FieldTree<IncidentModel>>();
  /** Children of her household, by their codes, and those who stand there already. */
  readonly children = input.required<readonly Option[]>();

  protected readonly flags = INCIDENT_FLAGS;
  protected readonly violence = computed(() => this.words.options('violence', VIOLENCE_TYPES));
  protected readonly relations = computed(() => this.words.options('relation', RELATIONS));
  protected readonly reportedTo = computed(() => this.words.options('reportedTo', REPORTED_TO));
  protected readonly yesNo = computed(() => this.asked('yesNo', YES_NO));
  protected readonly places = computed(() => this.asked('incidentPlace', INCIDENT_PLACES));
  protected readonly injuries = computed(() => this.asked('injury', INJURIES));
  protected readonly witnesses = computed(() => this.asked('witnessCount', WITNESS_COUNTS));
  protected readonly byLaw = computed(() => {
    const { relation, livesTogether } = this.of()().value();
    return relation === '' ? null : familyByLaw(relation, livesTogether || null);
  });

  /** Answers, after that nobody asked. */
  private asked<T extends string>(set: string, values: readonly T[]): Option<T | ''>[] {
    return [{ value: '', label: this.words.of('caseIncident.notAsked') }, ...this.words.options(set, values)];
  }
}
