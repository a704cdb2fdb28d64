import { required, type SchemaPathTree, validate } from '@angular/forms/signals';
import { today } from '../../core/i18n/dates';
import { type IncidentModel, readHappened } from './incident-model';

/** Rules that the form checks before anything is sent. */
export function incidentRules(path: SchemaPathTree<IncidentModel>): void {
  validate(path.happenedOn, ({ value }) => {
    const on = readHappened(value());
    return on !== null && on <= today().slice(0, on.length) ? null : { kind: 'happened' };
  });
  validate(path.violence, ({ value }) => (value().length > 0 ? null : { kind: 'required' }));
  required(path.relation);
}
