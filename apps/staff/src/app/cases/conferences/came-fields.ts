import { Component, input } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { TranslocoDirective } from '@jsverse/transloco';
import type { Wire } from '../../core/http/api-types';
import { nameOf } from './participant-model';

/** Who of those who were invited was there. */
@Component({
  selector: 'bk-came-fields',
  imports: [TranslocoDirective],
  template: `<ng-container *transloco="let t">
    @if (invited().length > 0) {
      <fieldset>
        <legend>{{ t('conference.came') }}</legend>
        @for (one of invited(); track one.id) {
          <label class="check">
            <input type="checkbox" [checked]="of()().value().includes(one.id)" (change)="toggle(one.id)" />
            {{ nameOf(one) }}
          </label>
        }
      </fieldset>
    }
  </ng-container>`,
  styles: `
    fieldset {
      display: grid;
      gap: 6px;
    }
    legend {
      padding: 0 0 6px;
      font-weight: 650;
    }
  `,
})
export class CameFields {
  readonly invited = input.required<readonly Wire['InvitedView'][]>();
  /** Their ids. */
  readonly of = input.required<FieldTree<string[]>>();
  protected readonly nameOf = nameOf;

  protected toggle(id: string): void {
    this.of()().value.update(all => (all.includes(id) ? all.filter(one => one !== id) : [...all, id]));
  }
}
