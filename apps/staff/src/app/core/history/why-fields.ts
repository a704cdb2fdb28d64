import { Component, computed, inject, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { CORRECTION_REASONS, type CorrectionReason } from '@baanek/contracts';
import { Choice, Control, Field } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Wire } from '../http/api-types';
import { Words } from '../i18n/words';

/** Why something is changed, as it is typed; a reason is always chosen by a person. */
export interface WhyModel {
  reason: CorrectionReason | null;
  remark: string;
}

export const noReason = (): WhyModel => ({ reason: null, remark: '' });

/** Why something is taken back just after it was done, by the undo of its message. */
export const BY_MISTAKE: Wire['Why'] = { reason: 'made_by_mistake', remark: '' };

/** What is sent; null while no reason is chosen. */
export const whyOf = ({ reason, remark }: WhyModel): Wire['Why'] | null =>
  reason ? { reason, remark } : null;

/** Asks for the reason of a change. */
@Component({
  selector: 'bk-why-fields',
  imports: [Choice, Control, Field, FormField, TranslocoDirective],
  template: `<ng-container *transloco="let t">
    <bk-choice [legend]="t('history.why')" [options]="reasons()" [formField]="of().reason" />
    <bk-field
      [label]="t('history.remark')"
      [optionalWord]="t('field.optional')"
      [help]="t('history.remarkHelp')"
      [of]="of().remark"
    >
      <input bkControl [formField]="of().remark" autocomplete="off" />
    </bk-field>
  </ng-container>`,
  styles: `
    :host {
      display: grid;
      gap: 16px;
    }
  `,
})
export class WhyFields {
  readonly of = input.required<FieldTree<WhyModel>>();
  private readonly words = inject(Words);
  protected readonly reasons = computed(() => this.words.options('correctionReason', CORRECTION_REASONS));
}
