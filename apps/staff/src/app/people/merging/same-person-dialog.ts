import { Component, inject, signal } from '@angular/core';
import { Control, Failure, Field, Icon } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { PersonsClient } from '../../core/clients/registry/persons.client';
import { action } from '../../core/forms/action';
import { ModalDialog } from '../../core/forms/dialogs';
import type { Wire } from '../../core/http/api-types';
import { CandidateLine } from '../candidate-line';

interface Asked extends Pick<Wire['Candidate'], 'id' | 'code'> {
  proposed: readonly Wire['Candidate'][];
}

/** Finds the other record of one person: by code, name or telephone, or among those proposed. It searches on Enter. */
@Component({
  selector: 'bk-same-person-dialog',
  imports: [CandidateLine, Control, Failure, Field, Icon, TranslocoDirective],
  template: `<div class="panel" *transloco="let t">
    <h2 id="dialog-title">{{ t('samePerson.title', { code: data.code }) }}</h2>
    <p class="quiet">{{ t('samePerson.text') }}</p>
    <form role="search" (submit)="$event.preventDefault(); search(box.value)">
      <bk-field [label]="t('personSearch.placeholder')">
        <input #box bkControl autocomplete="off" spellcheck="false" maxlength="200" />
      </bk-field>
      <button class="btn" [disabled]="searching.running()">
        <bk-icon name="search" /> {{ t('samePerson.find') }}
      </button>
    </form>
    @if (searching.failure(); as text) {
      <bk-failure [text]="text" />
    }
    <div aria-live="polite">
      @for (candidate of candidates(); track candidate.id) {
        <article>
          <bk-candidate-line [of]="candidate" />
          <button type="button" class="btn small primary" (click)="dialog.close(candidate)">
            {{ t('duplicates.compare') }}
          </button>
        </article>
      } @empty {
        @if (searched() && !searching.failure()) {
          <p class="quiet">{{ t('samePerson.none') }}</p>
        }
      }
    </div>
    <footer>
      <button type="button" class="btn" (click)="dialog.close()">{{ t('action.cancel') }}</button>
    </footer>
  </div>`,
  styles: `
    .panel {
      width: min(560px, calc(100vw - 24px));
    }
    form {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      align-items: end;
    }
    bk-field {
      flex: 1 1 220px;
    }
    article {
      display: grid;
      gap: 6px;
      justify-items: start;
      padding: 12px 0;
      border-bottom: 1px solid var(--bk-line);
    }
  `,
})
export class SamePersonDialog extends ModalDialog<Asked, Wire['Candidate']> {
  private readonly persons = inject(PersonsClient);
  protected readonly searching = action();
  protected readonly searched = signal(false);
  protected readonly candidates = signal<readonly Wire['Candidate'][]>(this.data.proposed);

  protected async search(typed: string): Promise<void> {
    const text = typed.trim();
    if (!text || this.searching.running()) return;
    this.candidates.set([]);
    await this.searching.run(async () => {
      const found = await this.persons.search({ purpose: 'merging', text });
      this.candidates.set(found.candidates.filter(({ id }) => id !== this.data.id));
    });
    this.searched.set(true);
  }
}
