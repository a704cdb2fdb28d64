import { computed, signal } from '@angular/core';
import type { FieldTree, ValidationError } from '@angular/forms/signals';
import { submit } from '@angular/forms/signals';
import { asProblem, type Problem } from '../http/problem';
import { Action } from './action';
import { fieldAt } from './field-at';

/** `invalid`: a rule of the form is broken, and nothing was sent. `refused`: the failure has been reported. */
export type Outcome = 'sent' | 'invalid' | 'refused';

/** A fault that the server found in something the form has no field for. */
type Unplaced = Problem['faults'][number];

/** Sends forms to the server; also runs other work of the same page, with one place for failures. */
export class Submission extends Action {
  private readonly form = signal<FieldTree<unknown> | null>(null);
  private readonly elsewhere = signal<readonly Unplaced[]>([]);
  private readonly attempt = signal(0);

  /** How often a form was sent that was not taken; a summary goes to the first fault, or to why, each time. */
  readonly attempts = this.attempt.asReadonly();
  /** Faults that the fields of the form have now; none before it was sent, and none once it was taken. */
  readonly faults = computed<readonly ValidationError.WithFieldTree[]>(
    () => this.form()?.().errorSummary() ?? [],
  );
  /** What the server found wrong in no field of the form. */
  readonly unplaced = this.elsewhere.asReadonly();

  /**
   * Sends a valid form. Faults of single fields are shown beside them; `failure` describes the problem as a whole.
   * `fieldOf` turns a field of the command into one of the form, where they differ.
   */
  async send<T>(
    form: FieldTree<T>,
    work: () => Promise<unknown>,
    fieldOf: (field: string) => string = field => field,
  ): Promise<Outcome> {
    let problem: Problem | undefined;
    this.clear();
    this.elsewhere.set([]);
    const sent = await submit(form, async () => {
      try {
        await work();
        return undefined;
      } catch (error) {
        problem = asProblem(error);
        await this.refused(problem);
        const placed = problem.faults.map(fault => ({
          fault,
          fieldTree: fieldAt(form, fieldOf(fault.field)),
        }));
        this.elsewhere.set(placed.flatMap(({ fault, fieldTree }) => (fieldTree ? [] : [fault])));
        return placed.flatMap(({ fault: { rule, limit }, fieldTree }) =>
          fieldTree ? [{ fieldTree, kind: rule, limit }] : [],
        );
      }
    });
    const taken = sent && !problem; // a refusal without a fault of a field leaves the form in order
    this.form.set(taken ? null : form);
    if (!taken) this.attempt.update(n => n + 1);
    if (problem) return 'refused';
    return taken ? 'sent' : 'invalid';
  }

  /** For a form in which something required is missing: marks it, goes to it, and sends nothing. */
  async incomplete<T>(form: FieldTree<T>): Promise<void> {
    await this.send(form, () => Promise.resolve());
  }
}

/** A form of a page or a dialog, with its failure shown there. */
export const submission = (): Submission => new Submission();
