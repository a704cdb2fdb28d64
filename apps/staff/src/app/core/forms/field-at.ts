import { type FieldTree, isFieldTree } from '@angular/forms/signals';

/** The part of a form that a path such as `contact.phones.0` leads to, as far as it goes. */
export function fieldAt(form: FieldTree<unknown>, path: string): FieldTree<unknown> | null {
  let field = form;
  let found = false;
  for (const step of path.split('.')) {
    // a `FieldTree` is a function with the fields within it as properties; their names are known only at run time
    const next: unknown = Reflect.get(field, step);
    if (!isFieldTree(next)) break;
    field = next;
    found = true;
  }
  return found ? field : null;
}
