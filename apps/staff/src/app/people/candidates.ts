import { Component, computed, effect, ElementRef, inject, input, output, signal } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { PersonsClient } from '../core/clients/registry/persons.client';
import type { Wire } from '../core/http/api-types';
import { asProblem } from '../core/http/problem';
import { Words } from '../core/i18n/words';
import { Session } from '../core/session/session';
import { CandidateLine } from './candidate-line';
import { samePerson } from './merging/same-person';
import type { PersonClues } from './person-model';

type FindPersons = (query: Wire['SearchPersons']) => Promise<Wire['SearchResult']>;
/** `tooLittle`: not enough is typed to look for anybody by it. */
type State = 'tooLittle' | 'searching' | 'found' | 'failed';

const PAUSE_MS = 600;
const MOST = 8;

const sameClues = (a: PersonClues, b: PersonClues): boolean => JSON.stringify(a) === JSON.stringify(b);
/** Two letters, a digit, a letter, … with or without the hyphen: nobody is called so. */
const isCode = (text: string): boolean => /^\p{L}{2}-?(?:\d\p{L}){2,4}$/u.test(text.trim());
const isEnough = ({ name, phone, pin }: PersonClues): boolean =>
  isCode(name) || name.trim().includes(' ') || phone.replace(/\D/g, '').length >= 9 || pin.length === 14;

/**
 * Possible matches on file, shown while a name is typed; the user decides whether one is the person. What it shows is the
 * answer to what is typed now: where the search failed it says so, and shows nobody.
 */
@Component({
  selector: 'bk-candidates',
  imports: [CandidateLine, TranslocoDirective],
  template: `<section
    class="card"
    *transloco="let t"
    aria-live="polite"
    [attr.aria-busy]="state() === 'searching'"
  >
    <header>
      <h2>{{ t('candidates.title') }}</h2>
    </header>
    @for (candidate of found(); track candidate.id) {
      <article [class.likely]="candidate.likelihood === 'likely'">
        <bk-candidate-line [of]="candidate" />
        <p class="line">
          <button type="button" class="btn small primary" (click)="chosen.emit(candidate)">
            {{ t('candidates.same') }}
          </button>
          @if (mergeable() && found().length > 1 && session.may('persons.merge')) {
            <button type="button" class="btn small" (click)="sameAs(candidate)">
              {{ t('samePerson.action') }}
            </button>
          }
        </p>
      </article>
    } @empty {
      @switch (state()) {
        @case ('failed') {
          <div class="none notice brick" role="alert">
            <div>
              <p class="strong">{{ t('candidates.failed') }}</p>
              <p>{{ failure() }}</p>
              <button type="button" class="btn small" (click)="again()">{{ t('action.retry') }}</button>
            </div>
          </div>
        }
        @case ('searching') {
          <p class="none quiet">{{ t('candidates.searching') }}</p>
        }
        @case ('found') {
          <p class="none quiet">{{ t('candidates.none') }}</p>
        }
        @default {
          <p class="none quiet">{{ t('candidates.hint') }}</p>
        }
      }
    }
    @if (found().length > 0) {
      <p class="none small quiet">{{ t('candidates.order') }} {{ t('candidates.trace') }}</p>
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
    .none {
      padding: 12px 16px;
    }
    .notice {
      margin: 12px 16px;
    }
    .notice .btn {
      margin-top: 8px;
    }
  `,
})
export class Candidates {
  private readonly persons = inject(PersonsClient);
  private readonly words = inject(Words);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly same = samePerson();
  protected readonly session = inject(Session);
  readonly clues = input.required<PersonClues>();
  /** The search to use; the persons of the survivors' side by default. */
  readonly search = input<FindPersons>(query => this.persons.search(query));
  readonly purpose = input<Wire['SearchPersons']['purpose']>('new_appeal');
  /** Offers to merge two of those shown, to whoever may. */
  readonly mergeable = input(false);
  readonly chosen = output<Wire['Candidate']>();
  readonly state = signal<State>('tooLittle');
  protected readonly found = signal<Wire['Candidate'][]>([]);
  readonly count = computed(() => this.found().length);
  protected readonly failure = signal('');
  /** Typing that tells nothing new of her asks nothing anew. */
  private readonly asked = computed(() => this.clues(), { equal: sameClues });

  constructor() {
    effect(onCleanup => {
      const clues = this.asked();
      const timer = setTimeout(() => void this.find(clues), PAUSE_MS);
      onCleanup(() => {
        clearTimeout(timer);
      });
    });
  }

  /** Brings the panel into sight, for those whose screen has no room for it beside the form. */
  show(): void {
    this.host.nativeElement.scrollIntoView({ block: 'center' });
    this.host.nativeElement.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
  }

  protected again(): void {
    void this.find(this.asked());
  }

  protected async sameAs(candidate: Wire['Candidate']): Promise<void> {
    const others = this.found().filter(({ id }) => id !== candidate.id);
    if (await this.same(candidate, { proposed: others, changed: () => this.find(this.asked()) }))
      await this.find(this.asked());
  }

  private async find(clues: PersonClues): Promise<void> {
    if (!isEnough(clues)) {
      this.tell('tooLittle');
      return;
    }
    const { name, phone, pin, birthYear } = clues;
    this.state.set('searching');
    try {
      const { candidates } = await this.search()({
        purpose: this.purpose(),
        ...(isCode(name) ? { text: name.trim() } : { name: name.trim().slice(0, 200) }),
        phone: phone.split(/[,;]/)[0]?.trim().slice(0, 40) ?? '',
        pin: pin.slice(0, 20),
        birthYear,
      });
      if (this.asked() === clues) this.tell('found', candidates.slice(0, MOST));
    } catch (error) {
      const problem = asProblem(error); // a failed search must not keep the user from recording the call
      if (this.asked() !== clues) return;
      const unread = problem.code === 'request.invalid';
      this.failure.set(unread ? this.words.of('candidates.unread') : this.words.problem(problem));
      this.tell(problem.code === 'registry.too_vague' ? 'tooLittle' : 'failed');
    }
  }

  private tell(state: State, found: Wire['Candidate'][] = []): void {
    this.found.set(found);
    this.state.set(state);
  }
}
