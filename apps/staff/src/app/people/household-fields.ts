import { Component, computed, inject, input, output } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { Choice, Icon } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Words } from '../core/i18n/words';
import { MEMBER_PARTS, type MemberModel } from './member-model';
import { PersonFields } from './person-fields';

/** Children and others who came with the client; each becomes a client too. */
@Component({
  selector: 'bk-household-fields',
  imports: [Choice, FormField, Icon, PersonFields, TranslocoDirective],
  template: `<ng-container *transloco="let t">
    @for (member of of(); track $index) {
      <fieldset>
        <legend class="strong">{{ t('household.member', { n: $index + 1 }) }}</legend>
        <bk-choice [legend]="t('household.part')" [options]="parts()" [formField]="member.part" />
        <bk-person-fields [of]="member.person" [brief]="true" />
        <button type="button" class="btn small" (click)="removed.emit($index)">
          <bk-icon name="x" /> {{ t('household.remove') }}
        </button>
      </fieldset>
    }
    <button type="button" class="btn small" (click)="added.emit()">
      <bk-icon name="baby" /> {{ t('household.add') }}
    </button>
  </ng-container>`,
  styles: `
    :host {
      display: grid;
      gap: 12px;
      justify-items: start;
    }
    fieldset {
      display: grid;
      gap: 12px;
      width: 100%;
      padding: 12px 16px 16px;
      border: 1px solid var(--bk-line);
      border-radius: var(--bk-radius);
      justify-items: start;
    }
    bk-person-fields {
      width: 100%;
    }
    legend {
      padding: 0 6px;
    }
  `,
})
export class HouseholdFields {
  private readonly words = inject(Words);
  readonly of = input.required<FieldTree<MemberModel[]>>();
  readonly added = output();
  readonly removed = output<number>();
  protected readonly parts = computed(() => this.words.options('part', MEMBER_PARTS));
}
