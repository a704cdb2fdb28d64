import { Component, computed, inject, input } from '@angular/core';
import { type FieldTree, FormField, required, type SchemaPathTree, validate } from '@angular/forms/signals';
import { REFUSAL_REASONS, type RefusalReason, REFUSED_TO, type RefusedTo } from '@baanek/contracts';
import { Choice, Control, Field } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Wire } from '../../core/http/api-types';
import { Words } from '../../core/i18n/words';
import { whole } from '../../core/forms/rules/whole';

/** Who could not be taken in, as it is typed. */
export interface RefusalModel {
  women: string;
  men: string;
  girls: string;
  boys: string;
  reason: RefusalReason | null;
  sentTo: RefusedTo | null;
}

const PARTS = ['women', 'men', 'girls', 'boys'] as const;

export const nobodyRefused = (): RefusalModel => ({
  ...{ women: '1', men: '0', girls: '0', boys: '0', reason: null, sentTo: null },
});

/** As it is recorded, to be typed over. */
export const refusalModel = ({ reason, sentTo, ...counts }: Wire['RefusalView']): RefusalModel => ({
  ...{ women: String(counts.women), men: String(counts.men) },
  ...{ girls: String(counts.girls), boys: String(counts.boys), reason, sentTo },
});

/** What is sent; null while something is missing. */
export function refusalOf({
  reason,
  sentTo,
  ...counts
}: RefusalModel): Omit<Wire['RefusePlace'], 'requestId'> | null {
  if (!reason || !sentTo) return null;
  const [women = 0, men = 0, girls = 0, boys = 0] = PARTS.map(part => Number(counts[part]));
  return { women, men, girls, boys, reason, sentTo };
}

/** How many of each there are in a household that waits. */
export function countsOf(
  members: readonly Wire['WaitingHouseholdView']['members'][number][],
): Omit<RefusalModel, 'reason' | 'sentTo'> {
  const count = (sex: string, adult: boolean): string =>
    String(members.filter(one => one.sex === sex && (one.age ?? 30) >= 18 === adult).length);
  return {
    ...{ women: count('female', true), men: count('male', true) },
    ...{ girls: count('female', false), boys: count('male', false) },
  };
}

export function refusalRules(path: SchemaPathTree<RefusalModel>): void {
  for (const part of PARTS) validate(path[part], ({ value }) => whole(value(), 0, 30));
  required(path.reason);
  required(path.sentTo);
}

/** How many people, why they were refused, and where they were sent. */
@Component({
  selector: 'bk-refusal-fields',
  imports: [Choice, Control, Field, FormField, TranslocoDirective],
  template: `<ng-container *transloco="let t">
    <div class="fields">
      @for (part of parts; track part) {
        <bk-field [label]="t('refusal.' + part)" [of]="of()[part]">
          <input bkControl [formField]="of()[part]" inputmode="numeric" />
        </bk-field>
      }
    </div>
    <bk-choice [legend]="t('refusal.reason')" [options]="reasons()" [formField]="of().reason" />
    <bk-choice [legend]="t('refusal.sentTo')" [options]="places()" [formField]="of().sentTo" />
  </ng-container>`,
  styles: `
    :host {
      display: grid;
      gap: 16px;
    }
  `,
})
export class RefusalFields {
  readonly of = input.required<FieldTree<RefusalModel>>();
  private readonly words = inject(Words);
  protected readonly parts = PARTS;
  protected readonly reasons = computed(() => this.words.options('refusal', REFUSAL_REASONS));
  protected readonly places = computed(() => this.words.options('refusedTo', REFUSED_TO));
}
