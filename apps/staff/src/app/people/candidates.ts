import { ChangeDetectionStrategy, Component, effect, inject, input, output, signal } from '@angular/core';
import { Avatar, Status } from '@baanek/ui';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api, type Wire } from '../core/api';
import { Problem } from '../core/problem';
import { Words } from '../core/words';

/** What is known so far of somebody who may be on file already. */
export interface Clue {
  name: string;
  phone: string;
  pin: string;
  birthYear: number | null;
}

const PAUSE_MS = 600;

/** Likely known people, beside the form while a name is typed. A person decides. */
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
            {{ t('find.' + candidate.likelihood) }}
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
      <p class="none quiet">{{ t(asked() ? 'candidates.none' : 'candidates.hint') }}</p>
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
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Candidates {
  private readonly api = inject(Api);
  protected readonly words = inject(Words);
  readonly clue = input.required<Clue>();
  readonly path = input('persons/search');
  readonly purpose = input<Wire['SearchPersons']['purpose']>('new_appeal');
  readonly chosen = output<Wire['Candidate']>();
  protected readonly found = signal<Wire['Candidate'][]>([]);
  protected readonly asked = signal(false);

  constructor() {
    effect(onCleanup => {
      const clue = this.clue();
      const timer = setTimeout(() => void this.look(clue), PAUSE_MS);
      onCleanup(() => {
        clearTimeout(timer);
      });
    });
  }

  protected reasons(candidate: Wire['Candidate']): string {
    return candidate.reasons.map(reason => this.words.of(`reason.${reason}`)).join(', ');
  }

  private async look(clue: Clue): Promise<void> {
    const enough =
      clue.name.trim().includes(' ') || clue.phone.replace(/\D/g, '').length >= 9 || clue.pin.length === 14;
    this.asked.set(enough);
    if (!enough) {
      this.found.set([]);
      return;
    }
    const body: Wire['SearchPersons'] = {
      purpose: this.purpose(),
      name: clue.name.trim().slice(0, 200),
      phone: clue.phone.split(/[,;]/)[0]?.trim().slice(0, 40) ?? '',
      pin: clue.pin.slice(0, 20),
      birthYear: clue.birthYear,
    };
    try {
      const { candidates } = await this.api.send<Wire['SearchResult']>('POST', this.path(), { body });
      if (this.clue() === clue) this.found.set(candidates.slice(0, 8));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.found.set([]); // a proposal that could not be made must not stop the call being logged
    }
  }
}
