import type { FieldTree } from '@angular/forms/signals';
import { submit } from '@angular/forms/signals';
import { asProblem, type Problem } from './problem';

/**
 * Sends a valid form. What the server says of fields goes beside them; the problem is answered for the rest.
 * `map` turns a field of the command into one of the form, where they differ.
 */
export async function send<T>(
  form: FieldTree<T>,
  action: () => Promise<void>,
  map: (field: string) => string = field => field,
): Promise<Problem | 'sent' | 'invalid'> {
  let problem: Problem | undefined;
  const sent = await submit(form, async () => {
    try {
      await action();
      return undefined;
    } catch (error) {
      problem = asProblem(error);
      return problem.faults.flatMap(({ field, rule, limit }) => {
        const fieldTree = within(form, map(field));
        return fieldTree ? [{ fieldTree, kind: rule, limit }] : [];
      });
    }
  });
  if (problem) return problem;
  return sent ? 'sent' : 'invalid';
}

/** The part of a form a path such as `contact.phones.0` leads to, as far as it goes. */
function within(form: FieldTree<unknown>, path: string): FieldTree<unknown> | null {
  let part = form as Record<string, unknown>;
  let found = false;
  for (const step of path.split('.')) {
    const next = part[step];
    if (typeof next !== 'function') break;
    part = next as unknown as Record<string, unknown>;
    found = true;
  }
  return found ? (part as unknown as FieldTree<unknown>) : null;
}
