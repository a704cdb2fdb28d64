import { maxLength, type SchemaPath, type SchemaPathTree, validate } from '@angular/forms/signals';
import { type PersonModel, readBirth } from './person-model';

/** Rules that a form checks before anything is sent. */
export function personRules(path: SchemaPathTree<PersonModel>): void {
  for (const field of [path.surname, path.given, path.patronymic])
    maxLength(field as SchemaPath<string>, 100);
  validate(path.sex, ({ value }) => (value() ? null : { kind: 'required' }));
  validate(path.birth, ({ value }) => (readBirth(value()) ? null : { kind: 'birth' }));
  validate(path.pin, ({ value }) =>
    /^(\d{14})?$/.test(value().replace(/\s/g, '')) ? null : { kind: 'pin' },
  );
}
