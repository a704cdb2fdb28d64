import { Component, inject, input, model, signal } from '@angular/core';
import { Icon } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { CasesClient } from '../../core/clients/cases/cases.client';
import { toastAction } from '../../core/forms/action';
import type { Wire } from '../../core/http/api-types';

/** A case by what it is called. */
export type CalledCase = Pick<Wire['CaseLine'], 'id' | 'code' | 'shortName'>;

const MOST_FOUND = 8;

/** Whose appointment it is: open cases, found by code or name; one of them, or several. */
@Component({
  selector: 'bk-case-choice',
  imports: [Icon, TranslocoDirective],
  template: `<fieldset *transloco="let t">
    <legend>{{ t(legend()) }}</legend>
    @for (one of picked(); track one.id) {
      <p class="line">
        <span class="strong">{{ one.code }}</span> {{ one.shortName }}
        <button type="button" class="btn small" (click)="leave(one)">
          <bk-icon name="x" /> {{ t('appointments.leaveOut') }}
        </button>
      </p>
    }
    @if (many() || picked().length === 0) {
      <div class="line">
        <input
          #words
          class="input"
          type="search"
          autocomplete="off"
          [attr.aria-label]="t('appointments.findCase')"
          [placeholder]="t('appointments.findCase')"
          (keydown.enter)="$event.preventDefault(); find(words.value)"
        />
        <button type="button" class="btn" [disabled]="action.running()" (click)="find(words.value)">
          <bk-icon name="search" /> {{ t('appointments.find') }}
        </button>
      </div>
      @if (found(); as list) {
        <div class="line">
          @for (one of list; track one.id) {
            <button type="button" class="btn found" (click)="pick(one); words.value = ''">
              <bk-icon name="plus" /> {{ one.code }} {{ one.shortName }}
            </button>
          } @empty {
            <p class="small quiet">{{ t('appointments.noCase') }}</p>
          }
        </div>
      }
    }
  </fieldset>`,
  styles: `
    fieldset {
      display: grid;
      gap: 8px;
      min-width: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend {
      margin-bottom: 4px;
      padding: 0;
      font-size: 13px;
      font-weight: 550;
      color: var(--bk-ink-2);
    }
    .input {
      flex: 1 1 280px; /* on a phone a line of its own, in which its words have room */
      min-width: 0;
    }
    p {
      margin: 0;
    }
  `,
})
export class CaseChoice {
  private readonly client = inject(CasesClient);
  protected readonly action = toastAction();
  readonly picked = model.required<readonly CalledCase[]>();
  /** The key of what is asked. */
  readonly legend = input('appointments.clients');
  /** Several may come. */
  readonly many = input.required<boolean>();
  protected readonly found = signal<readonly CalledCase[] | null>(null);

  protected async find(words: string): Promise<void> {
    await this.action.run(async () => {
      const { cases } = await this.client.list({ state: 'open' }, words.trim());
      const taken = new Set(this.picked().map(({ id }) => id));
      this.found.set(cases.filter(({ id }) => !taken.has(id)).slice(0, MOST_FOUND));
    });
  }

  protected pick({ id, code, shortName }: CalledCase): void {
    this.picked.update(list => [...list, { id, code, shortName }]);
    this.found.set(null);
  }

  protected leave({ id }: CalledCase): void {
    this.picked.update(list => list.filter(one => one.id !== id));
  }
}
