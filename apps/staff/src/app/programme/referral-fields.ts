import { Component, computed, inject, input } from '@angular/core';
import { type FieldTree, FormField, required, type SchemaPathTree, validate } from '@angular/forms/signals';
import { PROGRAMME_SOURCES, type ProgrammeSource } from '@baanek/contracts';
import { Choice, Control, Field } from '@baanek/ui';
import { DateField } from '@baanek/ui/calendar';
import { TranslocoDirective } from '@jsverse/transloco';
import { wasOn } from '../core/forms/rules/was-on';
import { Words } from '../core/i18n/words';
import { whole } from '../core/forms/rules/whole';

/** What the paper of the referring body says, as it is typed. */
export interface ReferralModel {
  source: ProgrammeSource | null;
  basis: string;
  referredOn: string;
  requiredSessions: string;
}

/** Days and numbers that can be. */
export function referralRules(path: SchemaPathTree<ReferralModel>): void {
  required(path.source);
  validate(path.referredOn, ({ value }) => wasOn(value()));
  validate(path.requiredSessions, ({ value }) => whole(value(), 1, 200));
}

/** Fields of a referral: recorded, or corrected. */
@Component({
  selector: 'bk-referral-fields',
  imports: [Choice, Control, DateField, Field, FormField, TranslocoDirective],
  template: `<ng-container *transloco="let t">
    <bk-choice [legend]="t('programme.source')" [options]="sources()" [formField]="of().source" />
    <div class="fields">
      <bk-field [label]="t('programme.referredOn')" [of]="of().referredOn">
        <bk-date-field [formField]="of().referredOn" [pickWord]="t('action.pickDate')" />
      </bk-field>
      <bk-field
        [label]="t('programme.requiredSessions')"
        [help]="t('programme.requiredHelp')"
        [of]="of().requiredSessions"
      >
        <input bkControl [formField]="of().requiredSessions" inputmode="numeric" />
      </bk-field>
    </div>
    <bk-field [label]="t('programme.basis')" [help]="t('programme.basisHelp')" [of]="of().basis">
      <input bkControl [formField]="of().basis" autocomplete="off" />
    </bk-field>
  </ng-container>`,
  styles: `
    :host {
      display: grid;
      gap: 16px;
    }
  `,
})
export class ReferralFields {
  readonly of = input.required<FieldTree<ReferralModel>>();
  private readonly words = inject(Words);
  protected readonly sources = computed(() => this.words.options('programmeSource', PROGRAMME_SOURCES));
}
