import { Component, effect, input, output, signal, inject } from '@angular/core';
import { Avatar, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { PersonsClient } from '../core/clients/registry/persons.client';
import type { Wire } from '../core/http/api-types';
import { Problem } from '../core/http/problem';
import { Words } from '../core/i18n/words';
import type { PersonClues } from './person-model';

type FindPersons = (query: Wire['SearchPersons']) => Promise<Wire['SearchResult']>;

const PAUSE_MS = 600;

/** Possible matches on file, shown while a name is typed; the user decides whether one is the person. */
@Component({
  selector: 'bk-candidates',
  imports: [Avatar, Status, TranslocoDirective],
  template: `<section class="card" *transloco="let t" aria-live="polite">
    <header>
      <h2>{{ t('candidates.title') }}</h2>
    </header>
    @for (candidate of found(); track candidate.id) {
      <article [class.likely]="candidate.likelihood === 'likely'">
        <p class="line">
          <bk-avatar [initials]="candidate.initials" />
          <span class="strong">{{ candidate.code }}</span>
          <bk-status class="end" [tone]="candidate.likelihood === 'likely' ? 'green' : 'amber'">
            {{ t('personSearch.' + candidate.likelihood) }}
          </bk-status>
        </p>
        <p>
          {{ candidate.shortName }}
          <span class="quiet"
            >· {{ candidate.birthYear ?? '?' }} · {{ words.code('oblast', candidate.oblast) }}</span
          >
        </p>
        <p class="small quiet">{{ reasons(candidate) }}</p>
        <button type="button" class="btn small primary" (click)="chosen.emit(candidate)">
          {{ t('candidates.same') }}
        </button>
      </article>
    } @empty {
      <p class="none quiet">{{ t(searched() ? 'candidates.none' : 'candidates.hint') }}</p>
    }
    @if (found().length > 0) {
      <p class="none small quiet">{{ t('candidates.trace') }}</p>
    }
  </section>`,
  styles: `
    article {
      display: grid;
      gap: 6px;
      justify-items: start;
      padding: 12px 16px;
      border-bottom: 1px solid var(--bk-line);
    }
    .likely {
      background: var(--bk-teal-softer);
    }
    .line {
      width: 100%;
    }
    .end {
      margin-left: auto;
    }
    .none {
      padding: 12px 16px;
    }
  `,
})
export class Candidates {
  private readonly persons = inject(PersonsClient);
  protected readonly words = inject(Words);
  readonly clues = input.required<PersonClues>();
  /** The search to use; the persons of the survivors' side by default. */
  readonly search = input<FindPersons>(query => this.persons.search(query));
  readonly purpose = input<Wire['SearchPersons']['purpose']>('new_appeal');
  readonly chosen = output<Wire['Candidate']>();
  protected readonly found = signal<Wire['Candidate'][]>([]);
  protected readonly searched = signal(false);

  constructor() {
    effect(onCleanup => {
      const clues = this.clues();
      const timer = setTimeout(() => void this.find(clues), PAUSE_MS);
      onCleanup(() => {
        clearTimeout(timer);
      });
    });
  }

  protected reasons(candidate: Wire['Candidate']): string {
    return candidate.reasons.map(reason => this.words.of(`reason.${reason}`)).join(', ');
  }

  private async find(clues: PersonClues): Promise<void> {
    const { name, phone, pin, birthYear } = clues;
    const enough = name.trim().includes(' ') || phone.replace(/\D/g, '').length >= 9 || pin.length === 14;
    this.searched.set(enough);
    if (!enough) {
      this.found.set([]);
      return;
    }
    const query = {
      purpose: this.purpose(),
      name: name.trim().slice(0, 200),
      phone: phone.split(/[,;]/)[0]?.trim().slice(0, 40) ?? '',
      pin: pin.slice(0, 20),
      birthYear,
    };
    try {
      const { candidates } = await this.search()(query);
      if (this.clues() === clues) this.found.set(candidates.slice(0, 8));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.found.set([]); // a failed search must not keep the user from recording the call
    }
  }
}
