import type { FieldTree } from '@angular/forms/signals';
import { submit } from '@angular/forms/signals';
import { asProblem, type Problem } from '../http/problem';
import { Action, type ActionOptions } from './action';
import { fieldAt } from './field-at';

/** `invalid`: a rule of the form is broken, and nothing was sent. `refused`: the failure has been reported. */
export type Outcome = 'sent' | 'invalid' | 'refused';

/** Sends forms to the server; also runs other work of the same page, with one place for failures. */
export class Submission extends Action {
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
    const sent = await submit(form, async () => {
      try {
        await work();
        return undefined;
      } catch (error) {
        problem = asProblem(error);
        await this.refused(problem);
        return problem.faults.flatMap(({ field, rule, limit }) => {
          const fieldTree = fieldAt(form, fieldOf(field));
          return fieldTree ? [{ fieldTree, kind: rule, limit }] : [];
        });
      }
    });
    if (problem) return 'refused';
    return sent ? 'sent' : 'invalid';
  }
}

/** A form of a page or a dialog, with its failure shown there. */
export const submission = (options: Pick<ActionOptions, 'renew'> = {}): Submission => new Submission(options);
