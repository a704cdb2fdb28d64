import { computed, inject, signal } from '@angular/core';
import { Toaster } from '../feedback/toaster';
import { asProblem, type Problem } from '../http/problem';
import { Words } from '../i18n/words';
import { DialogFields } from './keeping/dialog-fields';

export interface ActionOptions {
  /** Where a failure is shown: by the page that reads `failure`, or in a toast. */
  report?: 'page' | 'toast';
  /** Puts a failure into the language of the user. */
  describe?: (problem: Problem) => string;
}

/** Work started by a button: whether it is running, and why it failed the last time. */
export class Action {
  private readonly words = inject(Words);
  private readonly toaster = inject(Toaster);
  /** The dialog in which the button stands. */
  private readonly dialog = inject(DialogFields, { optional: true });
  private readonly pending = signal(0);
  private readonly description = signal<string | null>(null);

  readonly running = computed(() => this.pending() > 0);
  /** Null while nothing has gone wrong. */
  readonly failure = this.description.asReadonly();

  constructor(private readonly options: ActionOptions = {}) {}

  /** Runs the work. Answers false when the server refused it or was out of reach; the failure has then been reported. */
  async run(work: () => Promise<unknown>): Promise<boolean> {
    this.clear();
    this.pending.update(n => n + 1);
    try {
      await work();
      return true;
    } catch (error) {
      await this.refused(asProblem(error));
      return false;
    } finally {
      this.pending.update(n => n - 1);
    }
  }

  /** Reports why the work was refused; the record of a dialog that somebody else has changed is read again before that is said. */
  protected async refused(problem: Problem): Promise<void> {
    if (problem.code === 'version.stale') await this.dialog?.renew().catch(asProblem); // out of reach: the next attempt is refused and tries again
    this.fail(problem);
  }

  private fail(problem: Problem): void {
    const text = this.options.describe?.(problem) ?? this.words.problem(problem);
    if (this.options.report === 'toast') this.toaster.show(text, { tone: 'brick' });
    else this.description.set(text);
  }

  clear(): void {
    this.description.set(null);
  }
}

/** Work whose failure is shown by the page, from `failure`. */
export const action = (): Action => new Action();

/** Work whose failure is shown in a toast, for lists and cards that have no place for a message. */
export const toastAction = (describe?: (problem: Problem) => string): Action =>
  new Action({ report: 'toast', ...(describe ? { describe } : {}) });
