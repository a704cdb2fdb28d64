import { maxLength, type SchemaPath, type SchemaPathTree, validate } from '@angular/forms/signals';
import { type PersonModel, readBirth } from './person-model';
import { needsLook } from './pin/pin-look';

/**
 * Rules that a form checks before anything is sent. A number that contradicts the birth beside it waits for a second
 * look; where `isAsked` says no, the person is not asked for at all.
 */
export function personRules(path: SchemaPathTree<PersonModel>, isAsked: () => boolean = () => true): void {
  for (const field of [path.surname, path.given, path.patronymic])
    maxLength(field as SchemaPath<string>, 100);
  validate(path.sex, ({ value }) => (value() ? null : { kind: 'required' }));
  validate(path.birth, ({ value }) => (readBirth(value()) ? null : { kind: 'birth' }));
  validate(path.pin, ({ value, valueOf }) => {
    if (!/^(\d{14})?$/.test(value().replace(/\s/g, ''))) return { kind: 'pin' };
    return isAsked() && needsLook(valueOf(path as SchemaPath<PersonModel>)) ? { kind: 'pinSeen' } : null;
  });
}
