import { Component, computed, inject, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { type FundingKind, SERVICE_GROUPS, SERVICE_KINDS_OF, type ServiceKind } from '@baanek/contracts';
import { Control, Field, type Option, Select } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Wire } from '../../core/http/api-types';
import { Words } from '../../core/i18n/words';
import { InjuryFields } from './injury-fields';
import { hasChart, type ServiceModel } from './service-model';

/** What a service is, when, how much, who gave it and what paid for it. */
@Component({
  selector: 'bk-service-fields',
  imports: [Control, DateField, Field, FormField, InjuryFields, Select, TranslocoDirective],
  template: `<ng-container *transloco="let t">
    <bk-field [label]="t('service.kind')" [of]="of().kind">
      <bk-select [formField]="of().kind" [options]="kinds()" [placeholder]="t('field.choose')" />
    </bk-field>
    <div class="fields">
      <bk-field [label]="t('service.givenOn')" [of]="of().givenOn">
        <bk-date-field [formField]="of().givenOn" [pickWord]="t('action.pickDate')" />
      </bk-field>
      <bk-field [label]="t('service.units')" [of]="of().units">
        <input bkControl [formField]="of().units" inputmode="numeric" autocomplete="off" />
      </bk-field>
      <bk-field [label]="t('session.minutes')" [optionalWord]="t('field.optional')" [of]="of().minutes">
        <input bkControl [formField]="of().minutes" inputmode="numeric" autocomplete="off" />
      </bk-field>
      <bk-field [label]="t('service.worker')" [of]="of().workerId">
        <bk-select [formField]="of().workerId" [options]="workers()" [placeholder]="t('field.choose')" />
      </bk-field>
      <bk-field [label]="t('service.place')" [optionalWord]="t('field.optional')" [of]="of().place">
        <input bkControl [formField]="of().place" autocomplete="off" />
      </bk-field>
      @if (sources().length > 0) {
        <bk-field [label]="t('service.fundingSource')" [of]="of().fundingSourceId">
          <bk-select
            [formField]="of().fundingSourceId"
            [options]="sources()"
            [placeholder]="t('service.notSaid')"
          />
        </bk-field>
      }
      @if (projects().length > 0) {
        <bk-field [label]="t('service.project')" [of]="of().projectId">
          <bk-select
            [formField]="of().projectId"
            [options]="projects()"
            [placeholder]="t('service.notSaid')"
          />
        </bk-field>
      }
    </div>
    @if (charted()) {
      <bk-injury-fields [of]="of()" />
    }
    <bk-field
      [label]="t('service.note')"
      [optionalWord]="t('field.optional')"
      [help]="t('service.sealed')"
      [of]="of().note"
    >
      <textarea bkControl rows="3" [formField]="of().note"></textarea>
    </bk-field>
  </ng-container>`,
  styles: `
    :host {
      display: grid;
      gap: 16px;
    }
  `,
})
export class ServiceFields {
  private readonly words = inject(Words);
  readonly of = input.required<FieldTree<ServiceModel>>();
  readonly choices = input.required<Wire['ServiceChoices']>();
  /** By area of help, which stands before each. */
  protected readonly kinds = computed(() =>
    SERVICE_GROUPS.flatMap(group =>
      this.words
        .options<ServiceKind>('serviceKind', SERVICE_KINDS_OF[group])
        .map(({ value, label }) => ({ value, label: `${this.words.code('serviceGroup', group)}: ${label}` })),
    ),
  );
  protected readonly workers = computed(() =>
    this.choices().workers.map(({ id, name }) => ({ value: id, label: name })),
  );
  protected readonly sources = computed(() => this.paying('source', this.of().fundingSourceId().value()));
  protected readonly projects = computed(() => this.paying('project', this.of().projectId().value()));
  protected readonly charted = computed(() => hasChart({ kind: this.of().kind().value() }));

  /** Those that pay on the day of the service, and the one that is chosen. */
  private paying(kind: FundingKind, chosen: string | null): Option[] {
    const day = this.of().givenOn().value();
    return this.choices()
      .funding.filter(
        one =>
          one.kind === kind &&
          (one.id === chosen || (!one.closed && (one.since ?? day) <= day && day <= (one.until ?? day))),
      )
      .map(({ id, name }) => ({ value: id, label: name }));
  }
}
