import { Component, inject, signal } from '@angular/core';
import { Control, Failure, Field, Icon } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { PersonsClient } from '../../core/clients/registry/persons.client';
import { action } from '../../core/forms/action';
import { ModalDialog } from '../../core/forms/dialogs';
import type { Wire } from '../../core/http/api-types';
import { asProblem } from '../../core/http/problem';
import { CandidateLine } from '../candidate-line';
import { type KnownFacts, KnownFactsFields } from '../known-facts';
import type { PersonClues } from '../person-model';

interface Asked extends Pick<Wire['Candidate'], 'id' | 'code'> {
  proposed: readonly Wire['Candidate'][];
  /** What her file holds, to search by at once for others who look like her; null where none was read. */
  clues: PersonClues | null;
}

/**
 * Finds the other record of one person: by code, name or telephone, or among those proposed. It searches on Enter. A name
 * of one word needs something else that is known, which is asked for in place.
 */
@Component({
  selector: 'bk-same-person-dialog',
  imports: [CandidateLine, Control, Failure, Field, Icon, KnownFactsFields, TranslocoDirective],
  template: `<div class="panel" *transloco="let t">
    <h2 id="dialog-title">{{ t('samePerson.title', { code: data.code }) }}</h2>
    <p class="quiet">{{ t('samePerson.text') }}</p>
    <form role="search" (submit)="$event.preventDefault(); search(box.value)">
      <bk-field [label]="t('personSearch.placeholder')" [help]="t('samePerson.help')">
        <input #box bkControl autocomplete="off" spellcheck="false" maxlength="200" />
      </bk-field>
      <button class="btn" [disabled]="searching.running()">
        <bk-icon name="search" /> {{ t('samePerson.find') }}
      </button>
    </form>
    <details [open]="vague()">
      <summary>{{ t('samePerson.known') }}</summary>
      <bk-known-facts (known)="narrow($event, box.value)" />
    </details>
    @if (searching.failure(); as text) {
      <bk-failure [text]="text" />
    }
    <div aria-live="polite">
      @if (alike()) {
        <p class="small quiet">{{ t('samePerson.alike') }}</p>
      }
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
      display: grid;
      gap: 8px;
      justify-items: start;
    }
    bk-field {
      width: 100%;
    }
    summary {
      padding: 8px 0;
      cursor: pointer;
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
  /** What was typed finds too many, until something else that is known is added. */
  protected readonly vague = signal(false);
  /** Those shown were found by what is on file of her, before anybody has searched. */
  protected readonly alike = signal(false);
  protected readonly candidates = signal<readonly Wire['Candidate'][]>(this.data.proposed);
  private known: KnownFacts = {};

  constructor() {
    super();
    void this.propose();
  }

  protected async search(typed: string): Promise<void> {
    const text = typed.trim();
    if (!text || this.searching.running()) return;
    this.show([]);
    await this.searching.run(async () => {
      try {
        this.show(await this.find({ text, ...this.known }));
      } catch (error) {
        if (asProblem(error).code === 'registry.too_vague') this.vague.set(true);
        throw error;
      }
    });
    this.searched.set(true);
  }

  /** Searches again by what is known beside the name. */
  protected async narrow(known: KnownFacts, typed: string): Promise<void> {
    this.known = known;
    await this.search(typed);
  }

  private async propose(): Promise<void> {
    const { clues, proposed } = this.data;
    if (!clues || proposed.length > 0) return;
    const { name, phone, pin, birthYear } = clues;
    const query = { name: name.slice(0, 200), phone: phone.split(/[,;]/)[0] ?? '', pin, birthYear };
    const found = await this.find(query).catch(asProblem); // too little is on file, or nobody answers: she is looked for by hand
    if (!Array.isArray(found) || this.searched() || this.searching.running()) return;
    this.show(found);
    this.alike.set(found.length > 0);
  }

  private async find(query: Omit<Wire['SearchPersons'], 'purpose'>): Promise<Wire['Candidate'][]> {
    const { candidates } = await this.persons.search({ purpose: 'merging', ...query });
    return candidates.filter(({ id }) => id !== this.data.id);
  }

  private show(found: readonly Wire['Candidate'][]): void {
    this.alike.set(false);
    this.candidates.set(found);
  }
}
