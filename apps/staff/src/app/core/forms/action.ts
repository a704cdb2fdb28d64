import { computed, inject, signal } from '@angular/core';
import { Toaster } from '../feedback/toaster';
import { asProblem, type Problem } from '../http/problem';
import { Words } from '../i18n/words';

interface ActionOptions {
  /** Where a failure is shown: by the page that reads `failure`, or in a toast. */
  report?: 'page' | 'toast';
  /** A failure in the words of the person. */
  describe?: (problem: Problem) => string;
}

/** What buttons start: whether it is under way, and what went wrong the last time. */
export class Action {
  private readonly words = inject(Words);
  private readonly toaster = inject(Toaster);
  private readonly pending = signal(0);
  private readonly description = signal<string | null>(null);

  readonly running = computed(() => this.pending() > 0);
  /** Null while nothing has gone wrong. */
  readonly failure = this.description.asReadonly();

  constructor(private readonly options: ActionOptions = {}) {}

  /** Does the work. False when the server refused it or was out of reach, which has been reported by then. */
  async run(work: () => Promise<unknown>): Promise<boolean> {
    this.clear();
    this.pending.update(n => n + 1);
    try {
      await work();
      return true;
    } catch (error) {
      this.fail(asProblem(error));
      return false;
    } finally {
      this.pending.update(n => n - 1);
    }
  }

  fail(problem: Problem): void {
    const text = this.options.describe?.(problem) ?? this.words.problem(problem);
    if (this.options.report === 'toast') this.toaster.show(text, { tone: 'brick' });
    else this.description.set(text);
  }

  clear(): void {
    this.description.set(null);
  }
}

/** Work whose failure the page shows where it was started. */
export const action = (): Action => new Action();

/** Work whose failure is shown in a toast: it is started from a list or a card without a place for it. */
export const toastAction = (describe?: (problem: Problem) => string): Action =>
  new Action({ report: 'toast', ...(describe ? { describe } : {}) });
