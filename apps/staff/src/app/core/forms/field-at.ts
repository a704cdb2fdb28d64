import type { FieldTree } from '@angular/forms/signals';

/** The part of a form that a path such as `contact.phones.0` leads to, as far as it goes. */
export function fieldAt(form: FieldTree<unknown>, path: string): FieldTree<unknown> | null {
  let field = form;
  let found = false;
  for (const step of path.split('.')) {
    const next = partOf(field, step);
    if (!next) break;
    field = next;
    found = true;
  }
  return found ? field : null;
}

/** A `FieldTree` is a function whose properties are the fields within it; their names are known only at run time. */
function partOf(field: FieldTree<unknown>, name: string): FieldTree<unknown> | null {
  const part: unknown = Reflect.get(field, name);
  return typeof part === 'function' ? (part as FieldTree<unknown>) : null;
}
